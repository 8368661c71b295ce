/// What a unit may set where the tables name no value, or where life has changed it.
///
/// ``SettingName`` is the table of them: how each is written, and how far it reaches.
public struct Settings: Equatable, Sendable {
  /// Within how many minutes a repair ticket must be answered to be on time (19-4); the table
  /// names no limit, 24 hours is what 19-5 promises.
  public var responseLimit: Int
  /// A quantity or deadline not reached with fewer days left than this is at risk.
  public var warningDays: Int
  /// Whether the slowest response decides 19-5; else their mean does.
  public var slowestDecides: Bool
  /// Whether 基本满意 counts as satisfied.
  public var countsFairly: Bool
  /// When a service has to run; time outside is neither measured nor downtime.
  public var serviceTime: ServiceTime
  /// What is still going to be paid on a cost row.
  public var expectedPayments: [IndicatorID: Money]
  /// Outages are at risk with less than so many per cent of the year's allowance left.
  ///
  /// Only while more than ``yearLeft`` of the year is to come.
  public var allowanceLeft = 25
  /// How many per cent of the year have to be to come for that warning.
  public var yearLeft = 25
  /// Other due days than the table's, of quantities.
  public var dueDays: [IndicatorID: Day] = [:]
  /// How many old sets were due for replacement in the whole year (21-2); nil: as the acceptances
  /// say.
  public var dueForReplacement: Int?
  /// A quantity so many times its target wants an explanation in the self-evaluation.
  public var overachievement = Ratio(13, 10)
  /// What a figure above a ≤ target still earns in the self-evaluation.
  public var reverseFormula = ReverseFormula.linear
  /// 分值 of every row of the table; empty: shared by groups (``Weights``).
  public var weights: [IndicatorID: Points] = [:]
  /// 全年预算数, the budget as adjusted; nil: 年初预算数 stands.
  public var yearBudget: Money?
  /// 主管部门 of the official forms; empty: nobody has said.
  public var department = ""
  /// 实施单位 of the official forms; empty: nobody has said.
  public var implementer = ""
  /// Whether a backup is made every day.
  public var dailyBackups = true
  /// Which of those are kept.
  public var backups = Retention.standard

  public init(
    responseLimit: Int = 24 * 60, warningDays: Int = 30, slowestDecides: Bool = true,
    countsFairly: Bool = false, serviceTime: ServiceTime = .always,
    expectedPayments: [IndicatorID: Money] = [:]
  ) {
    (self.responseLimit, self.warningDays) = (responseLimit, warningDays)
    (self.slowestDecides, self.countsFairly) = (slowestDecides, countsFairly)
    (self.serviceTime, self.expectedPayments) = (serviceTime, expectedPayments)
  }
}
