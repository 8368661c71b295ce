import Core
import Intake
import Store
import Words

extension Program {
  /// `jixiao add KIND --csv FILE|-`: enters many facts, all or none.
  ///
  /// Ctrl-C enters nothing while the rows are checked; a save that has begun is finished.
  func addTable(_ path: String, of kind: FactKind) throws(Trouble) -> ExitCode {
    guard environment.confinement == nil || path == "-" else {
      throw .confined(.noReading(path: path))
    }
    let file = try TextFile(path)
    let world = try openWorld()
    let staged = try world.ask { () throws(StoreError) in try world.store.stage() }
    let line = ProgressLine()
    Interruption.watch()
    let faults = try stage(file, path, kind, world, staged, line)
    line.clear()
    guard let faults else {
      Output.error(words.addingCancelled)
      return .interrupted
    }
    guard faults.count == 0 else { return refuse(faults) }
    line.show(words.savingRows(staged.count))
    let (isNew, changes, _) = try world.changing(
      asOf: asOf(now: world.now)
    ) { () throws(Trouble) in
      try world.save(staged, of: kind, from: file.fingerprint, why: arguments["why"] ?? "")
    }
    line.clear()
    guard isNew else {
      try Output.print(words.alreadyAdded(staged.count))
      return .fine
    }
    try tell(words.added(staged.count), changes)
    backUpDaily(world)
    return .fine
  }

  /// Checks the rows and puts their facts aside; gives the faults, or nil after Ctrl-C.
  private func stage(
    _ file: TextFile, _ path: String, _ kind: FactKind, _ world: World, _ staged: StagedFacts,
    _ line: ProgressLine
  ) throws(Trouble) -> FaultList? {
    var reader = try reader(file, path, kind, world)
    var faults = FaultList()
    var rows = 0
    while let row = try next(&reader, path) {
      guard !Interruption.isAsked else { return nil }
      rows += 1
      if rows % 1000 == 0 { line.show(words.readingRows(rows)) }
      faults.take(row.faults)
      guard faults.count == 0, let fact = row.fact else { continue }
      try world.ask { () throws(StoreError) in
        try staged.append(fact.content, project: fact.project)
      }
    }
    if let trouble = file.trouble { throw trouble }
    return faults
  }

  private func reader(
    _ file: TextFile, _ path: String, _ kind: FactKind, _ world: World
  ) throws(Trouble) -> FactTableReader {
    let context = IntakeContext(now: world.now, projects: try world.projects())
    let project = try project()
    do throws(TableFault) {
      return try FactTableReader(
        file.next() ?? "", then: { file.next() }, of: kind, heading: .required, project: project,
        in: context
      ) { Words.field(labelled: $0, of: kind) }
    } catch {
      throw .table(path: path, .fault(error))
    }
  }

  private func next(
    _ reader: inout FactTableReader, _ path: String
  ) throws(Trouble) -> FactTable.Row? {
    do throws(TableFault) {
      return try reader.next()
    } catch {
      throw .table(path: path, .fault(error))
    }
  }

  private func refuse(_ faults: FaultList) -> ExitCode {
    for fault in faults.first { Output.error(words.fault(fault)) }
    if faults.count > faults.first.count {
      Output.error(words.moreFaults(faults.count - faults.first.count))
    }
    Output.error(words.nothingAdded(faults: faults.count))
    return .badData
  }
}

/// The faults of a table: how many there are, and the first of them.
private struct FaultList {
  private(set) var first: [TableRowFault] = []
  private(set) var count = 0

  private static let shown = 50

  mutating func take(_ faults: [TableRowFault]) {
    count += faults.count
    first += faults.prefix(FaultList.shown - first.count)
  }
}
