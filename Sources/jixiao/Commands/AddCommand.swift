import Core
import Intake
import PlainText
import Reports
import Words

extension Program {
  /// `jixiao add KIND`: enters a fact by options, and prints what it changed.
  ///
  /// It refuses what the form refuses, in the same words.
  func add() throws(Trouble) -> ExitCode {
    guard let word = arguments.words.dropFirst().first else {
      throw .command(.missingOption(name: "KIND"))
    }
    guard let kind = FactKind(rawValue: word) else {
      let similar = FactKind.allCases.map(\.rawValue).filter { $0.hasPrefix(word) }
      throw .command(
        .unknownCommand(text: "add \(word)", suggestions: similar.map { "add \($0)" }))
    }
    let options = Set(kind.fields.map(\.option))
    try arguments.allow(Program.common.union(options).union(["csv", "project", "why"]), words: 2)
    if let path = arguments["csv"] { return try addTable(path, of: kind) }
    let world = try openWorld()
    let context = IntakeContext(now: world.now, projects: try world.projects())
    let reading = try draft(of: kind).read(in: context)
    guard let fact = reading.fact else { return refuse(reading, kind) }
    return try tell(world) { () throws(Trouble) in
      let record = try world.save(
        fact.content, project: fact.project, correcting: nil, why: arguments["why"] ?? "")
      return words.notices.saved(kind, record.fact.id)
    }
  }

  private func draft(of kind: FactKind) throws(Trouble) -> FactDraft {
    var draft = FactDraft(kind, project: try project())
    fill(&draft)
    return draft
  }

  /// Puts the options that were given into their fields.
  func fill(_ draft: inout FactDraft) {
    for field in draft.kind.fields {
      let name = field.option
      if arguments.flags.contains(name) {
        draft[field] = "yes"
      } else if let text = arguments[name] {
        draft[field] = text
      }
    }
  }

  /// Says what is wrong at which option.
  func refuse(_ reading: DraftReading, _ kind: FactKind) -> ExitCode {
    for fault in reading.faults {
      let option = fault.field?.option ?? "project"
      Output.error("--\(option): \(words.problem(fault))")
    }
    return .badData
  }
}
