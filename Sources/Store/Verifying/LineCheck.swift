import Core
import GRDB

/// Walks the history from its first line: each fits its hash, its fact is as it says; and what all
/// of them leave behind is kept in the replay.
struct LineCheck {
  var replay = Replay()
  private var last: (number: Int, chain: [UInt8]) = (0, [])
  private let knownHead: String?
  private var hasMetKnownHead = false
  /// How many lines there were when this was last asked.
  private(set) var count = 0

  init(knownHead: String?) {
    self.knownHead = knownHead
  }

  /// The last line that was checked.
  var head: HistoryHead { HistoryHead(count: last.number, hash: last.chain.hexadecimal) }

  /// Checks a slice; true at the end.
  mutating func step(
    _ db: Database, _ settings: [Int: Settings], _ slice: inout Slice
  ) throws -> Bool {
    count = try HistoryRecords(db).last()?.number ?? 0
    let interrupted: Void? = try db.cachedStatement(sql: LineCheck.query)
      .first([.int(last.number)], of: "history") { columns in
        try check(columns, db, settings)
        return slice.isOver() ? () : nil
      }
    guard interrupted == nil else { return false }
    if let knownHead, !hasMetKnownHead { throw StoreError.faultFound(.headNotFound(knownHead)) }
    return true
  }

  /// A line, the row of its fact, whether they say the same, and whether the line is filed under
  /// that fact's group.
  private static let query = """
    SELECT \(HistoryLine.columns), fact.id, fact.kind, fact.subject, fact.day, fact.last_day,
      fact.open,
      fact.project = history.project AND fact.content = history.after
        AND fact.person = history.person AND fact.entered = history.entered
        AND fact.entered_utc = history.entered_utc AND fact.why = history.why
        AND fact.supersedes IS history.replaced,
      EXISTS (
        SELECT 1 FROM history_group AS filed
        WHERE filed.project = history.project AND filed.kind = fact.kind
          AND filed.subject = fact.subject AND filed.number = history.number)
    FROM history LEFT JOIN fact ON fact.id = history.fact
    WHERE history.number > ? ORDER BY history.number
    """

  private mutating func check(
    _ columns: Columns, _ db: Database, _ settings: [Int: Settings]
  ) throws {
    let line = try HistoryLine(columns)
    guard line.number == last.number + 1 else {
      throw StoreError.faultFound(.missingLine(last.number + 1))
    }
    let chain = line.chained(to: last.chain)
    guard chain == (try columns.bytes(19)) else {
      throw StoreError.faultFound(.changedLine(line.number))
    }
    last = (line.number, chain)
    if let knownHead, !hasMetKnownHead { hasMetKnownHead = chain.hexadecimal.hasPrefix(knownHead) }
    guard let fact = line.fact.map({ FactID($0) }) else { return }
    guard columns.optionalInt(20) != nil else {
      throw StoreError.faultFound(.missingFact(fact, line: line.number))
    }
    let rules = settings[line.project] ?? Settings()
    if let bytes = line.before {
      let old = try FactContent(canonicalBytes: bytes)
      try replay.remove(old, line.replaced.map { FactID($0) } ?? fact, line, rules, db)
      try requireFiled(line, under: old.group, db)
    }
    guard let bytes = line.after else { return }
    guard let content = try? FactContent(canonicalBytes: bytes), says(columns, content) else {
      throw StoreError.faultFound(.changedFact(fact, line: line.number))
    }
    guard columns.optionalInt(27) == 1 else {
      throw StoreError.faultFound(.misfiledLine(line.number))
    }
    try replay.add(content, fact, line, rules, db)
  }

  /// Whether the columns of the fact's row are those of its content.
  private func says(_ columns: Columns, _ content: FactContent) -> Bool {
    columns.optionalInt(26) == 1 && columns.optionalInt(21) == content.group.kind.code
      && columns.optionalInt(22) == content.group.subject
      && columns.optionalInt(23) == content.day.number
      && columns.optionalInt(24) == content.lastDay.number
      && columns.optionalInt(25) == (content.isOpen ? 1 : 0)
  }

  private func requireFiled(_ line: HistoryLine, under group: FactGroup, _ db: Database) throws {
    let found = try db.cachedStatement(
      sql: """
        SELECT 1 FROM history_group
        WHERE project = ? AND kind = ? AND subject = ? AND number = ?
        """
    ).number([.int(line.project), .int(group.kind.code), .int(group.subject), .int(line.number)])
    guard found == 1 else { throw StoreError.faultFound(.misfiledLine(line.number)) }
  }
}
