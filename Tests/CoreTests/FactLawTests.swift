import Core
import Seeded
import Testing

/// What must hold for any facts; each failure names the seed that throws them again.
@Suite("Laws of facts") struct FactLawTests {
  private func judgements(
    _ evidence: YearEvidence, at cut: Cut, _ settings: Settings = Settings()
  ) throws -> [Judgement] {
    try Row.all().map { $0.judgement(on: evidence, at: cut, settings: settings) }
  }

  private func recount(_ facts: [FactContent], year: Int = 2025) -> YearEvidence {
    YearEvidence(recounting: facts, year: year, settings: Settings())
  }

  private static let seeds: [UInt64] = [11, 12, 13, 14]

  @Test("the order of facts never matters", arguments: seeds)
  func order(seed: UInt64) throws {
    var random = RandomYear(seed: seed)
    for _ in 0..<12 {
      let facts = try random.facts(random.numbers.number(2...40))
      let shuffled = facts.shuffled(using: &random.numbers)
      for _ in 0..<3 {
        let cut = random.cut()
        let (first, second) = try (
          judgements(recount(facts), at: cut), judgements(recount(shuffled), at: cut)
        )
        try #require(first == second, "seed \(seed), as of \(cut.moment)")
      }
    }
  }

  @Test("splitting a delivery in two changes no total", arguments: seeds)
  func splitting(seed: UInt64) throws {
    var random = RandomYear(seed: seed)
    for _ in 0..<20 {
      let others = try random.facts(10)
      guard case .delivery(let whole) = try random.delivery(), whole.repair > 1 else { continue }
      let (first, second) = try halves(of: whole, &random.numbers)
      let cut = random.cut()
      #expect(
        try judgements(recount(others + [first, second]), at: cut)
          == judgements(recount(others + [.delivery(whole)]), at: cut),
        "seed \(seed): \(whole)")
    }
  }

  private func halves(
    of whole: Delivery, _ numbers: inout SeededNumbers
  ) throws -> (FactContent, FactContent) {
    let quantity = numbers.number(0...whole.quantity)
    let inspected = numbers.number(
      max(0, whole.inspected - (whole.quantity - quantity))...min(quantity, whole.inspected))
    let qualified = numbers.number(
      max(0, whole.qualified - (whole.inspected - inspected))...min(inspected, whole.qualified))
    func part(_ quantity: Int, _ inspected: Int, _ qualified: Int, _ repair: Int, _ back: Int)
      throws -> FactContent
    {
      .delivery(
        try Delivery(
          day: whole.day, category: whole.category, quantity: quantity, inspected: inspected,
          qualified: qualified, repair: repair, returned: back, unitPrice: nil))
    }
    return (
      try part(quantity, inspected, qualified, whole.repair - 1, whole.returned),
      try part(
        whole.quantity - quantity, whole.inspected - inspected, whole.qualified - qualified, 1, 0)
    )
  }

  @Test(
    "a preview shows what a recount then gives, for an entry, a correction and a removal",
    arguments: seeds)
  func preview(seed: UInt64) throws {
    var random = RandomYear(seed: seed)
    for _ in 0..<25 {
      let facts = try random.facts(random.numbers.number(1...25))
      let old = random.numbers.chance(60) ? random.numbers.choice(of: facts) : nil
      let new = old == nil || random.numbers.chance(60) ? try random.fact() : nil
      var after = facts
      if let old, let index = after.firstIndex(of: old) { after.remove(at: index) }
      if let new { after.append(new) }
      for year in [2025, 2026] {
        let previewed = recount(facts, year: year).applying(
          FactChange(removing: old, adding: new), settings: Settings())
        let cut = random.cut()
        try #require(
          try judgements(previewed, at: cut) == judgements(recount(after, year: year), at: cut),
          "seed \(seed): \(String(describing: old)) to \(String(describing: new)) at \(cut.moment)")
      }
    }
  }

  @Test("voiding a fact restores the evidence exactly", arguments: seeds)
  func voiding(seed: UInt64) throws {
    var random = RandomYear(seed: seed)
    for _ in 0..<25 {
      let before = recount(try random.facts(random.numbers.number(0...25)))
      let fact = try random.fact()
      let after =
        before
        .applying(FactChange(adding: fact), settings: Settings())
        .applying(FactChange(removing: fact, adding: nil), settings: Settings())
      try #require(totals(after) == totals(before), "seed \(seed): \(fact)")
      let cut = random.cut()
      try #require(
        try judgements(after, at: cut) == judgements(before, at: cut), "seed \(seed): \(fact)")
    }
  }

  /// Every measure's sum on every day, less days on which nothing is left.
  private func totals(_ evidence: YearEvidence) -> [TotalKey: [Day: Int]] {
    evidence.rows.mapValues { rows in
      Dictionary(rows.map { ($0.day, $0.amount) }, uniquingKeysWith: +).filter { $0.value != 0 }
    }
    .filter { !$0.value.isEmpty }
  }

  @Test("entering an unplanned outage never raises uptime, whatever is confirmed", arguments: seeds)
  func outages(seed: UInt64) throws {
    var random = RandomYear(seed: seed)
    for _ in 0..<60 {
      let facts = try random.facts(random.numbers.number(0...30))
      let outage = try random.outage(planned: false)
      let cut = random.cut()
      for row in [try Row.platform(), try Row.network()] {
        let (before, after) = (
          row.judgement(on: recount(facts), at: cut, settings: Settings()),
          row.judgement(on: recount(facts + [outage]), at: cut, settings: Settings())
        )
        guard let before = before.number, let after = after.number else { continue }
        try #require(after <= before, "seed \(seed): \(outage) as of \(cut.moment)")
      }
    }
  }

  @Test("what happens later changes no earlier day", arguments: seeds)
  func earlierDays(seed: UInt64) throws {
    var random = RandomYear(seed: seed)
    for _ in 0..<40 {
      let facts = try random.facts(random.numbers.number(0...25))
      let day = random.day()
      let cut = Cut(asOf: day, now: Day.last(of: 2027).end)
      let later = try random.facts(20).filter { $0.day > day && $0.kind != .confirmation }
      try #require(
        try judgements(recount(facts + later), at: cut) == judgements(recount(facts), at: cut),
        "seed \(seed), as of \(day)")
    }
  }

  @Test("the downtime warning cannot fire around the clock", arguments: seeds)
  func downtimeWarning(seed: UInt64) throws {
    var random = RandomYear(seed: seed)
    for _ in 0..<60 {
      let evidence = recount(try random.facts(20))
      let judgement = try Row.platform()
        .judgement(on: evidence, at: random.cut(), settings: Settings())
      try #require(judgement.status != .atRisk, "seed \(seed): \(judgement)")
    }
  }
}
