import Core
import Intake
import Reports
import Words

extension Program {
  /// `jixiao add KIND --csv FILE|-`: enters many facts, all or none.
  func addTable(_ path: String, of kind: FactKind) throws(Trouble) -> ExitCode {
    guard environment.confinement == nil || path == "-" else {
      throw .confined(.noReading(path: path))
    }
    let file = try TextFile(path)
    let world = try openWorld()
    let table = try table(file, path, kind, world)
    guard let facts = table.facts else { return refuse(table) }
    let (saved, changes, _) = try world.changing(
      asOf: asOf(now: world.now)
    ) { () throws(Trouble) in
      try world.save(facts, of: kind, from: file.bytes, why: arguments["why"] ?? "")
    }
    guard let saved else {
      try Output.print(words.alreadyAdded(facts.count))
      return .fine
    }
    try tell(words.added(saved), changes)
    return .fine
  }

  private func table(
    _ file: TextFile, _ path: String, _ kind: FactKind, _ world: World
  ) throws(Trouble) -> FactTable {
    guard let text = file.text else { throw .table(path: path, .fault(.notText)) }
    switch try world.table(text, of: kind, heading: .required, project: try project()) {
    case .success(let table): return table
    case .failure(let fault): throw .table(path: path, .fault(fault))
    }
  }

  private static let shownFaults = 50

  private func refuse(_ table: FactTable) -> ExitCode {
    let faults = table.faults
    for fault in faults.prefix(Program.shownFaults) { Output.error(words.fault(fault)) }
    if faults.count > Program.shownFaults {
      Output.error(words.moreFaults(faults.count - Program.shownFaults))
    }
    Output.error(words.nothingAdded(faults: faults.count))
    return .badData
  }
}
