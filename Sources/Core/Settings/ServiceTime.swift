/// The agreed service time: around the clock, or hours of the week with holidays and make-up days.
///
///     let hours = ServiceTime(parsing: "1-5 08:30-17:30; holidays 2025-05-01; makeup 2025-04-27")
///     hours?.windows(on: labourDay)   // []
///
/// Downtime and measured time count agreed minutes only.
public struct ServiceTime: Hashable, Sendable {
  /// Minutes of the day, 0 to 1440, by day of the week (1 is Monday), in order and apart.
  public let weekly: [Int: [Range<Int>]]
  /// Days without service, whatever their weekday.
  public let holidays: Set<Day>
  /// Days with the service of the week's first day that has any, whatever their weekday.
  public let makeUpDays: Set<Day>
  /// Whether every minute of every day is agreed, which needs no looking up.
  public let isAlways: Bool

  /// 7×24.
  public static let always = ServiceTime()

  private init() {
    var weekly: [Int: [Range<Int>]] = [:]
    for day in 1...7 { weekly[day] = [0..<Moment.minutesPerDay] }
    (self.weekly, holidays, makeUpDays, isAlways) = (weekly, [], [], true)
  }

  /// Spans outside of the day and days outside of 1 to 7 are cut off, spans that touch are joined.
  public init(
    weekly: [Int: [Range<Int>]], holidays: Set<Day> = [], makeUpDays: Set<Day> = []
  ) {
    self.weekly = weekly.filter { (1...7).contains($0.key) }
      .mapValues { joined($0.map { $0.clamped(to: 0..<Moment.minutesPerDay) }) }
      .filter { !$0.value.isEmpty }
    (self.holidays, self.makeUpDays) = (holidays, makeUpDays)
    let days = self.weekly
    isAlways =
      holidays.isEmpty && (1...7).allSatisfy { days[$0] == [0..<Moment.minutesPerDay] }
  }

  /// The agreed spans of a day, in its minutes; a make-up day wins over a holiday.
  public func windows(on day: Day) -> [Range<Int>] {
    if makeUpDays.contains(day) {
      return (1...7).lazy.compactMap { weekly[$0] }.first ?? []
    }
    return holidays.contains(day) ? [] : weekly[day.weekday] ?? []
  }

  /// The agreed minutes of a day before one of its minutes.
  private func minutes(on day: Day, before minute: Int) -> Int {
    windows(on: day).reduce(0) { $0 + max(0, min($1.upperBound, minute) - $1.lowerBound) }
  }

  /// The agreed minutes from a day's beginning up to a moment.
  public func minutes(from first: Day, until end: Moment) -> Int {
    guard end > first.start else { return 0 }
    guard !isAlways else { return end.minutes - first.start.minutes }
    var (total, day) = (0, first)
    while day.end <= end {
      total += minutes(on: day, before: Moment.minutesPerDay)
      day = day.adding(days: 1)
    }
    return total + minutes(on: day, before: end.minutes - day.start.minutes)
  }

  /// The agreed minutes of a year.
  public func minutes(ofYear year: Int) -> Int {
    minutes(from: Day.first(of: year), until: Day.last(of: year).end)
  }

  /// The day of a year on which so many agreed minutes of it have passed; nil if it has fewer.
  func day(bringing minutes: Int, in year: Int) -> Day? {
    var (left, day) = (minutes, Day.first(of: year))
    while day.year == year {
      left -= self.minutes(on: day, before: Moment.minutesPerDay)
      if left <= 0 { return day }
      day = day.adding(days: 1)
    }
    return nil
  }

  /// What of a span of one day's minutes lies in its agreed time.
  func agreed(_ span: Range<Int>, on day: Day) -> [Range<Int>] {
    if isAlways { return [span] }
    return windows(on: day).map { $0.clamped(to: span) }.filter { !$0.isEmpty }
  }
}

extension Day {
  /// 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    let offset = (number + 3) % 7
    return (offset < 0 ? offset + 7 : offset) + 1
  }
}

/// The spans in order, with those that touch or overlap as one.
private func joined(_ spans: [Range<Int>]) -> [Range<Int>] {
  var result: [Range<Int>] = []
  for span in spans.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
    if let last = result.last, last.upperBound >= span.lowerBound {
      result[result.count - 1] =
        last.lowerBound..<max(last.upperBound, span.upperBound)
    } else {
      result.append(span)
    }
  }
  return result
}
