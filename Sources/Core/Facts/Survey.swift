/// People were asked whether they are satisfied (19-9, 20-12, 21-9).
public struct Survey: Hashable, Sendable {
  /// The number of the project whose users were asked.
  public let project: Int
  public let day: Day
  /// Valid answers.
  public let valid: Int
  public let satisfied: Int
  /// 基本满意: counted only where the setting says so.
  public let fairly: Int

  public init(project: Int, day: Day, valid: Int, satisfied: Int, fairly: Int)
    throws(FactFaults)
  {
    (self.project, self.day, self.valid) = (project, day, valid)
    (self.satisfied, self.fairly) = (satisfied, fairly)
    var check = FactCheck()
    check.count(valid, .valid)
    check.require(valid != 0, .valid, .notPositive)
    check.count(satisfied, .satisfied)
    check.part(satisfied, .satisfied, of: valid, .valid)
    check.count(fairly, .fairly)
    check.require(
      satisfied > valid || fairly <= valid - satisfied, .fairly,
      .sumExceeds(with: .satisfied, .valid))
    try FactFaults.check(check.faults)
  }
}
