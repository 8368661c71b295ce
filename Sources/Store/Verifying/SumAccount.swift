import Core
import GRDB

/// Adds up afresh what the live facts bring, while others go on saving.
///
/// Its sums are always those of the facts up to ``walked``, as they stood at the line
/// ``seenLine``: each slice first takes in what the history has told since.
struct SumAccount {
  struct Key: Hashable {
    let project: Int
    let key: TotalKey
    let day: Day
  }

  /// The sums by day; days that add up to nothing are left out.
  private(set) var sums: [Key: Int] = [:]
  private var walked = 0
  private var isAtEnd = false
  private var seenLine: Int?
  /// What holds for each project.
  private var settings: [Int: Settings]?

  private static let slice = 200

  /// Begins anew if a setting that enters the sums is another than before.
  mutating func restartsIfSettingsChanged(_ db: Database) throws -> Bool {
    let records = SettingRecords(db)
    let now = Dictionary(
      uniqueKeysWithValues: try ProjectRecords(db).numbers().map {
        ($0, try records.settings(project: $0))
      })
    defer { settings = now }
    guard let settings, settings != now else { return false }
    self = SumAccount()
    return true
  }

  /// Counts a slice of facts; true at the end.
  mutating func step(_ db: Database) throws -> Bool {
    guard try catchUp(db) else { return false }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT id, project, content, live FROM fact WHERE id > ? ORDER BY id LIMIT ?"),
      arguments: [walked, SumAccount.slice])
    for row in rows {
      let columns = Columns(row, of: "fact")
      let id = FactID(try columns.int(0))
      try requireRecorded(id, db)
      walked = id.number
      guard try columns.int(3) == 1 else { continue }
      let (project, bytes) = (try columns.int(1), try columns.bytes(2))
      let content = try FactContent(canonicalBytes: bytes)
      add(content, of: project, 1)
      try PieceCheck.requirePieces(content, of: id, project, db)
    }
    isAtEnd = rows.count < SumAccount.slice
    return isAtEnd
  }

  /// Takes in what was saved since; false if there was so much that more is left.
  mutating func catchUp(_ db: Database) throws -> Bool {
    let records = HistoryRecords(db)
    guard let seen = seenLine else {
      seenLine = try records.last()?.number ?? 0
      return true
    }
    let lines = try records.lines(
      "WHERE number > ? ORDER BY number LIMIT ?", [seen, SumAccount.slice])
    for (line, chain) in lines {
      let entry = try line.entry(chain: chain)
      let old = entry.replaced ?? entry.fact
      if let content = entry.before?.fact, let old, isCounted(old) {
        add(content, of: entry.project, -1)
      }
      if let content = entry.after?.fact, let fact = entry.fact, isCounted(fact) {
        add(content, of: entry.project, 1)
      }
      seenLine = entry.number
    }
    return lines.count < SumAccount.slice
  }

  private func isCounted(_ fact: FactID) -> Bool { isAtEnd || fact.number <= walked }

  private mutating func add(_ content: FactContent, of project: Int, _ sign: Int) {
    for part in content.contributions(settings?[project] ?? Settings()) {
      let key = Key(project: project, key: part.key, day: part.day)
      let sum = sums[key, default: 0] + sign * part.amount
      sums[key] = sum == 0 ? nil : sum
    }
  }

  private func requireRecorded(_ id: FactID, _ db: Database) throws {
    let isTold = try Bool.fetchOne(
      db.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM history WHERE fact = ? AND after IS NOT NULL)"),
      arguments: [id.number])
    guard isTold == true else { throw StoreError.faultFound(.unrecordedFact(id)) }
  }
}
