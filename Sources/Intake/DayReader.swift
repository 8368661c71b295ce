public import Core

/// Reads days and moments as people type them, in the light of today and the day last used.
public struct DayReader: Sendable {
  /// Local time.
  public let now: Moment
  /// The day last used: a bare day of the month belongs to its month, a bare month to its year.
  public let lastDay: Day

  public init(now: Moment, lastDay: Day?) {
    self.now = now
    self.lastDay = lastDay ?? now.day
  }

  /// Reads a day.
  ///
  ///     t   -1   14   3-14   3月14日   2025-03-14   2025/3/14   20250314
  public func day(_ typed: String) throws(IntakeFault) -> Day {
    let text = try TypedText(typed).text.lowercased()
    switch text {
    case "t", "today", "今天", "今日": return now.day
    case "昨天", "昨日", "yesterday": return now.day.adding(days: -1)
    case "": throw .fact(.missing)
    default: break
    }
    if text.hasPrefix("-"), let back = smallNumber(text.dropFirst()), back <= 3660 {
      return now.day.adding(days: -back)
    }
    let parts = text.split { "-/.年月日号 ".contains($0) }.map(String.init)
    let numbers = parts.compactMap { smallNumber($0) }
    guard numbers.count == parts.count, !text.hasPrefix("-") else { throw .unreadable(.day) }
    switch (numbers.count, parts.first?.count) {
    case (3, 4): return try existing(numbers[0], numbers[1], numbers[2])
    case (2, 1), (2, 2): return try existing(lastDay.year, numbers[0], numbers[1])
    case (1, 8):
      return try existing(numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100)
    case (1, 1), (1, 2): return try dayOfMonth(numbers[0])
    default: throw .unreadable(.day)
    }
  }

  /// Reads a moment: a day and a clock time, or a clock time on the day last used, or `now`.
  ///
  ///     3-14 8:00   14 0830   t 9:05   8:30   2025-03-14T08:00   now
  public func moment(_ typed: String) throws(IntakeFault) -> Moment {
    let text = try TypedText(typed).text.lowercased()
    if text.isEmpty { throw .fact(.missing) }
    if text == "now" || text == "现在" { return now }
    let separated = String(text.map { $0 == "t" && text.count > 10 ? " " : $0 })
    let parts = separated.split(separator: " ").map(String.init)
    guard let clock = parts.last.flatMap(Self.minuteOfDay) else { throw .unreadable(.moment) }
    let day =
      parts.count == 1 ? lastDay : try self.day(parts.dropLast().joined(separator: " "))
    guard let moment = Moment(day: day, minute: clock) else { throw .noSuchDay }
    return moment
  }

  private func existing(_ year: Int, _ month: Int, _ day: Int) throws(IntakeFault) -> Day {
    guard let day = Day(year: year, month: month, day: day) else { throw .noSuchDay }
    return day
  }

  /// A bare day of the month: in the month last used, or the month before if it has not come yet.
  private func dayOfMonth(_ number: Int) throws(IntakeFault) -> Day {
    let day = try existing(lastDay.year, lastDay.month, number)
    guard day > now.day else { return day }
    let before = lastDay.adding(days: -lastDay.dayOfMonth)
    return try existing(before.year, before.month, number)
  }

  /// `8:30`, `0830`, `830`, `8点30分`, `24:00`.
  private static func minuteOfDay(_ text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: true) { ":点时分".contains($0) }
    let numbers = parts.compactMap { smallNumber($0) }
    guard numbers.count == parts.count, let first = numbers.first else { return nil }
    let marked = text.contains { ":点时".contains($0) }
    let (hour, minute) =
      switch (numbers.count, marked, text.count) {
      case (2, true, _): (first, numbers[1])
      case (1, true, _): (first, 0)
      case (1, false, 3...4): (first / 100, first % 100)
      default: (-1, 0)
      }
    guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else {
      return nil
    }
    return hour * 60 + minute
  }
}
