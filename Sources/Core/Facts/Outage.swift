/// A service was down for a time (19-3, 19-8).
public struct Outage: Hashable, Sendable {
  public let service: Service
  public let from: Moment
  /// When it came back; nil while it is still down.
  public let to: Moment?
  /// Agreed beforehand, so that its time is not downtime.
  public let planned: Bool
  public let cause: String

  public init(service: Service, from: Moment, to: Moment?, planned: Bool, cause: String)
    throws(FactFaults)
  {
    (self.service, self.from, self.to) = (service, from, to)
    (self.planned, self.cause) = (planned, cause)
    var check = FactCheck()
    if let to {
      check.require(from < to, .to, .before(.from))
      check.require(
        from.day.days(until: to.day) <= FactLimit.outageDays, .to,
        .longerThan(days: FactLimit.outageDays))
    }
    check.text(cause, .cause)
    try FactFaults.check(check.faults)
  }
}

/// "This log is complete through that day": what it does not show did not happen.
public struct Confirmation: Hashable, Sendable {
  public let log: Log
  public let through: Day

  public init(log: Log, through: Day) {
    (self.log, self.through) = (log, through)
  }
}
