import Core
import GRDB

/// Holds the totals by day and by month against what the history adds up to, year by year.
struct TotalCheck {
  private var last = Place()
  private var lastMonth = Place()
  private var assets = AssetCheck()

  /// Every total by day that stands there is counted so, and in its month; true at the end.
  mutating func step(
    _ db: Database, _ totals: inout Ledger, _ slice: inout Slice
  ) throws -> Bool {
    while let place = try last.next(in: "total", db) {
      let year = try place.periodOfTotals
      try check(year, db, &totals)
      last = year.end
      if slice.isOver() { return false }
    }
    return true
  }

  /// Every sum that was counted stands there; true at the end.
  mutating func findUnwritten(
    _ db: Database, _ totals: inout Ledger, _ slice: inout Slice
  ) throws -> Bool {
    for group in totals.unseen {
      if let year = group.periodOfTotals { try check(year, db, &totals) }
      if slice.isOver() { return false }
    }
    return true
  }

  /// No month has a total of which no day has a part; true at the end.
  mutating func stepMonths(_ db: Database, _ slice: inout Slice) throws -> Bool {
    while let place = try lastMonth.next(in: "month_total", db, day: "month_end") {
      let year = try place.periodOfTotals
      let hasDays = try db.cachedStatement(
        sql: """
          SELECT 1 FROM total
          WHERE project = ? AND measure = ? AND subject = ? AND day BETWEEN ? AND ? LIMIT 1
          """
      ).number(year.values)
      if hasDays == nil { try require(MonthAmounts(), of: year, db) }
      lastMonth = year.end
      if slice.isOver() { return false }
    }
    return true
  }

  private mutating func check(
    _ year: Period, _ db: Database, _ ledger: inout Ledger
  ) throws {
    var (sum, months) = (Int128(0), MonthAmounts())
    try db.cachedStatement(
      sql: """
        SELECT day, amount FROM total
        WHERE project = ? AND measure = ? AND subject = ? AND day BETWEEN ? AND ?
        """
    ).forEachRow(year.values, of: "total") { columns in
      let (day, amount) = (try columns.day(0), try columns.int(1))
      sum &+= Ledger.weight(of: amount, on: day.number)
      months.add(amount, on: day, year.measure)
      try requireSource(of: day, year, db)
    }
    if year.measure.combining == .sum, year.measure != .assets {
      guard ledger.agrees(year.group, sum) else {
        throw try FaultSearch(db).fault(amongTotals: year)
      }
    }
    try require(months, of: year, db)
  }

  /// A total that is no sum of the history comes from pieces, which were held against it.
  private mutating func requireSource(of day: Day, _ year: Period, _ db: Database) throws {
    switch (year.measure, year.measure.combining) {
    case (.assets, _): try assets.require(year.project, day.year, db)
    case (_, .sum): return
    case (_, .list), (_, .firstDay): throw year.fault(on: day.number)
    case (_, .maximum), (_, .union):
      var place = year.end
      place.day = day.number
      let found = try db.cachedStatement(
        sql: """
          SELECT 1 FROM piece
          WHERE project = ? AND measure = ? AND subject = ? AND day = ? LIMIT 1
          """
      ).number(place.values)
      guard found != nil else { throw place.fault() }
    }
  }

  /// The totals by month must be those of the days, and be there where days are.
  private func require(_ counted: MonthAmounts, of year: Period, _ db: Database) throws {
    var missing = counted
    try db.cachedStatement(
      sql: """
        SELECT month_end, amount FROM month_total
        WHERE project = ? AND measure = ? AND subject = ? AND month_end BETWEEN ? AND ?
        """
    ).forEachRow(year.values, of: "month_total") { columns in
      let (end, amount) = (try columns.day(0), try columns.int(1))
      guard end == Day.last(ofMonth: end.month, in: end.year), counted[end.month] == amount else {
        throw year.fault(on: end.number)
      }
      missing[end.month] = nil
    }
    if let month = (1...12).first(where: { missing[$0] != nil }) {
      throw year.fault(on: Day.last(ofMonth: month, in: year.last.year).number)
    }
  }
}

/// What the days of each month of a year come to.
private struct MonthAmounts {
  private var amounts = [12 of Int?](repeating: nil)

  /// The amount of a month (1 to 12); nil if it has no days.
  subscript(month: Int) -> Int? {
    get { amounts[month - 1] }
    set { amounts[month - 1] = newValue }
  }

  mutating func add(_ amount: Int, on day: Day, _ measure: Measure) {
    let month = day.month
    guard let stood = self[month] else {
      self[month] = amount
      return
    }
    self[month] = measure.combining == .maximum ? max(stood, amount) : stood &+ amount
  }
}
