import Core
import GRDB

/// Reads a project's year, added up as of a cut; only what judging at the cut and at the months'
/// ends before it looks at.
struct EvidenceReader {
  let db: Database
  let project: Project
  /// Stopped at the year's end.
  let cut: Cut

  init(_ db: Database, _ project: Project, cut: Cut) {
    (self.db, self.project) = (db, project)
    self.cut = cut.stopped(atEndOf: project.year)
  }

  var firstDay: Day { Day.first(of: project.year) }

  /// - Parameter changes: what is to be applied to the evidence before it is judged.
  func projectYear(toPreview changes: [FactChange] = []) throws -> ProjectYear {
    var evidence = YearEvidence(year: project.year)
    var lastEntries = try lastEntries()
    try readStandingFacts(into: &evidence)
    try readReadings(into: &evidence, &lastEntries)
    if firstDay <= cut.day {
      try readTotals(into: &evidence)
      try readPieces(into: &evidence, toPreview: changes)
    }
    return ProjectYear(project: project, evidence: evidence, lastEntries: lastEntries)
  }
}

// MARK: Totals

extension EvidenceReader {
  private func readTotals(into evidence: inout YearEvidence) throws {
    let monthStart = cut.day.adding(days: 1 - cut.day.dayOfMonth)
    try read(EvidenceReader.daysOfDayMeasures, firstDay, cut.day, into: &evidence)
    try read(
      EvidenceReader.monthsOfOthers, firstDay, monthStart.adding(days: -1), into: &evidence)
    try read(EvidenceReader.daysOfOthers, monthStart, cut.day, into: &evidence)
  }

  private func read(
    _ query: String, _ first: Day, _ last: Day, into evidence: inout YearEvidence
  ) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: query), arguments: [project.number, first.number, last.number])
    while let row = try rows.next() {
      let columns = Columns(row, of: "total")
      let measure = try columns.known(Measure(rawValue: try columns.int(0)), at: 0)
      let key = TotalKey(measure, subject: try columns.int(1))
      evidence.rows[key, default: []]
        .append(DayAmount(day: try columns.day(2), amount: try columns.int(3)))
    }
  }

  private static let daysOfDayMeasures = query("total", "day") { $0.isNeededByDay }
  private static let daysOfOthers = query("total", "day") { !$0.isNeededByDay }
  private static let monthsOfOthers = query("month_total", "month_end") { !$0.isNeededByDay }

  /// A seek for each key, in one statement.
  private static func query(
    _ table: String, _ day: String, _ isWanted: (Measure) -> Bool
  ) -> String {
    let keys = Measure.allCases.filter { isWanted($0) && $0.combining != .list }
      .flatMap { $0.keys.map { "(\($0.measure.rawValue), \($0.subject))" } }
    return """
      WITH key (measure, subject) AS (VALUES \(keys.joined(separator: ", ")))
      SELECT key.measure, key.subject, \(day), amount
      FROM key CROSS JOIN \(table) AS sum
        ON sum.project = ? AND sum.measure = key.measure AND sum.subject = key.subject
          AND \(day) BETWEEN ? AND ?
      ORDER BY key.measure, key.subject, \(day)
      """
  }
}

extension Measure {
  /// Every key under which the measure is totalled.
  fileprivate var keys: [TotalKey] {
    self == .downtime ? Service.allCases.map { .downtime($0) } : [TotalKey(self)]
  }
}

// MARK: Pieces

extension EvidenceReader {
  private func readPieces(
    into evidence: inout YearEvidence, toPreview changes: [FactChange]
  ) throws {
    let records = PieceRecords(db, project: project.number)
    for day in judgedDays {
      try evidence.add(records.fetch(TotalKey(.ticketsWaiting), day...day))
    }
    let touched = changes.flatMap { ($0.old?.pieces ?? []) + ($0.new?.pieces ?? []) }
      .filter { $0.day.year == project.year }
    for service in Service.allCases {
      let key = TotalKey.downtime(service)
      let draft = changes.compactMap { $0.new?.openOutage }
      let starts = (evidence.openOutages + draft).filter { $0.service == service }.map(\.from.day)
      let start = starts.min().map { max($0, firstDay) } ?? cut.day.adding(days: 1)
      if start <= cut.day { try evidence.add(records.fetch(key, start...cut.day)) }
      for day in days(of: key, touched) where day < start || day > cut.day {
        try evidence.add(records.fetch(key, day...day))
      }
    }
    let slowest = TotalKey(.slowestResponse)
    for day in days(of: slowest, touched) {
      try evidence.add(records.fetch(slowest, day...day))
    }
  }

  /// The month's ends before the cut, and the cut's day.
  private var judgedDays: [Day] {
    (1..<cut.day.month).map { Day.last(ofMonth: $0, in: project.year) } + [cut.day]
  }

  private func days(of key: TotalKey, _ pieces: [Piece]) -> Set<Day> {
    Set(pieces.lazy.filter { $0.key == key }.map(\.day))
  }
}

extension YearEvidence {
  fileprivate mutating func add(_ new: [Piece]) {
    for piece in new { pieces[piece.key, default: []].append(piece) }
  }
}

extension FactContent {
  fileprivate var openOutage: Outage? {
    guard case .outage(let outage) = self, outage.to == nil else { return nil }
    return outage
  }
}
