import Core
import Testing

@Suite("The price rule")
struct PriceRuleTests {
  var year = LedgerYear(.pricesWithinGuide, .rule, .priceRule)

  private func delivery(_ category: String, _ fen: Int?, _ day: String = "2025-05-01") throws
    -> FactContent
  {
    .delivery(
      try Delivery(
        day: on(day), category: category, quantity: 10, inspected: 0, qualified: 0, repair: 0,
        returned: 0, unitPrice: fen.map { Money(fen: $0) }))
  }

  private func guide(_ category: String, _ fen: Int, _ year: Int = 2025) throws -> FactContent {
    .guidePrice(try GuidePrice(category: category, price: Money(fen: fen), year: year))
  }

  @Test("is no data without deliveries, though guide prices are there")
  mutating func nothing() throws {
    year.facts = [try guide("夏装", 12_000)]
    #expect(try year.judged().status == .noData)
    #expect(try year.judged().reason == .noFacts)
  }

  @Test("is kept at exactly the guide price, and says of how many categories")
  mutating func kept() throws {
    year.facts = try [
      delivery("夏装", 12_000), guide("夏装", 12_000), delivery("帽", 1), guide("帽", 2),
    ]
    #expect(try year.judged().status == .met)
    #expect(try year.judged().reason == .pricesWithin(categories: 2))
  }

  @Test("is missed by one category above its guide price, whatever else is unknown")
  mutating func above() throws {
    year.facts = try [
      delivery("夏装", 12_001), guide("夏装", 12_000), delivery("帽", 1), delivery("靴", nil),
    ]
    let judgement = try year.judged()
    #expect(judgement.status == .missed)
    #expect(
      judgement.reason
        == .priceAbove(category: "夏装", price: Money(fen: 12_001), guide: Money(fen: 12_000)))
    #expect(judgement.wayBack == .impossible)
  }

  @Test("is no data while a priced category has no guide price")
  mutating func noGuide() throws {
    year.facts = try [delivery("夏装", 12_000), guide("夏装", 12_000), delivery("帽", 1)]
    #expect(try year.judged().status == .noData)
    #expect(try year.judged().reason == .noGuidePrice(category: "帽"))
    #expect(try year.judged().wayBack == .enter(.guidePrice))
  }

  @Test("is no data while a delivered category has no unit price at all")
  mutating func noPrice() throws {
    year.facts = try [delivery("夏装", 12_000), guide("夏装", 12_000), delivery("帽", nil)]
    #expect(try year.judged().reason == .noUnitPrice(category: "帽"))
    year.facts += try [delivery("帽", 5, "2025-06-01"), guide("帽", 5)]
    #expect(try year.judged(asOf: "2025-05-31").status == .noData)
    #expect(try year.judged(asOf: "2025-06-01").status == .met)
  }

  @Test("counts the highest price of a category, and the lower of two guide prices, in any order")
  mutating func extremes() throws {
    let facts = try [
      delivery("夏装", 11_000), delivery("夏装", 12_500), delivery("夏装", 9000),
      guide("夏装", 13_000), guide("夏装", 12_000),
    ]
    for order in [facts, facts.reversed()] {
      year.facts = order
      #expect(try year.judged().status == .missed)
      #expect(try year.judgedStepwise() == year.judged())
    }
  }

  @Test("uses the guide prices of its own year's table alone, from 1 January on")
  mutating func years() throws {
    year.facts = try [delivery("夏装", 12_000, "2025-01-01"), guide("夏装", 1, 2024)]
    #expect(try year.judged().reason == .noGuidePrice(category: "夏装"))
    year.facts.append(try guide("夏装", 12_000))
    #expect(try year.judged(asOf: "2025-01-01").status == .met)
  }

  @Test("is answered by a reading until facts yield an actual")
  mutating func reading() throws {
    let reading = Reading(
      indicator: year.indicator.id, day: try on("2025-02-01"), value: .kept(true))
    year.facts = try [.reading(reading), delivery("夏装", 12_001)]
    #expect(try year.judged().source == .reading(on("2025-02-01")))
    year.facts.append(try guide("夏装", 12_000))
    #expect(try year.judged().source == .facts)
    #expect(try year.judged().status == .missed)
  }
}
