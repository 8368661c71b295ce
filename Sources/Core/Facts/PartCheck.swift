/// Something was counted: how many of a whole were as they should be (19-2, 20-10, 20-11, 21-8).
public struct PartCheck: Hashable, Sendable {
  public let indicator: IndicatorID
  public let day: Day
  /// How many were looked at, or are required.
  public let whole: Int
  /// How many of them were good, or are there.
  public let part: Int

  public init(indicator: IndicatorID, day: Day, whole: Int, part: Int) throws(FactFaults) {
    (self.indicator, self.day, self.whole, self.part) = (indicator, day, whole, part)
    var check = FactCheck()
    check.count(whole, .whole)
    check.require(whole != 0, .whole, .notPositive)
    check.count(part, .part)
    check.part(part, .part, of: whole, .whole)
    try FactFaults.check(check.faults)
  }

  /// The share, in per cent.
  var share: Ratio { Ratio(part * 100, whole) }
}
