import Core
import GRDB

/// Walks the history from its first line: each fits its hash, and its fact is as it says.
struct ChainCheck {
  private var last: (number: Int, chain: [UInt8]) = (0, [])
  private let knownHead: String?
  private var hasMetKnownHead = false
  /// How many lines there were when this was last asked.
  private(set) var count = 0

  private static let slice = 200

  init(knownHead: String?) {
    self.knownHead = knownHead
  }

  /// The last line that was checked.
  var head: HistoryHead { HistoryHead(count: last.number, hash: last.chain.hexadecimal) }

  /// Checks a slice; true at the end.
  mutating func step(_ db: Database) throws -> Bool {
    let records = HistoryRecords(db)
    count = try records.last()?.number ?? 0
    let lines = try records.lines(
      "WHERE number > ? ORDER BY number LIMIT ?", [last.number, ChainCheck.slice])
    for (line, chain) in lines { try check(line, chain, db) }
    guard lines.count < ChainCheck.slice else { return false }
    if let knownHead, !hasMetKnownHead { throw StoreError.faultFound(.headNotFound(knownHead)) }
    return true
  }

  private mutating func check(_ line: HistoryLine, _ chain: [UInt8], _ db: Database) throws {
    guard line.number == last.number + 1 else {
      throw StoreError.faultFound(.missingLine(last.number + 1))
    }
    guard line.chained(to: last.chain) == chain else {
      throw StoreError.faultFound(.changedLine(line.number))
    }
    let facts = FactCheck(db)
    for fact in [line.replaced, line.fact] {
      if let fact { try facts.check(FactID(fact), toldBy: line.number) }
    }
    try requireFiled(line, db)
    last = (line.number, chain)
    if let knownHead, chain.hexadecimal.hasPrefix(knownHead) { hasMetKnownHead = true }
  }

  private func requireFiled(_ line: HistoryLine, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM history_group
          WHERE project = ? AND kind = ? AND subject = ? AND number = ?)
        """)
    for group in line.groups {
      let isFiled = try Bool.fetchOne(
        statement, arguments: [line.project, group.kind.code, group.subject, line.number])
      guard isFiled == true else { throw StoreError.faultFound(.misfiledLine(line.number)) }
    }
  }
}

/// Holds the settings, and what people wrote into the forms, against the last line about each.
struct SettingCheck {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func run() throws {
    let settings = try Row.fetchAll(
      db,
      sql: """
        SELECT project, name FROM setting
        UNION SELECT DISTINCT project, setting FROM history
        WHERE setting IS NOT NULL AND NOT setting GLOB ?
        ORDER BY 1, 2
        """, arguments: [HistoryLine.exportPattern])
    for row in settings {
      let columns = Columns(row, of: "setting")
      try check(project: columns.int(0), name: columns.text(1))
    }
  }

  private func check(project: Int, name: String) throws {
    let value = try String.fetchOne(
      db, sql: "SELECT value FROM setting WHERE project = ? AND name = ?",
      arguments: [project, name])
    let line = try HistoryRecords(db).lastEntry(under: name, project: project)
    guard line?.after?.text == value else {
      throw StoreError.faultFound(.changedSetting(name, line: line?.number))
    }
  }
}
