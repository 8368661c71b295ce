import Core

// What the price rule (不高于指导价) says.

extension Words {
  /// Why the price rule is kept, broken, or cannot be judged.
  func price(_ reason: Reason) -> String {
    switch reason {
    case .pricesWithin(let count):
      pick(
        "\(count) 个品类的单价都不高于指导价",
        count == 1
          ? "the one category is priced within its guide price"
          : "all \(count) categories are priced within their guide prices")
    case .priceAbove(let category, let price, let guide):
      pick(
        "\(category)单价 \(yuan(price)) 元, 高于指导价 \(yuan(guide)) 元",
        "\(category) costs \(yuan(price)) yuan, above its guide price of \(yuan(guide))")
    case .noGuidePrice(let category):
      pick("\(category)还没有指导价", "\(category) has no guide price yet")
    case .noUnitPrice(let category):
      pick("\(category)已到货, 但没有单价", "\(category) was delivered without a unit price")
    default: ""
    }
  }

  /// A price in 元 with two decimals, without its unit.
  func yuan(_ price: Money) -> String { price.yuan.digits(decimals: 2) }
}
