import Reports
import Core
import Words

extension Console {
  /// Moves the day that the figures stand for, between the year's first day and today.
  mutating func step(_ command: Command) -> [Effect] {
    guard let overview else { return [] }
    let shown = overview.asOf
    let target: Day? =
      switch command {
      case .previousDay: shown.adding(days: -1)
      case .nextDay: shown.adding(days: 1)
      case .previousMonth: lastOfMonth(before: shown)
      case .nextMonth: lastOfMonth(after: shown)
      default: nil
      }
    return goTo(target.map { max($0, Day.first(of: overview.year)) })
  }

  /// Shows the figures as of a day; nil, today and any later day are today.
  mutating func goTo(_ day: Day?) -> [Effect] {
    asOf = day.flatMap { $0 < now.day ? $0 : nil }
    return [.load(asOf: asOf)]
  }

  func lastOfMonth(before day: Day) -> Day {
    day.month == 1
      ? Day.last(ofMonth: 12, in: day.year - 1) : Day.last(ofMonth: day.month - 1, in: day.year)
  }

  /// This month's last day, or from there the next month's.
  private func lastOfMonth(after day: Day) -> Day {
    let last = Day.last(ofMonth: day.month, in: day.year)
    guard last == day else { return last }
    return day.month == 12
      ? Day.last(ofMonth: 1, in: day.year + 1) : Day.last(ofMonth: day.month + 1, in: day.year)
  }
}
