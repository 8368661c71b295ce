/// A number as it is shown: already rounded, with a fixed number of decimals.
public struct Figure: Hashable, Sendable {
  public let value: Ratio
  public let decimals: Int

  public init(_ value: Ratio, decimals: Int) {
    (self.value, self.decimals) = (value.rounded(to: decimals), decimals)
  }
}

extension Figure: CustomStringConvertible {
  /// Plain digits such as `96.07` or `-0.93`, without unit.
  public var description: String { value.digits(decimals: decimals) }
}

extension Unit {
  /// How many decimals a value of this unit is shown with; nil for money, shown as entered.
  var shownDecimals: Int? {
    switch self {
    case .percent: 2
    case .hours: 1
    case .count: 0
    case .tenThousandYuan: nil
    }
  }
}

extension Indicator {
  /// The figure that stands for an actual number.
  ///
  /// It is rounded half up, except where that would make a miss look like a pass: `96.996` against
  /// ≥97 is shown as `96.99`.
  public func figure(_ actual: Ratio) -> Figure {
    guard case .number(let sign, let target, let unit) = target.requirement else {
      return Figure(actual, decimals: actual.decimals)
    }
    let decimals = unit.shownDecimals ?? actual.decimals
    let nearest = actual.rounded(to: decimals)
    let flatters =
      !sign.isMet(by: actual, target: target) && sign.isMet(by: nearest, target: target)
    guard flatters else { return Figure(nearest, decimals: decimals) }
    let away: Rounding =
      switch sign {
      case .atLeast, .above: .down
      case .below, .atMost: .up
      case .equal: actual < target ? .down : .up
      }
    return Figure(actual.rounded(to: decimals, away), decimals: decimals)
  }
}
