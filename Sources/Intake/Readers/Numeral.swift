import Core

/// A number as typed: a sign, whole digits with or without thousands commas, decimals.
struct Numeral {
  let isNegative: Bool
  /// Digits without commas and leading zeros; at least one.
  private let whole: String
  /// The digits after the point, if there is one.
  private let fraction: String?

  /// Nil if the text is no number; `1,00` and `.5` are none.
  init?(_ text: some StringProtocol) {
    let typed = trimmed(text)
    isNegative = typed.hasPrefix("-")
    let parts = typed.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let head = parts.first, let digits = Numeral.ungrouped(head) else { return nil }
    let significant = digits.drop { $0 == "0" }
    whole = significant.isEmpty ? "0" : String(significant)
    guard parts.count == 2 else {
      fraction = nil
      return
    }
    guard isDigits(parts[1]) else { return nil }
    fraction = String(parts[1])
  }

  /// The digits of `1,000,000` without its commas; nil unless each group but the first has three.
  private static func ungrouped(_ text: Substring) -> String? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, groups.allSatisfy({ isDigits($0) }),
      groups.count == 1 || first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }

  /// The number as a whole from 0 to a limit.
  func count(upTo limit: Int, in text: TypedText) throws(IntakeFault) -> Int {
    guard fraction == nil else { throw .notWhole(text.excerpt) }
    return try ratio(upTo: limit, decimals: 0, in: text).roundedDown
  }

  /// The exact number from 0 to a limit, with at most that many decimals (up to 6).
  func ratio(upTo limit: Int, decimals: Int, in text: TypedText) throws(IntakeFault) -> Ratio {
    guard !isNegative else { throw .rule(.negative) }
    guard (fraction ?? "").count <= decimals else {
      throw .tooPrecise(text.excerpt, decimals: decimals)
    }
    let digits = fraction.map { "\(whole).\($0)" } ?? whole
    guard let ratio = Ratio(parsing: digits), ratio <= Ratio(limit) else {
      throw .rule(.above(limit))
    }
    return ratio
  }
}

func isDigits(_ text: some StringProtocol) -> Bool {
  !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
}

/// The number that ASCII digits alone write, if there are as many of them as that.
func number(_ text: some StringProtocol, digits: ClosedRange<Int>) -> Int? {
  guard digits.contains(text.utf8.count), isDigits(text) else { return nil }
  return Int(text)
}
