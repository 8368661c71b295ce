/// A calendar day in the unit's local time, such as `2025-03-14`.
///
///     let day = Day(year: 2024, month: 2, day: 29)
///     day?.description            // "2024-02-29"
///     Day(year: 2025, month: 2, day: 29)   // nil
///
/// Years run from 1900 to 2199, so that no arithmetic on a day that exists can overflow.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before it.
  public let number: Int

  public static let years = 1900...2199

  public init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// The day with that distance from 1970-01-01; nil outside ``years``.
  public init?(number: Int) {
    guard (Day.first.number...Day.last.number).contains(number) else { return nil }
    self.number = number
  }

  private init(unchecked number: Int) {
    self.number = number
  }

  /// Reads the form that `description` writes, and no other.
  public init?(parsing text: some StringProtocol) {
    guard let digits = numberWritten(in: text.utf8, as: "0000-00-00") else { return nil }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  private static let first = Day(unchecked: number(year: years.lowerBound, month: 1, day: 1))
  private static let last = Day(unchecked: number(year: years.upperBound, month: 12, day: 31))

  /// 1 January of a year, clamped to ``years``.
  public static func first(of year: Int) -> Day {
    Day(unchecked: number(year: clamped(year), month: 1, day: 1))
  }

  /// 31 December of a year, clamped to ``years``.
  public static func last(of year: Int) -> Day {
    Day(unchecked: number(year: clamped(year), month: 12, day: 31))
  }

  /// The last day of a month (1 to 12) of a year.
  public static func last(ofMonth month: Int, in year: Int) -> Day {
    let month = min(max(month, 1), 12)
    let year = clamped(year)
    return Day(
      unchecked: number(year: year, month: month, day: length(ofMonth: month, in: year)))
  }

  /// The day that many days later (earlier if negative), held inside ``years``.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(days)
    guard !overflow else { return days > 0 ? Day.last : Day.first }
    return Day(unchecked: min(max(sum, Day.first.number), Day.last.number))
  }

  /// Whole days from this day to the other; negative if the other is earlier.
  public func days(until other: Day) -> Int { other.number - number }

  public var year: Int { civil.year }
  /// 1 to 12.
  public var month: Int { civil.month }
  /// 1 to 31.
  public var dayOfMonth: Int { civil.day }

  public static func length(ofYear year: Int) -> Int { isLeap(year) ? 366 : 365 }

  private static func clamped(_ year: Int) -> Int {
    min(max(year, years.lowerBound), years.upperBound)
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  // The proleptic Gregorian calendar, counted in eras of 400 years that begin on 1 March.
  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}

extension Day: CustomStringConvertible {
  public var description: String {
    let civil = civil
    return "\(civil.year)-\(twoDigits(civil.month))-\(twoDigits(civil.day))"
  }
}
