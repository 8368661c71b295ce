import Core
import Intake
import PlainText
import Reports
import Words

extension Program {
  /// `jixiao add KIND`: enters a fact by options, and prints what it changed. It refuses what the
  /// form refuses, in the same words.
  func add() throws(Trouble) -> ExitCode {
    guard let word = arguments.words.dropFirst().first, let kind = FactKind(rawValue: word) else {
      throw .command(.missingOption(name: "KIND"))
    }
    let options = Set(kind.fields.map { $0.option(of: kind) })
    try arguments.allow(Program.common.union(options).union(["project"]), words: 2)
    let world = try openWorld()
    let draft = draft(of: kind)
    let context = IntakeContext(now: world.now, projects: try world.projects())
    let understood = draft.understood(in: context)
    guard let content = understood.content else {
      return refuse(understood, kind)
    }
    let number: Int
    do throws(IntakeFault) {
      number = try context.project(of: content, named: project())
    } catch let fault {
      Output.error(words.projectProblem(fault))
      return .badData
    }
    let day = try asOf(now: world.now)
    let before = try world.overview(asOf: day)
    let record = try world.save(content, project: number, correcting: nil, why: "")
    let changes = before.changes(to: try world.overview(asOf: day))
    Output.print(words.notices.saved(kind, record.fact.id))
    for change in changes {
      Output.print("  \(words.screens.preview(change, marks: marks))")
    }
    if changes.isEmpty { Output.print("  \(words.notices.noFigureChanges)") }
    return .fine
  }

  private func draft(of kind: FactKind) -> FactDraft {
    var draft = FactDraft(kind)
    for field in kind.fields {
      let name = field.option(of: kind)
      draft[field] = arguments.flags.contains(name) ? "yes" : arguments[name] ?? ""
    }
    return draft
  }

  private func refuse(_ understood: Understood, _ kind: FactKind) -> ExitCode {
    for (field, fault) in understood.faults(of: kind) {
      Output.error("--\(field.option(of: kind)): \(words.problem(fault, at: field))")
    }
    return .badData
  }
}

extension FactField {
  /// The option that gives this field; a confirmation names its log as a service.
  func option(of kind: FactKind) -> String {
    self == .log ? "service" : rawValue
  }
}
