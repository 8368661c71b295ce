public import Core

/// What changed between two days, indicator by indicator: what `:compare` shows and
/// `status --compare` prints.
///
///     Comparison (from, to, counts then and now)
///       └─ ProjectComparison
///            └─ RowChange (the row then, the row now)
public struct Comparison: Equatable, Sendable {
  public let year: Int
  /// The earlier of the two days.
  public let from: Day
  public let to: Day
  /// The local day on which the pictures were taken.
  public let today: Day
  public let countsBefore: StatusCounts
  public let countsAfter: StatusCounts
  public let projects: [ProjectComparison]

  /// Compares two pictures of the same year, whichever is the earlier one.
  public init(_ one: Overview, _ other: Overview) {
    let (before, after) = one.asOf <= other.asOf ? (one, other) : (other, one)
    self.init(
      year: after.year, from: before.asOf, to: after.asOf, today: after.today,
      projects: after.projects.map { project in
        ProjectComparison(
          project: project.project,
          rows: (project.rows + project.extras.filter(\.isTracked)).compactMap { row in
            before.row(row.indicator.id).map { RowChange(before: $0, after: row) }
          })
      })
  }

  /// The comparison of one project; nil if there is none of that number.
  public func only(project number: Int) -> Comparison? {
    guard let project = projects.first(where: { $0.project.number == number }) else { return nil }
    return Comparison(year: year, from: from, to: to, today: today, projects: [project])
  }

  private init(year: Int, from: Day, to: Day, today: Day, projects: [ProjectComparison]) {
    (self.year, self.from, self.to, self.today) = (year, from, to, today)
    self.projects = projects
    let rows = projects.flatMap(\.rows).filter { !$0.after.indicator.id.isExtra }
    countsBefore = StatusCounts(rows.map(\.before.judgement.status))
    countsAfter = StatusCounts(rows.map(\.after.judgement.status))
  }

  /// What differs in status, figure or source; days that merely run down do not count.
  public var changes: [RowChange] { projects.flatMap(\.changes) }
}

/// One project's indicators then and now, in the table's order.
public struct ProjectComparison: Equatable, Sendable {
  public let project: Project
  public let rows: [RowChange]

  public var changes: [RowChange] { rows.filter(\.isVisible) }
}

extension RowChange {
  /// Whether a person can see it: another status, another figure as it is shown, or facts in
  /// place of a reading.
  public var isVisible: Bool {
    let (old, new) = (before.judgement, after.judgement)
    return old.status != new.status || old.underlying != new.underlying
      || before.figure != after.figure || day(old) != day(new)
      || (old.source == .facts) != (new.source == .facts)
  }

  private func day(_ judgement: Judgement) -> Actual? {
    if case .number = judgement.actual { nil } else { judgement.actual }
  }
}
