/// 指导价: the ceiling of a category's unit price (20-9).
///
/// It holds all the year of its table; of two for one category the lower counts.
public struct GuidePrice: Hashable, Sendable {
  /// The uniform category, written as in the deliveries.
  public let category: String
  public let price: Money
  /// The year of the table that it belongs to.
  public let year: Int

  public init(category: String, price: Money, year: Int) throws(FactFaults) {
    (self.category, self.price, self.year) = (category, price, year)
    var check = FactCheck()
    check.text(category, .category, required: true)
    check.require(price > .zero, .price, .notPositive)
    check.require(price.yuan <= Ratio(FactLimit.price), .price, .above(FactLimit.price))
    try FactFaults.check(check.faults)
  }
}
