import Core
import Intake
import Reports
import Words

extension Program {
  /// `jixiao note --indicator ID TEXT`: writes into a place of an official form, or clears it.
  ///
  /// Without `--field` it is the deviation note of the self-evaluation.
  func note() throws(Trouble) -> ExitCode {
    try arguments.allow(
      Program.common.union(["clear", "field", "indicator", "month", "project", "why"]), words: 2)
    let field = try noteField()
    try requireFitting(field)
    let text = try formText()
    let world = try openWorld()
    let place = try place(of: field, world)
    try world.write(
      [FormChange(place, to: text)], why: arguments["why"] ?? "", asOf: asOf(now: world.now))
    return try tell(place, world)
  }

  /// `jixiao score --indicator ID POINTS --why TEXT`: sets the score of a missed row without a
  /// number, or takes it back.
  func score() throws(Trouble) -> ExitCode {
    try arguments.allow(Program.common.union(["clear", "indicator", "why"]), words: 2)
    let points = try formText()
    guard let id = try indicator() else { throw .command(.missingOption(name: "--indicator")) }
    let why = arguments["why"].map { TypedText.line($0) } ?? ""
    guard points == nil || !why.isEmpty else { throw .command(.missingOption(name: "--why")) }
    let world = try openWorld()
    let place = FormPlace(.score, of: id, year: try year(world))
    let text = points.map { "\($0) \(why)" }
    try world.write([FormChange(place, to: text)], why: why, asOf: asOf(now: world.now))
    return try tell(place, world)
  }

  /// The fields that `--field` names; a score has a command of its own.
  private func noteField() throws(Trouble) -> FormField {
    guard let name = arguments["field"] else { return .note }
    guard let field = FormField(rawValue: name), field != .score else {
      throw .command(.badValue(option: "--field", text: name))
    }
    return field
  }

  /// Refuses an option that says nothing about the field.
  private func requireFitting(_ field: FormField) throws(Trouble) {
    let pointless = field.scope == .project ? "indicator" : "project"
    for name in [pointless] + (field.scope == .month ? [] : ["month"])
    where arguments[name] != nil {
      throw .command(.badOption(text: "--\(name)"))
    }
  }

  /// What is to be written; nil to clear.
  private func formText() throws(Trouble) -> String? {
    let text = arguments.words.dropFirst().first
    if arguments.flags.contains("clear") {
      if let text { throw .command(.unexpected(text: text)) }
      return nil
    }
    guard let text else { throw .command(.missingOption(name: "TEXT")) }
    return TypedText.line(text)
  }

  private func year(_ world: World) throws(Trouble) -> Int {
    try world.year(of: asOf(now: world.now) ?? world.now.day)
  }

  private func place(of field: FormField, _ world: World) throws(Trouble) -> FormPlace {
    let year = try year(world)
    if field.scope == .project {
      guard let number = try project() else {
        throw .command(.missingOption(name: "--project"))
      }
      return FormPlace(field, project: number, year: year)
    }
    guard let id = try indicator() else { throw .command(.missingOption(name: "--indicator")) }
    guard field.scope == .month else { return FormPlace(field, of: id, year: year) }
    let text = arguments["month"] ?? "7"
    guard let month = Int(text), (1...12).contains(month) else {
      throw .command(.badValue(option: "--month", text: text))
    }
    return FormPlace(field, of: id, year: year, through: month)
  }

  /// Prints what stands there now, and the project's total with it.
  private func tell(_ place: FormPlace, _ world: World) throws(Trouble) -> ExitCode {
    let text = try world.formEntries(project: place.project, year: place.year)[place]
    try Output.print(words.formEntries.saved(place, text))
    let shown = try world.overview(asOf: asOf(now: world.now))
    if let project = shown.only(project: place.project)?.projects.first {
      try Output.print("  \(words.scores.line(project.score))")
    }
    return .fine
  }
}
