/// An exact rational number, always in lowest terms with a positive denominator.
///
///     Ratio(1, 3) < Ratio(34, 100)     // true, by cross-multiplication
///     Ratio(parsing: "31.1")           // 311/10
///
/// Every judged value is one of these: no floating point. Parts are bounded on entry (at most 10¹²
/// each, sums at most 10¹⁸), so that products fit the 128 bits that hold them.
public struct Ratio: Hashable, Sendable {
  public let numerator: Int128
  public let denominator: Int128

  /// The quotient of two numbers.
  /// - Precondition: the denominator is not 0; callers decide first what "nothing measured" means.
  public init(_ numerator: some BinaryInteger, _ denominator: some BinaryInteger) {
    precondition(denominator != 0, "a ratio needs a denominator")
    let (top, bottom) = (Int128(numerator), Int128(denominator))
    let divisor = Ratio.greatestCommonDivisor(top.magnitude, bottom.magnitude)
    let sign: Int128 = bottom < 0 ? -1 : 1
    self.numerator = sign * top / Int128(divisor)
    self.denominator = sign * bottom / Int128(divisor)
  }

  public init(_ whole: Int) {
    (numerator, denominator) = (Int128(whole), 1)
  }

  /// Reads plain decimal digits: up to 12 before the point and up to 6 after it, with no sign.
  public init?(parsing text: some StringProtocol) {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let head = parts.first, head.count <= 12, let whole = wholeNumber(head) else {
      return nil
    }
    guard parts.count == 2 else {
      self.init(whole)
      return
    }
    guard parts[1].count <= 6, let fraction = wholeNumber(parts[1]) else { return nil }
    let scale = powerOfTen(parts[1].count)
    self.init(Int128(whole) * scale + Int128(fraction), scale)
  }

  private static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (a, b) = (first, second)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}

extension Ratio: Comparable {
  public static func < (left: Ratio, right: Ratio) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}

extension Ratio {
  public static func + (left: Ratio, right: Ratio) -> Ratio {
    Ratio(
      left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  public static func - (left: Ratio, right: Ratio) -> Ratio {
    left + Ratio(-right.numerator, right.denominator)
  }

  public static func * (left: Ratio, right: Ratio) -> Ratio {
    Ratio(left.numerator * right.numerator, left.denominator * right.denominator)
  }

  /// The greatest whole number that is not above this one.
  public var roundedDown: Int {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return Int(clamping: remainder < 0 ? quotient - 1 : quotient)
  }

  /// The least whole number that is not below this one.
  public var roundedUp: Int {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return Int(clamping: remainder > 0 ? quotient + 1 : quotient)
  }
}
