import Core
import Glibc
import Intake
import Reports
import Words

extension Program {
  /// `jixiao correct FACT --why TEXT OPTIONS...`: puts a corrected fact in an old one's place.
  ///
  /// Options are those of `add`; a field that is not named keeps its text, an empty one clears it.
  func correct() throws(Trouble) -> ExitCode {
    let id = try changedFact()
    let world = try openWorld()
    let fact = try liveFact(id, of: world)
    let kind = fact.content.kind
    let options = Set(kind.fields.map(\.option))
    try arguments.allow(Program.common.union(options).union(["why"]), words: 2)
    let why = try reason()
    var draft = FactDraft(correcting: fact.content, project: fact.project)
    fill(&draft)
    let context = IntakeContext(now: world.now, projects: try world.projects())
    let reading = draft.read(in: context)
    guard let new = reading.fact else { return refuse(reading, kind) }
    guard new.content != fact.content else {
      try Output.print(words.notices.unchanged)
      return .fine
    }
    return try tell(world) { () throws(Trouble) in
      let record = try world.save(
        new.content, project: fact.project, correcting: id, why: why)
      return words.notices.corrected(kind, record.fact.id)
    }
  }

  /// `jixiao void FACT --why TEXT`: takes a fact away; it stays in the history.
  func void() throws(Trouble) -> ExitCode {
    let id = try changedFact()
    try arguments.allow(Program.common.union(["why"]), words: 2)
    let why = try reason()
    let world = try openWorld()
    let fact = try liveFact(id, of: world)
    return try tell(world) { () throws(Trouble) in
      _ = try world.void(id, why: why)
      return words.notices.voided(fact.content.kind)
    }
  }

  /// Changes something, and prints what was done and which figures it changed.
  func tell(
    _ world: World, _ change: () throws(Trouble) -> String
  ) throws(Trouble) -> ExitCode {
    let (said, changes, _) = try world.changing(asOf: asOf(now: world.now), change)
    try tell(said, changes)
    backUpDaily(world)
    return .fine
  }

  /// Makes the day's backup behind the first save of the day; that it fails is no failure of the
  /// save, and is said once a day.
  func backUpDaily(_ world: World) {
    do throws(Trouble) {
      guard let trouble = try world.dailyBackup()?.make({ false }) else { return }
      throw trouble
    } catch {
      let warning = BackupWarning(database: world.path, environment)
      if warning.isDue(on: world.now.day) { Output.error(words.trouble(error)) }
    }
  }

  /// Prints what was done, and the figures that it changed.
  func tell(_ deed: String, _ changes: [RowChange]) throws(Trouble) {
    try Output.print(deed)
    for change in changes {
      try Output.print("  \(words.screens.preview(change, marks: marks))")
    }
    if changes.isEmpty { try Output.print("  \(words.notices.noFigureChanges)") }
  }

  /// The number of the fact that the command names, `12` or `#12`.
  private func changedFact() throws(Trouble) -> FactID {
    guard let text = arguments.words.dropFirst().first else {
      throw .command(.missingOption(name: "FACT"))
    }
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard let number = Int(digits), number > 0 else { throw .command(.noSuchFact(text: text)) }
    return FactID(number)
  }

  private func liveFact(_ id: FactID, of world: World) throws(Trouble) -> Fact {
    let record = try world.record(id)
    guard record.state == .live else {
      let latest = try world.standing(of: id).latest
      throw .save(
        .stale(by: latest.changedBy, now: latest.state == .live ? latest.fact.id : nil))
    }
    return record.fact
  }

  /// The reason that `--why` gives; it must say something.
  func reason() throws(Trouble) -> String {
    guard let why = arguments["why"], !why.allSatisfy(\.isWhitespace) else {
      throw .command(.missingOption(name: "--why"))
    }
    return why
  }
}
