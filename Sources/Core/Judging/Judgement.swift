/// How an indicator stands as of a day (docs/forms.md, "Judging").
public enum Status: String, CaseIterable, Sendable {
  /// 达标.
  case met
  /// 未达标.
  case missed
  /// 预警: met or in progress, but about to be missed.
  case atRisk = "at-risk"
  /// 进行中: not reached yet, and not due yet.
  case inProgress = "in-progress"
  /// 无数据. Never shown as good.
  case noData = "no-data"
}

/// 实际完成值: what the facts, or a reading, say as of a day.
public enum Actual: Hashable, Sendable {
  /// A number in the target's own unit: 97 is 97 %.
  case number(Ratio)
  /// The day on which it was done.
  case day(Day)
  /// Whether the rule is kept.
  case kept(Bool)
}

/// Where an actual comes from.
public enum Source: Hashable, Sendable {
  case facts
  /// The unit's own figure through that day.
  case reading(Day)
}

/// An indicator's status as of a day, with everything that explains it.
public struct Judgement: Equatable, Sendable {
  public let status: Status
  /// What stands under *at risk*: met or in progress; nil otherwise.
  public let underlying: Status?
  public let actual: Actual?
  public let source: Source?
  /// The numbers that the actual was computed from.
  public let basis: Basis?
  public let margin: Margin?
  /// How far the log behind the figure is confirmed; nil where there is no such log.
  public let confirmedThrough: Day?
  public let reason: Reason
  /// How the indicator gets, or stays, green.
  public let wayBack: WayBack
}

/// The numbers behind an actual.
public enum Basis: Hashable, Sendable {
  /// Minutes of downtime within minutes of measured time, of a year's total minutes.
  case uptime(downtime: Int, measured: Int, year: Int)
  /// Tickets on time among all that count, the slowest of them and all together in minutes.
  case tickets(onTime: Int, all: Int, slowest: Int, minutes: Int)
  /// A part of a whole, each a sum of facts.
  case share(part: Int, whole: Int)
  /// What came less what went back.
  case net(came: Int, returned: Int)
  /// The running total against the quantity that has to be reached.
  case completion(net: Int, wanted: Int)
  /// Distinct assets.
  case assets(Int)
  /// The latest check of a stock, and its day.
  case stock(part: Int, whole: Int, Day)
  /// What was paid, by source of funds.
  case paid(PaidMoney)
  /// How many days were entered as done; the latest decides.
  case milestones(Int)
  /// So many categories, each priced within its guide price.
  case pricesWithin(categories: Int)
  /// A category whose highest price is above its guide price.
  case priceAbove(category: String, price: Money, guide: Money)
}

/// Why an indicator has its status.
public enum Reason: Hashable, Sendable {
  /// The actual meets, or misses, the target: nothing more to say.
  case comparison
  /// Minutes of downtime, and how many the measured time allows.
  case downtime(minutes: Int, allowed: Int)
  /// The year's allowance of downtime is spent, whatever the log will say.
  case allowanceSpent(downtime: Int, allowance: Int)
  /// Late tickets among all that count.
  case lateTickets(late: Int, all: Int)
  /// The log is confirmed and shows no ticket.
  case noTickets
  /// No ticket counts yet: so many wait, still within the limit.
  case ticketsWaiting(Int)
  /// Reached; whether late is another indicator's matter.
  case reached
  /// So many are still missing.
  case missing(Ratio)
  /// Done that many days before (below 0: after) its due day.
  case done(daysEarly: Int)
  /// Not done, and so many days are left.
  case notDone(daysLeft: Int)
  /// Not done, and its day passed so many days ago.
  case overdue(days: Int)
  case ruleKept
  case ruleBroken
  /// So many categories are priced within their guide prices.
  case pricesWithin(categories: Int)
  /// A category is priced above its guide price.
  case priceAbove(category: String, price: Money, guide: Money)
  /// The mean of all responses decides.
  case meanResponse(all: Int)
  // No data:
  /// Nobody has entered anything for it.
  case noFacts
  /// The outage log is not confirmed; minutes of downtime entered so far.
  case unconfirmed(downtime: Int)
  /// Facts, but nothing in them to divide by.
  case nothingMeasured
  /// More went back than came.
  case negativeNet(Int)
  /// A category that is priced has no guide price.
  case noGuidePrice(category: String)
  /// A category that was delivered has no unit price.
  case noUnitPrice(category: String)
  // At risk:
  /// At the pace so far the year would end with so many.
  case pace(projected: Ratio)
  /// Less than a quarter of the year's allowance is left (minutes).
  case allowanceShrinking(left: Int, allowance: Int)
  /// One more late ticket would miss the target.
  case oneMoreLateTicket(onTime: Int, all: Int)
  /// What is paid and what is still expected, together in 万元, exceed the cap.
  case expectedAbove(total: Ratio)
  /// So few days are left until the due day, and something is still missing.
  case fewDaysLeft(Int, missing: Ratio?)
}

/// The way back to green, or the room that is left.
public enum WayBack: Hashable, Sendable {
  /// Nothing to do and nothing to watch.
  case none
  /// It cannot be met any more this year.
  case impossible
  /// Minutes of downtime left this year; if missed, the day through which the log must be
  /// confirmed without further downtime to be met again.
  case downtimeLeft(minutes: Int, metAgain: Day?)
  /// So many more are needed within days; and how many a day that makes.
  case needed(Ratio, days: Int, perDay: Ratio)
  /// So many more are needed, and the due day is over.
  case neededLate(Ratio)
  /// The next so many must all be good.
  case goodOnes(Int)
  /// So many more bad ones can be borne.
  case room(Int)
  /// A stock lacks so many.
  case supply(Int)
  /// To be done within so many days.
  case days(Int)
  /// So much can still be spent.
  case spendable(Ratio)
  /// A newer reading decides.
  case newerReading
  /// Something of this kind has to be entered.
  case enter(FactKind)
  /// The log has to be confirmed.
  case confirm(Log)
}
