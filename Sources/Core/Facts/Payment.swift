/// Money was paid on a cost row (19-6, 19-7, 20-8, 21-7).
public struct Payment: Hashable, Sendable {
  public let indicator: IndicatorID
  public let day: Day
  public let amount: Money
  public let source: FundSource

  public init(indicator: IndicatorID, day: Day, amount: Money, source: FundSource)
    throws(FactFaults)
  {
    (self.indicator, self.day, self.amount, self.source) = (indicator, day, amount, source)
    var check = FactCheck()
    check.require(amount > .zero, .amount, .notPositive)
    check.require(
      amount.tenThousandYuan <= Ratio(FactLimit.payment), .amount, .above(FactLimit.payment))
    try FactFaults.check(check.faults)
  }
}

/// Where money comes from, as the forms' funds tables tell it apart; raw values are the words of
/// the command line.
public enum FundSource: String, CaseIterable, Sendable {
  /// 当年财政拨款.
  case fiscal
  /// 上年结转资金.
  case carryOver = "carry-over"
  /// 其他资金.
  case other
}
