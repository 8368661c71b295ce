public import Core

/// What a short text is read against: the clock, the day last used, the projects.
public struct IntakeContext: Equatable, Sendable {
  public let now: Moment
  /// The day of the record entered before this one.
  public let lastDay: Day?
  /// The projects of all years.
  public let projects: [Project]

  public init(now: Moment, lastDay: Day? = nil, projects: [Project]) {
    (self.now, self.lastDay, self.projects) = (now, lastDay, projects)
  }

  /// The day that fills in what a short text leaves out: the last one used, else today.
  public var day: Day { lastDay ?? now.day }

  /// The same context after a record of that day.
  public func following(_ day: Day) -> IntakeContext {
    IntakeContext(now: now, lastDay: day, projects: projects)
  }

  /// The year of the table to which a milestone of a day belongs: the earliest one of that day's
  /// year or later that waits for it, else the latest.
  func edition(of id: IndicatorID, for day: Day) -> Int {
    let years = projects.filter {
      $0.indicator(id)?.formula.feeds.contains(.milestone) == true
    }.map(\.year)
    return years.filter { $0 >= day.year }.min() ?? years.max() ?? day.year
  }

  /// The year of the table to which a guide price belongs: this year's, else the last one before
  /// it, else the first.
  var priceEdition: Int {
    let years = projects.filter { project in
      project.indicators.contains { $0.formula.feeds.contains(.guidePrice) }
    }.map(\.year)
    return years.filter { $0 <= now.day.year }.max() ?? years.min() ?? now.day.year
  }

  /// The indicator with that id: the one of the given year's table, else of the latest that has it.
  func indicator(_ id: IndicatorID, in year: Int?) -> Indicator? {
    let tables = projects.filter { $0.number == id.project && $0.indicator(id) != nil }
    let table = tables.first { $0.year == year } ?? tables.max { $0.year < $1.year }
    return table?.indicator(id)
  }
}
