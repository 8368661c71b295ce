import Core
import GRDB

// The stored totals of a project's year: by day where the day matters and in the cut's month,
// else by month.

extension EvidenceReader {
  func readTotals(into evidence: inout YearEvidence) throws {
    let monthStart = cut.day.adding(days: 1 - cut.day.dayOfMonth)
    let (byDay, byMonth) = (keys(neededByDay: true), keys(neededByDay: false))
    try read(byDay, of: "total", "day", firstDay, cut.day, into: &evidence)
    try read(
      byMonth, of: "month_total", "month_end", firstDay, monthStart.adding(days: -1),
      into: &evidence)
    try read(byMonth, of: "total", "day", monthStart, cut.day, into: &evidence)
    guard project.indicators.contains(where: { $0.formula == .pricesWithinGuide }) else { return }
    try readLabelled(.unitPrice, of: "total", "day", firstDay, cut.day, into: &evidence)
    try readLabelled(
      .categoryDelivered, of: "month_total", "month_end", firstDay, monthStart.adding(days: -1),
      into: &evidence)
    try readLabelled(.categoryDelivered, of: "total", "day", monthStart, cut.day, into: &evidence)
  }

  /// The keys under which this project's facts are totalled.
  private func keys(neededByDay: Bool) -> [TotalKey] {
    Measure.allCases
      .filter { $0.isNeededByDay == neededByDay && !$0.isLabelled && !$0.isForDetailsOnly }
      .filter { $0.combining != .list }
      .flatMap { keys(of: $0) }
  }

  private func keys(of measure: Measure) -> [TotalKey] {
    switch measure {
    case .downtime: Service.allCases.map { .downtime($0) }
    case .checkedWhole, .checkedPart:
      project.allIndicators.filter { $0.formula == .checkedShare }
        .map { TotalKey(measure, subject: $0.id.subject) }
    case .paid:
      project.allIndicators.filter { $0.formula == .paid }.flatMap { indicator in
        FundSource.allCases.map { .paid(indicator.id, from: $0) }
      }
    default: [TotalKey(measure)]
    }
  }

  /// Reads with a seek for each key, in one statement.
  private func read(
    _ keys: [TotalKey], of table: String, _ day: String, _ first: Day, _ last: Day,
    into evidence: inout YearEvidence
  ) throws {
    let values = keys.map { "(\($0.measure.rawValue), \($0.subject))" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          WITH key (measure, subject) AS (VALUES \(values))
          SELECT key.measure, key.subject, \(day), amount
          FROM key CROSS JOIN \(table) AS sum
            ON sum.project = ? AND sum.measure = key.measure AND sum.subject = key.subject
              AND \(day) BETWEEN ? AND ?
          ORDER BY key.measure, key.subject, \(day)
          """),
      arguments: [project.number, first.number, last.number])
    while let row = try rows.next() {
      let columns = Columns(row, of: "total")
      let measure = try columns.known(Measure(rawValue: try columns.int(0)), at: 0)
      let key = TotalKey(measure, subject: try columns.int(1))
      evidence.rows[key, default: []]
        .append(DayAmount(day: try columns.day(2), amount: try columns.int(3)))
    }
  }

  /// Reads a measure under all its labels; there are few, and a row a label and day.
  private func readLabelled(
    _ measure: Measure, of table: String, _ day: String, _ first: Day, _ last: Day,
    into evidence: inout YearEvidence
  ) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT label.text, \(day), amount
          FROM \(table) AS sum CROSS JOIN label ON label.id = sum.subject
          WHERE sum.project = ? AND sum.measure = ? AND \(day) BETWEEN ? AND ?
          ORDER BY label.text, \(day)
          """),
      arguments: [project.number, measure.rawValue, first.number, last.number])
    while let row = try rows.next() {
      let columns = Columns(row, of: "total")
      evidence.rows[TotalKey(measure, label: try columns.text(0)), default: []]
        .append(DayAmount(day: try columns.day(1), amount: try columns.int(2)))
    }
  }
}
