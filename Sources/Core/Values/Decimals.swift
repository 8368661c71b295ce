/// Which way a value that does not end at the last shown decimal goes.
public enum Rounding: Sendable {
  /// To the nearest, halves away from zero (四舍五入).
  case halfUp
  /// Towards negative infinity.
  case down
  /// Towards positive infinity.
  case up
}

extension Ratio {
  /// This number rounded to that many decimals (0 to 6).
  public func rounded(to decimals: Int, _ rounding: Rounding = .halfUp) -> Ratio {
    let scale = powerOfTen(min(max(decimals, 0), 6))
    let scaled = numerator * scale
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: denominator)
    let step: Int128 =
      switch rounding {
      case .halfUp:
        remainder.magnitude * 2 >= denominator.magnitude && remainder != 0 ? remainder.signum() : 0
      case .down: remainder < 0 ? -1 : 0
      case .up: remainder > 0 ? 1 : 0
      }
    return Ratio(quotient + step, scale)
  }

  /// The digits of this number with exactly that many decimals, halves rounded up.
  ///
  ///     Ratio(2, 3).digits(decimals: 2)   // "0.67"
  public func digits(decimals: Int) -> String {
    let places = min(max(decimals, 0), 6)
    let exact = rounded(to: places)
    let whole = (exact * Ratio(Int(powerOfTen(places)))).numerator
    let digits = String(whole.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = whole < 0 ? "-" : ""
    guard places > 0 else { return sign + padded }
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// How many decimals (0 to 6) the number needs to be written exactly; 6 if it never ends.
  public var decimals: Int {
    (0..<6).first { rounded(to: $0) == self } ?? 6
  }

  /// The shortest exact digits, such as "31.1" or "14" (at most six decimals).
  public var shortestDigits: String { digits(decimals: decimals) }
}
