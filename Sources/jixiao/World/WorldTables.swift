import Console
import Core
import Intake
import Reports
import Store
import Words

// Many facts at once, from a file or from the clipboard.

extension World {
  /// The rows of a table; `-` or a file must begin with a header, a pasted one need not.
  func table(
    _ text: String, of kind: FactKind, heading: FactTable.Heading, project: Int? = nil
  ) throws(Trouble) -> Result<FactTable, TableFault> {
    let context = IntakeContext(now: now, projects: try projects())
    do throws(TableFault) {
      return .success(
        try FactTable(
          DelimitedText(text), of: kind, heading: heading, project: project, in: context
        ) { Words.field(labelled: $0, of: kind) })
    } catch {
      return .failure(error)
    }
  }

  /// What a pasted table says, and what saving it would change.
  func read(_ pasted: PastedTable, asOf day: Day?) throws(Trouble) -> TableReading {
    let result = try table(pasted.text, of: pasted.kind, heading: .optional)
    guard case .success(let table) = result, let facts = table.facts else {
      return TableReading(result, isKnown: false, changes: nil)
    }
    let isKnown = try ask { () throws(StoreError) in
      try unusedEdit(for: pasted.kind, pasted.bytes) == nil
    }
    let changes = isKnown ? nil : try preview(facts, asOf: day)
    return TableReading(result, isKnown: isKnown, changes: changes)
  }

  /// Saves every row of a pasted table; also how many there are, and whether they are new.
  func save(_ pasted: PastedTable, why: String) throws(Trouble) -> (count: Int, isNew: Bool) {
    let result = try table(pasted.text, of: pasted.kind, heading: .optional)
    guard case .success(let table) = result, let facts = table.facts else {
      throw .program("a table with faults was to be saved")
    }
    return (facts.count, try save(facts, of: pasted.kind, from: pasted.bytes, why: why) != nil)
  }

  /// Saves many facts at once, all or none; nil if these bytes were saved before and still count.
  func save(
    _ facts: [ReadFact], of kind: FactKind, from bytes: [UInt8], why: String
  ) throws(Trouble) -> Int? {
    try ask { () throws(StoreError) -> Int? in
      guard let edit = try unusedEdit(for: kind, bytes) else { return nil }
      try add(facts.map { ($0.project, $0.content) }, why: why, edit: edit)
      return facts.count
    }
  }

  /// The number under which these bytes can be saved: nil where they were, unless every fact that
  /// they brought has been taken back since.
  private func unusedEdit(
    for kind: FactKind, _ bytes: [UInt8]
  ) throws(StoreError) -> EditID? {
    for attempt in 0... {
      let repetition = attempt == 0 ? [] : Array("\(attempt)".utf8) + [0]
      let edit = EditID.of(repetition + Array(kind.rawValue.utf8) + [0] + bytes)
      let entries = try store.saved(edit)
      guard !entries.isEmpty else { return edit }
      for fact in entries.compactMap(\.fact) where try !store.isTakenBack(fact) { return nil }
    }
    return nil
  }

  private static let previewLimit = 5000

  /// What saving many facts would change; nil where they are too many to count ahead.
  private func preview(_ facts: [ReadFact], asOf day: Day?) throws(Trouble) -> [RowChange]? {
    guard facts.count <= World.previewLimit else { return nil }
    return try previewing(asOf: day) { frame throws(StoreError) in
      try store.preview(
        adding: facts.map { ($0.project, $0.content) }, year: frame.year, cut: frame.cut)
    }
  }
}

extension PastedTable {
  /// What tells these rows from others, whatever ends their lines.
  fileprivate var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let isPair = byte == 10 && bytes.last == 13
      if !isPair { bytes.append(byte) }
    }
    return bytes.map { $0 == 13 ? 10 : $0 }
  }
}

extension Store {
  fileprivate func isTakenBack(_ id: FactID) throws(StoreError) -> Bool {
    guard let record = try fact(id), case .voided = record.state else { return false }
    return true
  }
}
