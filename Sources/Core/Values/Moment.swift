/// A minute of local time, such as `2025-03-01 08:00`.
///
/// Local time has a fixed offset from UTC (Asia/Shanghai knows no daylight saving), so the
/// difference of two moments is the time that passed. `2025-03-01 24:00` is read as the next
/// day's `00:00`.
public struct Moment: Hashable, Comparable, Sendable {
  /// Minutes since 1970-01-01 00:00 local time.
  public let minutes: Int

  public static let minutesPerDay = 1440

  /// The given minute (0 to 1440) of a day.
  public init?(day: Day, minute: Int) {
    guard (0...Moment.minutesPerDay).contains(minute) else { return nil }
    minutes = day.number * Moment.minutesPerDay + minute
  }

  /// The moment that many minutes after 1970-01-01 00:00; nil outside the years of ``Day``.
  public init?(minutes: Int) {
    guard Day(number: Moment.dayNumber(of: minutes)) != nil else { return nil }
    self.minutes = minutes
  }

  fileprivate init(startOf day: Day) {
    minutes = day.number * Moment.minutesPerDay
  }

  fileprivate init(endOf day: Day) {
    minutes = (day.number + 1) * Moment.minutesPerDay
  }

  /// Reads the form that `description` writes, and 24:00.
  public init?(parsing text: some StringProtocol) {
    guard let digits = numberWritten(in: text.utf8, as: "0000-00-00 00:00"), digits % 100 < 60,
      let day = Day(
        year: digits / 100_000_000, month: digits / 1_000_000 % 100, day: digits / 10_000 % 100)
    else { return nil }
    self.init(day: day, minute: digits / 100 % 100 * 60 + digits % 100)
  }

  public static func < (left: Moment, right: Moment) -> Bool { left.minutes < right.minutes }

  /// The day that this minute begins in; a day's 24:00 belongs to the next day.
  public var day: Day {
    Day(number: Moment.dayNumber(of: minutes)) ?? Day.last(of: Day.years.upperBound)
  }

  /// Minutes since the day's 00:00, 0 to 1439.
  public var minuteOfDay: Int {
    minutes - Moment.dayNumber(of: minutes) * Moment.minutesPerDay
  }

  private static func dayNumber(of minutes: Int) -> Int {
    let (quotient, remainder) = minutes.quotientAndRemainder(dividingBy: minutesPerDay)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension Moment: CustomStringConvertible {
  public var description: String {
    "\(day) \(twoDigits(minuteOfDay / 60)):\(twoDigits(minuteOfDay % 60))"
  }
}

extension Day {
  /// This day's 00:00.
  public var start: Moment { Moment(startOf: self) }
  /// This day's 24:00, the next day's 00:00.
  public var end: Moment { Moment(endOf: self) }
}
