/// "As of a day": that day's 24:00, or now if the day is today.
///
/// Figures count what happened before the cut, whenever it was entered.
public struct Cut: Hashable, Sendable {
  public let day: Day
  /// The moment up to which things count.
  public let moment: Moment

  /// The cut of a day as seen at a moment; a day after today is held back to today.
  public init(asOf day: Day, now: Moment) {
    self.day = min(day, now.day)
    moment = min(self.day.end, now)
  }

  /// The same cut, stopped at the end of a year: figures of a year never count what came later.
  public func stopped(atEndOf year: Int) -> Cut {
    let last = Day.last(of: year)
    return day <= last ? self : Cut(asOf: last, now: moment)
  }

  /// Whether the day is over at this cut, so that nothing more can happen on it.
  public func hasPassed(_ day: Day) -> Bool { day.end <= moment }
}
