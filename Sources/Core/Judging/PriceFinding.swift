extension Inquiry {
  /// The highest unit price of every category through the cut against its guide price.
  ///
  /// One category above its guide price breaks the rule, whatever else is unknown; else everything
  /// delivered has to be priced, and everything priced to have a guide price.
  func pricesWithinGuide() -> Finding {
    let prices = highestPrices()
    let guides = evidence.guidePrices.compactMapValues { $0.min() }
    for (category, price) in prices {
      guard let guide = guides[category], price > guide else { continue }
      return Finding(
        actual: .kept(false), basis: .priceAbove(category: category, price: price, guide: guide))
    }
    let delivered = evidence.labels(of: .categoryDelivered, through: cut.day).filter {
      evidence.total(TotalKey(.categoryDelivered, label: $0), through: cut.day) > 0
    }
    guard !prices.isEmpty || !delivered.isEmpty else { return .absent(.noFacts) }
    if let category = prices.map(\.category).first(where: { guides[$0] == nil }) {
      return .absent(.noGuidePrice(category: category))
    }
    let priced = Set(prices.map(\.category))
    if let category = delivered.subtracting(priced).min() {
      return .absent(.noUnitPrice(category: category))
    }
    return Finding(actual: .kept(true), basis: .pricesWithin(categories: prices.count))
  }

  /// In the order of the categories, so that the same facts name the same one.
  private func highestPrices() -> [(category: String, price: Money)] {
    evidence.labels(of: .unitPrice, through: cut.day).sorted().map {
      ($0, Money(fen: evidence.total(TotalKey(.unitPrice, label: $0), through: cut.day)))
    }
  }
}
