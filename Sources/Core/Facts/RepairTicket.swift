/// Something broke, was reported, and someone responded (19-4, 19-5).
public struct RepairTicket: Hashable, Sendable {
  public let reported: Moment
  /// When someone responded; nil while the ticket waits.
  public let responded: Moment?
  public let device: String

  public init(reported: Moment, responded: Moment?, device: String) throws(FactFaults) {
    (self.reported, self.responded, self.device) = (reported, responded, device)
    var check = FactCheck()
    if let responded { check.require(reported <= responded, .responded, .before(.reported)) }
    check.text(device, .device)
    try FactFaults.check(check.faults)
  }

  /// Minutes from report to response; nil while it waits.
  public var responseMinutes: Int? {
    responded.map { $0.minutes - reported.minutes }
  }
}
