extension Inquiry {
  /// The highest unit price of every category through the cut against its guide price.
  ///
  /// One category above its guide price breaks the rule, whatever else is unknown; else everything
  /// delivered has to be priced, and everything priced to have a guide price.
  func pricesWithinGuide() -> Finding {
    let prices = highestPrices()
    let guides = evidence.guidePrices.compactMapValues { $0.min() }
    let tooHigh = prices.compactMap { category, price in
      guides[category].flatMap { price > $0 ? (category: category, price: price, guide: $0) : nil }
    }
    // The first by name, so that the same facts name the same one.
    if let worst = tooHigh.min(by: { $0.category < $1.category }) {
      return Finding(
        actual: .kept(false),
        basis: .priceAbove(category: worst.category, price: worst.price, guide: worst.guide))
    }
    let delivered = evidence.totals(of: .categoryDelivered, through: cut.day)
      .filter { $0.amount > 0 }.map(\.label)
    guard !prices.isEmpty || !delivered.isEmpty else { return .absent(.noFacts) }
    let priced = prices.map(\.category)
    if let category = priced.filter({ guides[$0] == nil }).min() {
      return .absent(.noGuidePrice(category: category))
    }
    if let category = delivered.filter({ !priced.contains($0) }).min() {
      return .absent(.noUnitPrice(category: category))
    }
    return Finding(actual: .kept(true), basis: .pricesWithin(categories: prices.count))
  }

  private func highestPrices() -> [(category: String, price: Money)] {
    evidence.totals(of: .unitPrice, through: cut.day).map { ($0.label, Money(fen: $0.amount)) }
  }
}
