import Core
import GRDB

/// The append-only history, its lines chained by their hashes.
struct HistoryRecords {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// A line before it has its number.
  struct Draft {
    let what: HistoryEntry.What
    let subject: HistoryEntry.Subject
    let project: Int
    var replaced: FactID?
    var before: Stored?
    var after: Stored?
    let entry: Entry
    let why: String
    /// The save that is taken back or brought again.
    var reverses: EditID?

    /// A content as it is stored, with the group of facts that it counts in.
    struct Stored {
      let bytes: [UInt8]
      let group: FactGroup?

      init(_ content: FactContent, _ bytes: [UInt8]) {
        (self.bytes, group) = (bytes, content.group)
      }

      init(_ content: FactContent) {
        self.init(content, content.canonicalBytes)
      }

      init(_ text: String) {
        (bytes, group) = (Array(text.utf8), nil)
      }
    }
  }

  /// The chain's last line; nil if there is none.
  func last() throws -> (number: Int, chain: [UInt8])? {
    try db.cachedStatement(
      sql: "SELECT number, chain FROM history WHERE number = (SELECT MAX(number) FROM history)"
    ).first(of: "history") { (try $0.int(0), try $0.bytes(1)) }
  }

  /// The hash of a line; nil if it is not there.
  func chain(of number: Int) throws -> [UInt8]? {
    try db.cachedStatement(sql: "SELECT chain FROM history WHERE number = ?")
      .first([.int(number)], of: "history") { try $0.bytes(0) }
  }

  /// What was done under an edit's number, in order.
  func entries(of edit: EditID) throws -> [HistoryEntry] {
    try fetch("WHERE edit = ? ORDER BY part", [.text(edit.text)])
  }

  func contains(_ edit: EditID) throws -> Bool {
    try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM history WHERE edit = ?)")
      .number([.text(edit.text)]) == 1
  }

  /// The last that was done to a subject.
  func lastEntry(about subject: HistoryEntry.Subject, project: Int) throws -> HistoryEntry? {
    switch subject {
    case .fact(let id):
      try fetch("WHERE fact = ? ORDER BY number DESC LIMIT 1", [.int(id.number)]).first
    case .setting, .form, .role, .lock, .review, .database, .export:
      try lastEntry(under: subject.keptName, project: project)
    }
  }

  /// The last that was done to what is kept under a name beside the facts.
  func lastEntry(under name: String, project: Int) throws -> HistoryEntry? {
    try fetch(
      "WHERE setting = ? AND project = ? ORDER BY number DESC LIMIT 1",
      [.text(name), .int(project)]
    ).first
  }

  /// The entries that a clause chooses from the table `history`.
  func fetch(_ clause: String, _ values: [SQLValue]) throws -> [HistoryEntry] {
    try lines(clause, values).map { try $0.line.entry(chain: $0.chain) }
  }

  /// The lines that a clause chooses, with the hash that stands beside each.
  func lines(
    _ clause: String, _ values: [SQLValue]
  ) throws -> [(line: HistoryLine, chain: [UInt8])] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(HistoryLine.columns) FROM history \(clause)")
    return try statement.rows(values, of: "history") { columns in
      (try HistoryLine(columns), try columns.bytes(19))
    }
  }
}
