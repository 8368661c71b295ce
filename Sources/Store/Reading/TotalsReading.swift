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
    let reader = try StoredTotals(db, project)
    let monthStart = cut.day.adding(days: 1 - cut.day.dayOfMonth)
    let before = monthStart.adding(days: -1)
    for key in keys {
      let readsDays = key.key.measure.isNeededByDay && !change.isEmpty
      evidence.rows[key.key] = try reader.rows(of: key, byDay: readsDays, firstDay, before)
    }
    for key in keys where key.key.measure.isNeededByDay && change.isEmpty {
      let months = evidence.monthsNeededByDay(of: key.key, in: project)
      for month in months where month < cut.day.month {
        try reader.putDays(of: key, ofMonth: month, into: &evidence)
      }
    }
    for key in keys {
      let rows = try reader.rows(of: key, byDay: true, monthStart, cut.day)
      evidence.rows[key.key, default: []] += rows
      if evidence.rows[key.key]?.isEmpty == true { evidence.rows[key.key] = nil }
    }
  }

  private func isJudged(_ measure: Measure) -> Bool {
    !measure.isForDetailsOnly && measure.combining != .list && measure.combining != .firstDay
      && (!measure.isLabelled
        || project.indicators.contains { $0.formula == .pricesWithinGuide })
  }

  /// The keys under which this project's facts are totalled.
  private func keys(of measure: Measure) throws -> [StoredKey] {
    if measure.isLabelled { return try labelledKeys(of: measure) }
    let keys: [TotalKey] =
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
    return keys.map { StoredKey(key: $0, subject: $0.subject) }
  }

  /// The keys of a measure's labels; there are few, and each is found by a seek.
  private func labelledKeys(of measure: Measure) throws -> [StoredKey] {
    let next = try db.cachedStatement(
      sql: """
        SELECT subject FROM month_total WHERE project = ? AND measure = ? AND subject > ?
        ORDER BY subject LIMIT 1
        """)
    var (keys, last) = ([StoredKey](), Int.min)
    while let subject = try next.number([
      .int(project.number), .int(measure.rawValue), .int(last),
    ]) {
      let key = try LabelRecords(db).key(measure, subject: subject)
      keys.append(StoredKey(key: key, subject: subject))
      last = subject
    }
    return keys
  }
}

/// A key, and the number that its amounts are filed under.
private struct StoredKey {
  let key: TotalKey
  let subject: Int
}

/// A project's totals, by month or by day.
private struct StoredTotals {
  private let project: Project
  private let months: Statement
  private let days: Statement

  init(_ db: Database, _ project: Project) throws {
    self.project = project
    months = try db.cachedStatement(
      sql: """
        SELECT month_end, amount FROM month_total
        WHERE project = ? AND measure = ? AND subject = ? AND month_end BETWEEN ? AND ?
        ORDER BY month_end
        """)
    days = try db.cachedStatement(
      sql: """
        SELECT day, amount FROM total
        WHERE project = ? AND measure = ? AND subject = ? AND day BETWEEN ? AND ?
        ORDER BY day
        """)
  }

  func rows(
    of stored: StoredKey, byDay: Bool, _ first: Day, _ last: Day
  ) throws -> [DayAmount] {
    try (byDay ? days : months).rows(
      [
        .int(project.number), .int(stored.key.measure.rawValue), .int(stored.subject),
        .int(first.number), .int(last.number),
      ], of: "total"
    ) { DayAmount(day: try $0.day(0), amount: try $0.int(1)) }
  }

  /// Puts a month's days in the place of the month.
  func putDays(
    of stored: StoredKey, ofMonth month: Int, into evidence: inout YearEvidence
  ) throws {
    let end = Day.last(ofMonth: month, in: project.year)
    let rows = evidence.rows[stored.key] ?? []
    let days = try self.rows(of: stored, byDay: true, end.adding(days: 1 - end.dayOfMonth), end)
    evidence.rows[stored.key] =
      rows.filter { $0.day < end } + days + rows.filter { $0.day > end }
  }
}
