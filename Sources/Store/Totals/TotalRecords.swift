import Core
import GRDB

/// The totals of one project: a row a day, and a row a month above them.
///
/// They change in the transaction of the fact that changes them, by what Core says.
struct TotalRecords {
  private let db: Database
  private let project: Int
  private let pieces: PieceRecords
  private let labels: LabelRecords

  init(_ db: Database, project: Int) {
    (self.db, self.project) = (db, project)
    pieces = PieceRecords(db, project: project)
    labels = LabelRecords(db)
  }

  /// How many facts are totalled at once: enough that facts of the same day share a change.
  static let slice = 2500

  /// A fact under its number.
  typealias Filed = (id: FactID, content: FactContent)

  /// Lets facts come or go, or be replaced by others.
  func apply(
    removing old: [Filed] = [], adding new: [Filed] = [], _ settings: Settings
  ) throws {
    let change = FactChange(removing: old.map(\.content), adding: new.map(\.content))
    let totals = try change.totalChanges(settings) { key, days in
      try pieces.fetch(key, days)
    }
    for fact in old { try pieces.delete(fact.content.pieces, of: fact.id) }
    for fact in new { try pieces.insert(fact.content.pieces, of: fact.id) }
    for total in totals {
      switch total.amount {
      case .add(let difference): try add(difference, to: total.key, on: total.day)
      case .set(let maximum): try set(maximum, of: total.key, on: total.day)
      case .raise(let least): try raise(to: least, total.key, on: total.day)
      }
    }
  }

  /// Adds to the day's and the month's amount.
  func add(_ difference: Int, to key: TotalKey, on day: Day) throws {
    let end = Day.last(ofMonth: day.month, in: day.year)
    try update(TotalRecords.addToDay, key, day, difference)
    try update(TotalRecords.addToMonth, key, end, difference)
    // No amount is below 0, so that what grows has one.
    guard difference <= 0 else { return }
    try deleteIfIdle(key, day)
    try update(TotalRecords.deleteIdleMonth, key, end, end.number + 1 - end.dayOfMonth)
  }

  /// Sets the day's maximum and finds the month's anew.
  private func set(_ maximum: Int, of key: TotalKey, on day: Day) throws {
    try update(TotalRecords.setDay, key, day, maximum)
    try deleteIfIdle(key, day)
    let firstDay = day.adding(days: 1 - day.dayOfMonth)
    try updateMonth(TotalRecords.setMonthToMaximum, key, day, firstDay.number)
  }

  /// Lets the day's and the month's maximum be at least this.
  private func raise(to least: Int, _ key: TotalKey, on day: Day) throws {
    try update(TotalRecords.raiseDay, key, day, least)
    try update(
      TotalRecords.raiseMonth, key, Day.last(ofMonth: day.month, in: day.year), least)
  }

  /// A day without amount keeps its row only while it has pieces, and a month while it has days: a
  /// planned outage counts no minute and is still something that was entered.
  private func deleteIfIdle(_ key: TotalKey, _ day: Day) throws {
    try update(TotalRecords.deleteIdleDay, key, day)
  }

  private func updateMonth(_ query: String, _ key: TotalKey, _ day: Day, _ value: Int) throws {
    let end = Day.last(ofMonth: day.month, in: day.year)
    try update(query, key, end, value)
    try update(TotalRecords.deleteIdleMonth, key, end, end.number + 1 - end.dayOfMonth)
  }

  private func update(_ query: String, _ key: TotalKey, _ day: Day, _ value: Int? = nil) throws {
    let values = [project, key.measure.rawValue, try labels.subject(filing: key), day.number]
    try db.cachedStatement(sql: query).run((values + [value].compactMap(\.self)).map { .int($0) })
  }
}

extension TotalRecords {
  private static let addToDay = """
    INSERT INTO total (project, measure, subject, day, amount) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET amount = amount + excluded.amount
    """

  private static let setDay = """
    INSERT INTO total (project, measure, subject, day, amount) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET amount = excluded.amount
    """

  private static let raiseDay = """
    INSERT INTO total (project, measure, subject, day, amount) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET amount = MAX(amount, excluded.amount)
    """

  private static let deleteIdleDay = """
    DELETE FROM total
    WHERE project = ?1 AND measure = ?2 AND subject = ?3 AND day = ?4 AND amount = 0
      AND NOT EXISTS (
        SELECT 1 FROM piece
        WHERE project = ?1 AND measure = ?2 AND subject = ?3 AND day = ?4)
    """

  private static let addToMonth = """
    INSERT INTO month_total (project, measure, subject, month_end, amount) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET amount = amount + excluded.amount
    """

  private static let setMonthToMaximum = """
    INSERT INTO month_total (project, measure, subject, month_end, amount)
    SELECT ?1, ?2, ?3, ?4, COALESCE(MAX(amount), 0) FROM total
    WHERE project = ?1 AND measure = ?2 AND subject = ?3 AND day BETWEEN ?5 AND ?4
    ON CONFLICT DO UPDATE SET amount = excluded.amount
    """

  private static let raiseMonth = """
    INSERT INTO month_total (project, measure, subject, month_end, amount) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET amount = MAX(amount, excluded.amount)
    """

  private static let deleteIdleMonth = """
    DELETE FROM month_total
    WHERE project = ?1 AND measure = ?2 AND subject = ?3 AND month_end = ?4 AND amount = 0
      AND NOT EXISTS (
        SELECT 1 FROM total
        WHERE project = ?1 AND measure = ?2 AND subject = ?3 AND day BETWEEN ?5 AND ?4)
    """
}
