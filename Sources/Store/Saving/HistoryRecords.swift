import Core
import GRDB

/// The append-only history, its lines chained by their hashes.
struct HistoryRecords {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// A line before it has its number.
  struct Line {
    let what: HistoryEntry.What
    let fact: FactID
    let project: Int
    let before: FactContent?
    let after: FactContent?
    let entry: Entry
    let why: String
  }

  /// Appends a line to the chain.
  func append(_ line: Line, edit: EditID, part: Int, seconds: Int) throws {
    let last = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT number, chain FROM history WHERE number = (SELECT MAX(number) FROM history)"))
    let columns = last.map { Columns($0, of: "history") }
    let number = try (columns?.int(0) ?? 0) + 1
    let (before, after) = (line.before?.canonicalBytes, line.after?.canonicalBytes)
    let link = HistoryLink(
      number: number, edit: edit.text, part: part, what: line.what.rawValue,
      project: line.project, fact: line.fact.number, before: before, after: after,
      person: line.entry.person, entered: line.entry.at.minutes, enteredUTC: seconds,
      why: line.why)
    let chain = link.chained(to: try columns?.bytes(1) ?? [])
    try db.cachedStatement(
      sql: """
        INSERT INTO history (
          number, edit, part, what, project, fact, before, after, person, entered, entered_utc,
          why, chain)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      number, edit.text, part, line.what.rawValue, line.project, line.fact.number,
      before?.blob, after?.blob, line.entry.person, line.entry.at.minutes, seconds, line.why,
      chain.blob,
    ])
  }

  /// What was done under an edit's number, in order.
  func entries(of edit: EditID) throws -> [HistoryEntry] {
    try fetch(HistoryRecords.selection + " WHERE edit = ? ORDER BY part", [edit.text])
  }

  func contains(_ edit: EditID) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM history WHERE edit = ?)"),
      arguments: [edit.text]) ?? false
  }

  /// What a person did in one go and last.
  func lastEntries(by person: String) throws -> [HistoryEntry] {
    try fetch(
      HistoryRecords.selection + """
         WHERE edit = (
          SELECT edit FROM history WHERE person = ? ORDER BY number DESC LIMIT 1)
        ORDER BY part
        """, [person])
  }

  private func fetch(_ query: String, _ arguments: StatementArguments) throws -> [HistoryEntry] {
    try Row.fetchAll(db.cachedStatement(sql: query), arguments: arguments).map { row in
      let columns = Columns(row, of: "history")
      return HistoryEntry(
        number: try columns.int(0),
        what: try columns.known(HistoryEntry.What(rawValue: try columns.int(1)), at: 1),
        fact: FactID(try columns.int(2)), project: try columns.int(3),
        before: try columns.optionalBytes(4).map { try FactContent(canonicalBytes: $0) },
        after: try columns.optionalBytes(5).map { try FactContent(canonicalBytes: $0) },
        entry: try columns.entry(6), why: try columns.text(8))
    }
  }

  private static let selection = """
    SELECT number, what, fact, project, before, after, person, entered, why FROM history
    """
}
