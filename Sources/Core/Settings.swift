/// What a unit may set where the tables name no value.
public struct Settings: Equatable, Sendable {
  /// Within how many minutes a repair ticket must be answered to be on time (19-4); the table
  /// names no limit, 24 hours is what 19-5 promises.
  public var responseLimit: Int
  /// A quantity or deadline not reached with fewer days left than this is at risk.
  public var warningDays: Int

  public init(responseLimit: Int = 24 * 60, warningDays: Int = 30) {
    (self.responseLimit, self.warningDays) = (responseLimit, warningDays)
  }
}
