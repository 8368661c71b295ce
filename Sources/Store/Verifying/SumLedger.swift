import Core

/// Sums by measure and day, and which of them were seen in the file.
struct SumLedger {
  /// What a sum is of, in one word: a million facts leave a hundred thousand of them.
  struct Key: Hashable {
    private let bits: UInt64

    /// Projects to 2¹³, measures to 2⁷ and subjects to 2²⁶ have their own bits; days since 1900.
    init(_ project: Int, _ measure: Measure, _ subject: Int, _ day: Day) {
      let dayNumber = UInt64(day.number - Key.firstDay)
      bits =
        UInt64(truncatingIfNeeded: project) << 51 | UInt64(measure.rawValue) << 44
        | UInt64(truncatingIfNeeded: subject) << 18 | dayNumber
    }

    private static let firstDay = Day.first(of: Day.years.lowerBound).number

    var project: Int { Int(bits >> 51) }
    var measure: Measure? { Measure(rawValue: Int(bits >> 44 & 0x7F)) }
    var subject: Int { Int(bits >> 18 & 0x3FF_FFFF) }
    var day: Day? { Day(number: Int(bits & 0x3_FFFF) + Key.firstDay) }
  }

  private struct Sum {
    var amount: Int
    var isSeen: Bool
  }

  private var sums: [Key: Sum] = [:]

  mutating func add(_ amount: Int, to key: Key) {
    let sum = (sums[key]?.amount ?? 0) + amount
    sums[key] = sum == 0 ? nil : Sum(amount: sum, isSeen: false)
  }

  /// Whether the file's amount is the sum; from then on the sum counts as seen.
  mutating func agrees(_ key: Key, _ amount: Int) -> Bool {
    guard let sum = sums[key] else { return amount == 0 }
    sums[key]?.isSeen = true
    return sum.amount == amount
  }

  /// The sums that were not seen, up to so many.
  func unseen(upTo limit: Int) -> [(key: Key, amount: Int)] {
    sums.lazy.filter { !$0.value.isSeen }.prefix(limit).map { ($0.key, $0.value.amount) }
  }
}
