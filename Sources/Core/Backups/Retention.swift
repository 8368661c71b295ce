/// Which of the automatic backups, one a day at most, are kept.
///
///     Retention(days: 7, weeks: 4, months: 12).kept(of: days)
///
/// Days, weeks and months without a backup do not count: after a summer without work, or with a
/// clock that jumped ahead, there are as many backups as before.
public struct Retention: Hashable, Sendable {
  /// The newest of so many days are kept; at least 1.
  public var days: Int
  /// The last one of each week (from Monday on) is kept, for so many weeks.
  public var weeks: Int
  /// The last one of each month is kept, for so many months.
  public var months: Int

  public static let standard = Retention(days: 7, weeks: 4, months: 12)

  public init(days: Int, weeks: Int, months: Int) {
    (self.days, self.weeks, self.months) = (days, weeks, months)
  }

  /// The days whose backups are kept.
  public func kept(of days: Set<Day>) -> Set<Day> {
    let newestFirst = days.sorted(by: >)
    return Set(newestFirst.prefix(max(1, self.days)))
      .union(Retention.lasts(of: newestFirst, weeks, by: \.week))
      .union(Retention.lasts(of: newestFirst, months) { $0.year * 12 + $0.month })
  }

  /// The last day of each of the newest spans.
  private static func lasts(
    of newestFirst: [Day], _ count: Int, by span: (Day) -> Int
  ) -> [Day] {
    var spans: Set<Int> = []
    return newestFirst.filter { spans.count < count && spans.insert(span($0)).inserted }
  }
}

extension Day {
  /// The number of the week, from Monday to Sunday, that the day lies in; 1970-01-01 was a Thursday.
  fileprivate var week: Int {
    let (quotient, remainder) = (number + 3).quotientAndRemainder(dividingBy: 7)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
