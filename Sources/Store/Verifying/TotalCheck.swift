import Core
import GRDB

/// Holds the totals by day and by month against a recount.
struct TotalCheck {
  private var last = (project: -1, measure: 0, subject: 0, day: 0)
  private var lastMonth = (project: -1, measure: 0, subject: 0, day: 0)
  private var waiting: [SumAccount.Key]?

  private static let slice = 400

  /// Every total by day that stands there is counted so; true at the end.
  mutating func step(_ db: Database, _ account: SumAccount) throws -> Bool {
    let rows = try rows(of: "total", "day", after: last, db)
    for row in rows {
      try check(row, account, db)
      last = (row.project, row.key.measure.rawValue, row.subject, row.day.number)
    }
    return rows.count < TotalCheck.slice
  }

  /// Every sum that was counted stands there; true at the end.
  mutating func stepBack(_ db: Database, _ account: SumAccount) throws -> Bool {
    var keys = waiting ?? Array(account.sums.keys)
    for key in keys.suffix(TotalCheck.slice) {
      let stored = try amount(of: key.key, key.project, key.day, db)
      guard (stored ?? 0) == account.sums[key, default: 0] else {
        throw StoreError.faultFound(.changedTotal(project: key.project, day: key.day))
      }
    }
    keys.removeLast(min(keys.count, TotalCheck.slice))
    waiting = keys
    return keys.isEmpty
  }

  /// Every total by month that stands there is that of its days; true at the end.
  mutating func stepMonths(_ db: Database) throws -> Bool {
    let rows = try rows(of: "month_total", "month_end", after: lastMonth, db)
    for row in rows {
      try requireMonth(of: row, db)
      lastMonth = (row.project, row.key.measure.rawValue, row.subject, row.day.number)
    }
    return rows.count < TotalCheck.slice
  }

  private func check(_ row: StoredTotal, _ account: SumAccount, _ db: Database) throws {
    let key = SumAccount.Key(project: row.project, key: row.key, day: row.day)
    let isRight =
      switch row.key.measure.combining {
      case .sum where row.key.measure == .assets:
        try AssetCheck(db).count(on: row.day, row.project) == row.amount
      case .sum: account.sums[key] == row.amount
      case .list, .firstDay: false
      case .maximum, .union:
        try !PieceRecords(db, project: row.project).fetch(row.key, row.day...row.day).isEmpty
      }
    guard isRight else {
      throw StoreError.faultFound(.changedTotal(project: row.project, day: row.day))
    }
    try requireMonth(of: row, db)
  }

  private func requireMonth(of row: StoredTotal, _ db: Database) throws {
    let end = Day.last(ofMonth: row.day.month, in: row.day.year)
    let combined = row.key.measure.combining == .maximum ? "MAX" : "SUM"
    let key: StatementArguments = [row.project, row.key.measure.rawValue, row.subject]
    let days = try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT \(combined)(amount) FROM total
          WHERE project = ? AND measure = ? AND subject = ? AND day BETWEEN ? AND ?
          """),
      arguments: key + [end.adding(days: 1 - end.dayOfMonth).number, end.number])
    let month = try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT amount FROM month_total
          WHERE project = ? AND measure = ? AND subject = ? AND month_end = ?
          """), arguments: key + [end.number])
    guard (days ?? 0) == (month ?? 0) else {
      throw StoreError.faultFound(.changedTotal(project: row.project, day: end))
    }
  }

  private func amount(
    of key: TotalKey, _ project: Int, _ day: Day, _ db: Database
  ) throws -> Int? {
    try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT amount FROM total WHERE project = ? AND measure = ? AND subject = ? AND day = ?
          """),
      arguments: [
        project, key.measure.rawValue, try LabelRecords(db).subject(of: key), day.number,
      ])
  }

  private func rows(
    of table: String, _ day: String, after last: (Int, Int, Int, Int), _ db: Database
  ) throws -> [StoredTotal] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT project, measure, subject, \(day), amount FROM \(table)
          WHERE (project, measure, subject, \(day)) > (?, ?, ?, ?)
          ORDER BY project, measure, subject, \(day) LIMIT ?
          """), arguments: [last.0, last.1, last.2, last.3, TotalCheck.slice]
    ).map { try StoredTotal(Columns($0, of: table), db) }
  }
}

private struct StoredTotal {
  let project: Int
  let key: TotalKey
  /// The key's subject as it is stored, also where a label names it.
  let subject: Int
  let day: Day
  let amount: Int

  init(_ columns: Columns, _ db: Database) throws {
    project = try columns.int(0)
    let measure = try columns.known(Measure(rawValue: try columns.int(1)), at: 1)
    subject = try columns.int(2)
    key = try LabelRecords(db).key(measure, subject: subject)
    (day, amount) = (try columns.day(3), try columns.int(4))
  }
}
