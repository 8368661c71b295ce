import Core
import Intake
import Reports
import Words

extension Program {
  /// `jixiao add KIND --csv FILE|-`: enters many facts, all or none.
  func addTable(_ path: String, of kind: FactKind) throws(Trouble) -> ExitCode {
    let file = try TextFile(path)
    let world = try openWorld()
    let context = IntakeContext(now: world.now, projects: try world.projects())
    let table = try table(file, path, kind, context)
    guard let facts = table.facts else { return refuse(table) }
    let day = try asOf(now: world.now)
    let before = try world.overview(asOf: day)
    let saved = try world.save(
      facts.map { ($0.project, $0.content) }, from: Array(kind.rawValue.utf8) + [0] + file.bytes)
    guard let saved else {
      try Output.print(words.alreadyAdded(facts.count))
      return .fine
    }
    try Output.print(words.added(saved))
    for change in before.changes(to: try world.overview(asOf: day)) {
      try Output.print("  \(words.screens.preview(change, marks: marks))")
    }
    return .fine
  }

  private func table(
    _ file: TextFile, _ path: String, _ kind: FactKind, _ context: IntakeContext
  ) throws(Trouble) -> FactTable {
    guard let text = file.text else { throw .table(path: path, .fault(.notText)) }
    let number = try project()
    do throws(TableFault) {
      return try FactTable(try DelimitedText(text), of: kind, project: number, in: context) {
        Words.field(labelled: $0, of: kind)
      }
    } catch {
      throw .table(path: path, .fault(error))
    }
  }

  private static let shownFaults = 50

  private func refuse(_ table: FactTable) -> ExitCode {
    let faults = table.faults
    for (line, fault) in faults.prefix(Program.shownFaults) {
      Output.error(words.fault(fault, line: line))
    }
    if faults.count > Program.shownFaults {
      Output.error(words.moreFaults(faults.count - Program.shownFaults))
    }
    Output.error(words.nothingAdded(faults: faults.count))
    return .badData
  }
}
