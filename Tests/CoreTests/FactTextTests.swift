import Core
import Testing

@Suite("Facts as canonical texts") struct FactTextTests {
  @Test("a fact reads back from the texts it writes", arguments: [21, 22, 23] as [UInt64])
  func roundTrip(seed: UInt64) throws {
    var random = RandomYear(seed: seed)
    for fact in try random.facts(200) {
      let read = try FactContent(kind: fact.kind, fields: fact.fields)
      try #require(read == fact, "seed \(seed)")
      let order = fact.fields.map(\.field)
      try #require(order == fact.kind.fields.filter { order.contains($0) }, "seed \(seed): \(fact)")
    }
  }

  @Test("prices, causes and devices come back as they were")
  func optionalTexts() throws {
    let facts: [FactContent] = [
      .delivery(
        try Delivery(
          day: Sample.day("2025-08-20"), category: "夏装", quantity: 1, inspected: 0, qualified: 0,
          repair: 0, returned: 0, unitPrice: Money(yuan: "120.5"))),
      .outage(
        try Outage(
          service: .network, from: Sample.moment("2025-03-01 08:00"), to: nil, planned: true,
          cause: "割接 = 升级")),
      .repair(
        try RepairTicket(
          reported: Sample.moment("2025-03-01 08:00"), responded: nil, device: "交换机 3")),
    ]
    for fact in facts {
      #expect(try FactContent(kind: fact.kind, fields: fact.fields) == fact)
    }
    #expect(facts[0].fields.last == FieldText(.unitPrice, "120.50"))
  }

  @Test("each field that is missing or damaged is named")
  func malformed() throws {
    let fact = try Sample.delivery("2025-08-20", 5, inspected: 5, qualified: 4)
    for field in [FactField.day, .quantity, .inspected, .qualified, .repair, .returned] {
      for damage in [nil, "", "-1", "x", "５"] {
        let texts = fact.fields.compactMap { text in
          text.field == field ? damage.map { FieldText(field, $0) } : text
        }
        let error = #expect(throws: MalformedFact.self) {
          try FactContent(kind: .delivery, fields: texts)
        }
        #expect(error?.field == field, "\(field) as \(damage ?? "nothing")")
      }
    }
  }

  @Test("texts that make an impossible fact are refused with its faults")
  func impossible() throws {
    let texts = try Sample.delivery("2025-08-20", 5, inspected: 5, qualified: 4).fields.map {
      $0.field == .qualified ? FieldText(.qualified, "6") : $0
    }
    let error = #expect(throws: MalformedFact.self) {
      try FactContent(kind: .delivery, fields: texts)
    }
    #expect(error?.faults == [FactFault(.qualified, .exceeds(.inspected))])
  }

  @Test("a fact touches the years it lies in, an open outage all until now")
  func years() throws {
    let now = try Sample.moment("2027-03-01 00:00")
    func years(_ fact: FactContent) -> ClosedRange<Int> { fact.years(now: now) }
    #expect(years(try Sample.outage("2024-12-31 23:00", "2025-01-01 01:00")) == 2024...2025)
    #expect(years(try Sample.outage("2025-05-01 23:00", nil)) == 2025...2027)
    #expect(years(try Sample.ticket("2025-12-31 23:00", "2026-01-01 08:00")) == 2025...2025)
    #expect(years(try Sample.delivery("2025-12-31", 1)) == 2025...2025)
  }
}
