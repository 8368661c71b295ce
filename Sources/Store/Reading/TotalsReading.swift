import Core
import GRDB

// The stored totals of a project's year: by month, and by day in the cut's month and wherever
// else a single day matters.

extension EvidenceReader {
  /// - Parameter change: what is to be previewed; it can move any day that figures depend on.
  func readTotals(
    into evidence: inout YearEvidence, toPreview change: FactChange
  ) throws {
    let keys = try Measure.allCases.filter(isJudged).flatMap { try self.keys(of: $0) }
    let monthStart = cut.day.adding(days: 1 - cut.day.dayOfMonth)
    for key in keys where key.measure.isNeededByDay && !change.isEmpty {
      try readDays(of: key, firstDay, monthStart.adding(days: -1), into: &evidence)
    }
    for key in keys where !key.measure.isNeededByDay || change.isEmpty {
      try readMonths(of: key, before: monthStart, into: &evidence)
    }
    for key in keys where key.measure.isNeededByDay && change.isEmpty {
      let months = evidence.monthsNeededByDay(of: key, in: project).filter { $0 < cut.day.month }
      for month in months.sorted() { try readDays(of: key, ofMonth: month, into: &evidence) }
    }
    for key in keys { try readDays(of: key, monthStart, cut.day, into: &evidence) }
  }

  private func isJudged(_ measure: Measure) -> Bool {
    !measure.isForDetailsOnly && measure.combining != .list && measure.combining != .firstDay
      && (!measure.isLabelled
        || project.indicators.contains { $0.formula == .pricesWithinGuide })
  }

  /// The keys under which this project's facts are totalled.
  private func keys(of measure: Measure) throws -> [TotalKey] {
    switch measure {
    case .categoryDelivered, .unitPrice: try labelledKeys(of: measure)
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

  /// The keys of a measure's labels; there are few, and each is found by a seek.
  private func labelledKeys(of measure: Measure) throws -> [TotalKey] {
    let next = try db.cachedStatement(
      sql: """
        SELECT subject FROM month_total WHERE project = ? AND measure = ? AND subject > ?
        ORDER BY subject LIMIT 1
        """)
    var (keys, last) = ([TotalKey](), Int.min)
    while let subject = try next.number([
      .int(project.number), .int(measure.rawValue), .int(last),
    ]) {
      keys.append(try LabelRecords(db).key(measure, subject: subject))
      last = subject
    }
    return keys
  }

  private func readMonths(
    of key: TotalKey, before day: Day, into evidence: inout YearEvidence
  ) throws {
    try read(
      """
      SELECT month_end, amount FROM month_total
      WHERE project = ? AND measure = ? AND subject = ? AND month_end BETWEEN ? AND ?
      ORDER BY month_end
      """, key, firstDay, day.adding(days: -1), into: &evidence)
  }

  private func readDays(
    of key: TotalKey, _ first: Day, _ last: Day, into evidence: inout YearEvidence
  ) throws {
    try read(
      """
      SELECT day, amount FROM total
      WHERE project = ? AND measure = ? AND subject = ? AND day BETWEEN ? AND ?
      ORDER BY day
      """, key, first, last, into: &evidence)
  }

  /// Puts a month's days in the place of the month.
  private func readDays(
    of key: TotalKey, ofMonth month: Int, into evidence: inout YearEvidence
  ) throws {
    let rows = evidence.rows[key] ?? []
    let end = Day.last(ofMonth: month, in: project.year)
    evidence.rows[key] = rows.filter { $0.day < end }
    try readDays(of: key, end.adding(days: 1 - end.dayOfMonth), end, into: &evidence)
    evidence.rows[key, default: []] += rows.filter { $0.day > end }
  }

  private func read(
    _ query: String, _ key: TotalKey, _ first: Day, _ last: Day,
    into evidence: inout YearEvidence
  ) throws {
    guard let subject = try LabelRecords(db).subject(of: key) else { return }
    let rows = try db.cachedStatement(sql: query).rows(
      [project.number, key.measure.rawValue, subject, first.number, last.number]
        .map { .int($0) }, of: "total"
    ) { DayAmount(day: try $0.day(0), amount: try $0.int(1)) }
    if !rows.isEmpty { evidence.rows[key, default: []] += rows }
  }
}
