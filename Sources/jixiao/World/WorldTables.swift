import Console
import Core
import Intake
import Reports
import Store
import Words

// Many facts at once, from a file or from the clipboard.

extension World {
  /// The rows of a pasted table, which need not begin with a header.
  private func table(of pasted: PastedTable) throws(Trouble) -> Result<FactTable, TableFault> {
    let context = IntakeContext(now: now, projects: try projects())
    do throws(TableFault) {
      return .success(
        try FactTable(pasted.text, of: pasted.kind, heading: .optional, in: context) {
          Words.field(labelled: $0, of: pasted.kind)
        })
    } catch {
      return .failure(error)
    }
  }

  /// What a pasted table says, and what saving it would change.
  func read(_ pasted: PastedTable, asOf day: Day?) throws(Trouble) -> TableReading {
    let result = try table(of: pasted)
    guard case .success(let table) = result, let facts = table.facts else {
      return TableReading(result, isKnown: false, changes: nil)
    }
    let isKnown = try ask { () throws(StoreError) in
      try unusedEdit(for: pasted.kind, TextFingerprint(pasted.lines)) == nil
    }
    let changes = isKnown ? nil : try preview(facts, asOf: day)
    return TableReading(result, isKnown: isKnown, changes: changes)
  }

  /// Saves every row of a pasted table; also how many there are, and whether they are new.
  func save(_ pasted: PastedTable, why: String) throws(Trouble) -> (count: Int, isNew: Bool) {
    let result = try table(of: pasted)
    guard case .success(let table) = result, let facts = table.facts else {
      throw .program("a table with faults was to be saved")
    }
    return (facts.count, try save(facts, of: pasted.kind, from: pasted.lines, why: why))
  }

  /// Saves many facts at once, all or none; false if this text was saved before and still counts.
  private func save(
    _ facts: [ReadFact], of kind: FactKind, from text: String, why: String
  ) throws(Trouble) -> Bool {
    try ask { () throws(StoreError) in
      guard let edit = try unusedEdit(for: kind, TextFingerprint(text)) else { return false }
      try add(facts.map { ($0.project, $0.content) }, why: why, edit: edit)
      return true
    }
  }

  /// The same for facts that were put aside.
  func save(
    _ facts: StagedFacts, of kind: FactKind, from text: TextFingerprint, why: String
  ) throws(Trouble) -> Bool {
    let entry = Entry(person: person, at: now)
    return try ask { () throws(StoreError) in
      guard let edit = try unusedEdit(for: kind, text) else { return false }
      try facts.save(why: why, by: entry, edit: edit)
      return true
    }
  }

  /// The number under which this text can be saved: nil where it was, unless every fact that it
  /// brought has been taken back since.
  private func unusedEdit(
    for kind: FactKind, _ text: TextFingerprint
  ) throws(StoreError) -> EditID? {
    for attempt in 0... {
      let repetition = attempt == 0 ? [] : Array("\(attempt)".utf8) + [0]
      let edit = EditID.of(repetition + Array(kind.rawValue.utf8) + [0] + text.bytes)
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
  /// The rows without what ends their lines, which tells them from no others.
  fileprivate var lines: String {
    text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}

extension Store {
  fileprivate func isTakenBack(_ id: FactID) throws(StoreError) -> Bool {
    guard let record = try fact(id), case .voided = record.state else { return false }
    return true
  }
}
