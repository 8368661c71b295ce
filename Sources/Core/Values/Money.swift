/// An amount of money in whole 分 (a hundredth of a yuan).
///
/// Budgets and payments are written in 万元 (ten thousand yuan), prices in 元:
///
///     Money(tenThousandYuan: "47.30")?.fen   // 47_300_000
///     Money(yuan: "120.00")?.fen             // 12_000
public struct Money: Hashable, Comparable, Sendable {
  public let fen: Int

  public static let zero = Money(fen: 0)

  public init(fen: Int) {
    self.fen = fen
  }

  /// Reads an amount in 万元: digits with at most six decimals, below 10 million 万元.
  public init?(tenThousandYuan text: some StringProtocol) {
    self.init(text, fenPerUnit: 1_000_000)
  }

  /// Reads an amount in 元: digits with at most two decimals, below 100 billion 元.
  public init?(yuan text: some StringProtocol) {
    self.init(text, fenPerUnit: 100)
  }

  private init?(_ text: some StringProtocol, fenPerUnit: Int) {
    guard let amount = Ratio(parsing: text) else { return nil }
    let fen = amount * Ratio(fenPerUnit)
    guard fen.denominator == 1, fen < Ratio(Money.limit) else { return nil }
    self.fen = Int(fen.numerator)
  }

  private static let limit = 10_000_000_000_000

  public static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }

  /// The amount in 万元, exactly.
  public var tenThousandYuan: Ratio { Ratio(fen, 1_000_000) }
  /// The amount in 元, exactly.
  public var yuan: Ratio { Ratio(fen, 100) }
}
