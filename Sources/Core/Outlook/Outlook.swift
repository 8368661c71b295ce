/// Where an indicator is heading as of a cut, and how much room it has left.
///
/// An outlook explains and foretells; it never judges. Only quantities have a pace: a rate is
/// never prorated by month, since 60 % of uptime in June is not "124 % of plan".
public struct Outlook: Equatable, Sendable {
  /// Days from the cut to the due day; below 0 once that is over.
  public let daysLeft: Int
  /// How fast a quantity grows; nil for other kinds and where there is no number.
  public let pace: Pace?
  /// The figure to expect on the due day; nil where nothing tells.
  public let projection: Projection?
  /// What the target allows, and how much of it is used; nil where there is no such allowance.
  public let allowance: Allowance?
  /// 全年预计完成情况, as the official monitoring form (绩效运行监控表) proposes it.
  public let forecast: Forecast
}

/// How fast a quantity grows, in its own unit a day.
public struct Pace: Hashable, Sendable {
  /// The actual by the days since 1 January, the cut's day included.
  public let soFar: Ratio
  /// What reaches the target on the due day; nil once it is reached, or the due day is over.
  public let needed: Ratio?
}

/// The figure to expect on the due day, by the rule that its kind has.
public enum Projection: Hashable, Sendable {
  /// A quantity that keeps the pace it had so far.
  case atPace(Ratio)
  /// A cost row: what is paid, and what is still expected to be paid, in 万元.
  case payments(paid: Ratio, expected: Ratio)
  /// A rate or a worst case that stays what it is.
  case unchanged(Ratio)

  public var value: Ratio {
    switch self {
    case .atPace(let value), .unchanged(let value): value
    case .payments(let paid, let expected): paid + expected
    }
  }
}

/// What a target allows of what it wants to avoid, and how much of it is used.
public enum Allowance: Hashable, Sendable {
  /// Minutes of downtime, and how many the target allows in the whole year's service time.
  case downtime(used: Int, allowance: Int)
  /// Money paid under a cap, in 万元.
  case money(used: Ratio, cap: Ratio)
  /// Bad ones among all so far, and how many more the target bears as things stand.
  case bad(count: Int, bearable: Int)
}

/// 全年预计完成情况 of the official monitoring form: a figure, or that the target will be kept.
public enum Forecast: Hashable, Sendable {
  case number(Ratio)
  case asTargeted
}
