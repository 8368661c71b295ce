/// Something that a deadline waits for was done (20-5, 20-6, 21-5, 21-6).
public struct Milestone: Hashable, Sendable {
  public let indicator: IndicatorID
  /// The day on which it was done; it may lie before the project's year.
  public let day: Day
  /// The year of the table for which it was entered: no other year's table sees it.
  public let year: Int

  public init(indicator: IndicatorID, day: Day, year: Int) {
    (self.indicator, self.day, self.year) = (indicator, day, year)
  }

  /// The day under which it is filed: its own, held inside the table's year.
  var filedDay: Day { min(max(day, Day.first(of: year)), Day.last(of: year)) }
}
