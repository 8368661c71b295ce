/// What was paid on a cost row, by source of funds, as the forms' funds tables need it.
public struct PaidMoney: Hashable, Sendable {
  public let fiscal: Money
  public let carryOver: Money
  public let other: Money

  public init(_ evidence: YearEvidence, on indicator: IndicatorID, through day: Day) {
    let paid = { (source: FundSource) in
      Money(fen: evidence.total(.paid(indicator, from: source), through: day))
    }
    (fiscal, carryOver, other) = (paid(.fiscal), paid(.carryOver), paid(.other))
  }

  public subscript(source: FundSource) -> Money {
    switch source {
    case .fiscal: fiscal
    case .carryOver: carryOver
    case .other: other
    }
  }

  public var total: Money { Money(fen: fiscal.fen + carryOver.fen + other.fen) }
}
