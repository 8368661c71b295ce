public import Core
import GRDB

extension Store {
  /// What the details of a project's tickets say as of a cut, read in short slices; nil if it was
  /// called off between two.
  ///
  /// The tickets themselves are not gone through: the counts by minutes say which times were late,
  /// on which days they stand, and only those days' pieces are looked at.
  public func tickets(
    project: Int, cut: Cut, isCancelled: () -> Bool = { false }
  ) throws(StoreError) -> TicketPicture? {
    let (rule, waiting) = try read { db in
      let limit = try SettingRecords(db).settings(project: project).responseLimit
      let rule = LateRule(limit: limit, cut: cut)
      return (rule, try TicketReader(db, project: project, cut: cut).waiting(rule))
    }
    var counts: [Int: Int] = [:]
    var last: Int? = -1
    while let minutes = last {
      guard !isCancelled() else { return nil }
      let slice = try read { db in
        try TicketReader(db, project: project, cut: cut).counts(above: minutes)
      }
      counts.merge(slice.counts) { $1 }
      last = slice.next
    }
    let answered = ResponseTimes(counts)
    var late = waiting
    for minutes in answered.slowest(above: rule.limit)
    where late.count < waiting.count + TicketPicture.limit {
      guard !isCancelled() else { return nil }
      late += try read { db in
        try TicketReader(db, project: project, cut: cut).answered(in: minutes)
      }
    }
    return TicketPicture(
      rule, answered: answered, late: late, waits: waiting.map(\.lateness.minutes))
  }
}

/// Reads a project's tickets of the cut's year, by keys alone.
private struct TicketReader {
  private let db: Database
  private let project: Int
  private let cut: Cut

  init(_ db: Database, project: Int, cut: Cut) {
    (self.db, self.project, self.cut) = (db, project, cut)
  }

  private var firstDay: Int { Day.first(of: cut.day.year).number }
  private var monthStart: Int { cut.day.adding(days: 1 - cut.day.dayOfMonth).number }
  private var monthEnd: Int { Day.last(ofMonth: cut.day.month, in: cut.day.year).number }

  /// The tickets that wait late at the cut: those answered on a later day, and the open ones.
  func waiting(_ rule: LateRule) throws -> [LateTicket] {
    try db.cachedStatement(
      sql: """
        SELECT fact.id, fact.content
        FROM piece CROSS JOIN fact ON fact.id = piece.fact
        WHERE piece.project = ?1 AND piece.measure = \(Measure.ticketsWaiting.rawValue)
          AND piece.subject = 0 AND piece.day = ?3
        UNION ALL
        SELECT id, content FROM fact
        WHERE live = 1 AND open = 1 AND project = ?1 AND kind = \(FactKind.repair.code)
          AND day BETWEEN ?2 AND ?3
        """
    ).rows(
      [.int(project), .int(firstDay), .int(cut.day.number)], of: "fact"
    ) { columns -> LateTicket? in
      let content = try FactContent(canonicalBytes: try columns.bytes(1))
      guard case .repair(let ticket) = content, let lateness = rule.lateness(of: ticket),
        lateness.isWaiting
      else { return nil }
      return LateTicket(FactID(try columns.int(0)), lateness)
    }.compactMap(\.self)
  }

  private static let slice = 2000

  /// How many tickets were answered in each number of minutes above the given one, some numbers at
  /// a time; and where the next ones begin.
  ///
  /// Months before the cut's are read whole, the cut's month by its days.
  func counts(above minutes: Int) throws -> (counts: [Int: Int], next: Int?) {
    let measure = Measure.ticketsByMinutes.rawValue
    var counts: [Int: Int] = [:]
    var last: Int?
    let found = try db.cachedStatement(
      sql: """
        SELECT subject, SUM(
          CASE WHEN month_end < ?4 THEN amount ELSE (
            SELECT COALESCE(SUM(total.amount), 0) FROM total
            WHERE total.project = ?1 AND total.measure = \(measure)
              AND total.subject = month.subject AND total.day BETWEEN ?4 AND ?5)
          END)
        FROM month_total AS month
        WHERE project = ?1 AND measure = \(measure) AND subject > ?2
          AND month_end BETWEEN ?3 AND ?6
        GROUP BY subject ORDER BY subject LIMIT \(TicketReader.slice)
        """
    ).forEachRow(
      [project, minutes, firstDay, monthStart, cut.day.number, monthEnd].map { .int($0) },
      of: "month_total"
    ) { columns in
      let minutes = try columns.int(0)
      (counts[minutes], last) = (try columns.int(1), minutes)
    }
    return (counts, found < TicketReader.slice ? nil : last)
  }

  /// The tickets that were answered in so many minutes, as many as are named.
  func answered(in minutes: Int) throws -> [LateTicket] {
    try db.cachedStatement(
      sql: """
        SELECT piece.fact
        FROM total CROSS JOIN piece ON piece.project = total.project
          AND piece.measure = \(Measure.slowestResponse.rawValue) AND piece.subject = 0
          AND piece.day = total.day AND piece.stop = total.subject
        WHERE total.project = ? AND total.measure = \(Measure.ticketsByMinutes.rawValue)
          AND total.subject = ? AND total.day BETWEEN ? AND ?
        ORDER BY piece.fact LIMIT \(TicketPicture.limit)
        """
    ).rows([.int(project), .int(minutes), .int(firstDay), .int(cut.day.number)], of: "piece") {
      LateTicket(FactID(try $0.int(0)), Lateness(minutes: minutes, isWaiting: false))
    }
  }
}
