/// What a unit may set where the tables name no value.
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
