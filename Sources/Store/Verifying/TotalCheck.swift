import Core
import GRDB

/// Holds the totals by day and by month against what the history adds up to.
struct TotalCheck {
  private var last = Place()
  private var lastMonth = Place()
  private var assets = AssetCheck()
  private let slice: Int

  init(slice: Int) {
    self.slice = slice
  }

  /// Every total by day that stands there is counted so, and in its month; true at the end.
  mutating func step(_ db: Database, _ sums: inout SumLedger) throws -> Bool {
    var month: Place?
    let rows = try rows(of: "total", "day", after: last, db)
    for (place, amount) in rows {
      try require(place, amount, &sums, db)
      let ofRow = try place.month
      if month != ofRow { try requireMonth(ofRow, db) }
      (month, last) = (ofRow, place)
    }
    return rows.count < slice
  }

  /// Every sum that was counted stands there; true at the end.
  mutating func findUnwritten(_ db: Database, _ sums: inout SumLedger) throws -> Bool {
    let unseen = sums.unseen(upTo: slice)
    for (key, amount) in unseen {
      let place = Place(
        project: key.project, measure: key.measure?.rawValue ?? 0, subject: key.subject,
        day: key.day?.number ?? 0)
      guard try place.amount(in: "total", db) == amount, sums.agrees(key, amount) else {
        throw try place.fault
      }
    }
    return unseen.count < slice
  }

  /// Every total by month that stands there is that of its days; true at the end.
  mutating func stepMonths(_ db: Database) throws -> Bool {
    let rows = try rows(of: "month_total", "month_end", after: lastMonth, db)
    for (place, _) in rows {
      guard try place.month == place else { throw try place.fault }
      try requireMonth(place, db)
      lastMonth = place
    }
    return rows.count < slice
  }

  private mutating func require(
    _ place: Place, _ amount: Int, _ sums: inout SumLedger, _ db: Database
  ) throws {
    guard let measure = Measure(rawValue: place.measure), let day = Day(number: place.day) else {
      throw StoreError.damaged(at: "total")
    }
    let isRight =
      switch (measure, measure.combining) {
      case (.assets, _):
        try requireAssets(place.project, day.year, db)
      case (.ticketsByMinutes, _): try hasResponse(place, db)
      case (_, .sum): sums.agrees(SumLedger.Key(place.project, measure, place.subject, day), amount)
      case (_, .list), (_, .firstDay): false
      case (_, .maximum), (_, .union): try hasPieces(place, db)
      }
    guard isRight else { throw try place.fault }
  }

  private mutating func requireAssets(_ project: Int, _ year: Int, _ db: Database) throws -> Bool {
    try assets.require(project, year, db)
    return true
  }

  private func hasPieces(_ place: Place, _ db: Database) throws -> Bool {
    try db.cachedStatement(
      sql: """
        SELECT 1 FROM piece
        WHERE project = ? AND measure = ? AND subject = ? AND day = ? LIMIT 1
        """
    ).number(place.values) != nil
  }

  /// Whether some ticket answered on the day took so many minutes; how many did was held against
  /// the day's pieces.
  private func hasResponse(_ place: Place, _ db: Database) throws -> Bool {
    try db.cachedStatement(
      sql: """
        SELECT 1 FROM piece
        WHERE project = ? AND measure = ? AND subject = 0 AND day = ? AND stop = ? LIMIT 1
        """
    ).number([
      .int(place.project), .int(Measure.slowestResponse.rawValue), .int(place.day),
      .int(place.subject),
    ]) != nil
  }

  /// The month's amount must be that of its days, and be there if they are.
  private func requireMonth(_ month: Place, _ db: Database) throws {
    guard let end = Day(number: month.day) else { throw StoreError.damaged(at: "month_total") }
    let combined = Measure(rawValue: month.measure)?.combining == .maximum ? "MAX" : "SUM"
    let days = try db.cachedStatement(
      sql: """
        SELECT \(combined)(amount) FROM total
        WHERE project = ? AND measure = ? AND subject = ? AND day BETWEEN ? AND ?
        """
    ).number([
      .int(month.project), .int(month.measure), .int(month.subject),
      .int(end.number + 1 - end.dayOfMonth), .int(end.number),
    ])
    guard days == (try month.amount(in: "month_total", db)) else {
      throw try month.fault
    }
  }

  private func rows(
    of table: String, _ day: String, after last: Place, _ db: Database
  ) throws -> [(place: Place, amount: Int)] {
    var rows: [(Place, Int)] = []
    try db.cachedStatement(
      sql: """
        SELECT project, measure, subject, \(day), amount FROM \(table)
        WHERE (project, measure, subject, \(day)) > (?, ?, ?, ?)
        ORDER BY project, measure, subject, \(day) LIMIT ?
        """
    ).forEachRow(last.values + [.int(slice)], of: table) { columns in
      let place = Place(
        project: try columns.int(0), measure: try columns.int(1), subject: try columns.int(2),
        day: try columns.int(3))
      rows.append((place, try columns.int(4)))
    }
    return rows
  }
}

extension Place {
  /// The same measure's place among the totals by month.
  fileprivate var month: Place {
    get throws {
      guard let day = Day(number: day) else { throw StoreError.damaged(at: "total[3]") }
      var month = self
      month.day = Day.last(ofMonth: day.month, in: day.year).number
      return month
    }
  }
}
