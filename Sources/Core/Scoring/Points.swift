/// Points of the self-evaluation (分): weights and scores, in whole hundredths.
///
///     Points(rounding: Ratio(9_905, 1_000))   // 9.91, half up
///     Points(parsing: "8.34")?.hundredths     // 834
public struct Points: Hashable, Sendable {
  public let hundredths: Int

  public static let zero = Points(hundredths: 0)
  /// What all weights of a project add up to, 预算执行率 included.
  public static let full = Points(whole: 100)

  public init(hundredths: Int) {
    self.hundredths = hundredths
  }

  public init(whole: Int) {
    hundredths = whole * 100
  }

  /// The points nearest to a number, halves up: the only place where a score is rounded.
  public init(rounding number: Ratio) {
    hundredths = (number.rounded(to: 2) * Ratio(100)).roundedDown
  }

  /// Reads digits with at most two decimals, at most 100.
  public init?(parsing text: some StringProtocol) {
    guard let number = Ratio(parsing: text), number.rounded(to: 2) == number,
      number <= Points.full.ratio
    else { return nil }
    self.init(rounding: number)
  }

  /// The points as an exact number.
  public var ratio: Ratio { Ratio(hundredths, 100) }
}

extension Points: Comparable {
  public static func < (left: Points, right: Points) -> Bool { left.hundredths < right.hundredths }
}

extension Points: CustomStringConvertible {
  /// Always with two decimals, such as `9.90`.
  public var description: String { ratio.digits(decimals: 2) }
}

extension Points {
  public static func + (left: Points, right: Points) -> Points {
    Points(hundredths: left.hundredths + right.hundredths)
  }

  public static func - (left: Points, right: Points) -> Points {
    Points(hundredths: left.hundredths - right.hundredths)
  }

  /// Shares these points in proportion to some parts, to the hundredth by largest remainder.
  ///
  /// Ties go to the earlier part, so that the shares add up to exactly these points. Parts that are
  /// all 0 share nothing.
  func shared(by parts: [Int]) -> [Points] {
    let whole = parts.reduce(0, +)
    guard whole > 0 else { return parts.map { _ in .zero } }
    let divided = parts.map { (hundredths * $0).quotientAndRemainder(dividingBy: whole) }
    let left = hundredths - divided.reduce(0) { $0 + $1.quotient }
    let favoured = divided.indices.sorted {
      (divided[$1].remainder, $0) < (divided[$0].remainder, $1)
    }.prefix(left)
    return divided.indices.map {
      Points(hundredths: divided[$0].quotient + (favoured.contains($0) ? 1 : 0))
    }
  }
}

extension Sequence<Points> {
  public var sum: Points { reduce(.zero, +) }
}
