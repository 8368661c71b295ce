import Core
import Testing

@Suite("Readings") struct ReadingTests {
  private func number(_ row: Indicator, _ on: String, _ value: Int) throws -> FactContent {
    try Sample.reading(of: row, on, .number(Ratio(value)))
  }

  @Test("the latest reading through the cut counts")
  func latest() throws {
    let row = try Row.maintained()
    let book = try Book([
      number(row, "2025-06-30", 50), number(row, "2025-03-31", 90), number(row, "2025-09-30", 99),
    ])
    #expect(try book.judge(row, asOf: "2025-03-30").status == .noData)
    #expect(try book.judge(row, asOf: "2025-03-31").number == Ratio(90))
    let summer = try book.judge(row, asOf: "2025-07-31")
    #expect(summer.number == Ratio(50))
    #expect(summer.source == .reading(try Sample.day("2025-06-30")))
    #expect(try book.judge(row, asOf: "2025-12-31").number == Ratio(99))
  }

  @Test("of several readings on a day the least favourable counts, in whatever order")
  func sameDay() throws {
    let equal = try Row.make(1, 1, .rate, .reading, .number(.equal, Ratio(100), .percent))
    let cases: [(Indicator, [Reading.Value], Actual)] = [
      (try Row.maintained(), [.number(Ratio(98)), .number(Ratio(97))], .number(Ratio(97))),
      (try Row.upkeepCost(), [.number(Ratio(30)), .number(Ratio(32))], .number(Ratio(32))),
      (equal, [.number(Ratio(98)), .number(Ratio(101))], .number(Ratio(98))),
      (equal, [.number(Ratio(99)), .number(Ratio(101))], .number(Ratio(99))),
      (
        try Row.tender(),
        [.done(try Sample.day("2025-03-01")), .done(try Sample.day("2025-04-01"))],
        .day(try Sample.day("2025-04-01"))
      ),
      (try Row.price(), [.kept(true), .kept(false)], .kept(false)),
    ]
    for (row, values, worst) in cases {
      for order in [values, values.reversed()] {
        let book = try Book(order.map { try Sample.reading(of: row, "2025-06-30", $0) })
        #expect(try book.judge(row, asOf: "2025-07-31").actual == worst, "\(row.id) \(order)")
      }
    }
  }

  @Test("facts win as soon as they yield an actual, and the judgement says which counts")
  func factsWin() throws {
    let row = try Row.bought()
    let reading = try number(row, "2025-08-31", 853)
    let delivery = try Sample.delivery("2025-08-15", 10)
    let read = try Book([reading]).judge(row, asOf: "2025-09-01")
    #expect(read.status == .met)
    #expect(read.source == .reading(try Sample.day("2025-08-31")))
    let counted = try Book([reading, delivery]).judge(row, asOf: "2025-09-01")
    #expect(counted.number == Ratio(10))
    #expect(counted.source == .facts)
  }

  @Test("where facts yield no actual the reading counts")
  func readingFillsIn() throws {
    let row = try Row.goodUniforms()
    let book = try Book([
      Sample.delivery("2025-06-01", 10), number(row, "2025-06-30", 96),
    ])
    let judgement = try book.judge(row, asOf: "2025-07-31")
    #expect(judgement.number == Ratio(96))
    #expect(judgement.source == .reading(try Sample.day("2025-06-30")))
  }

  @Test("20-2 takes deliveries or its own reading, never 20-1's")
  func ownReading() throws {
    let bought = try number(Row.bought(), "2025-08-31", 853)
    #expect(try Book([bought]).judge(Row.boughtShare(), asOf: "2025-09-01").actual == nil)
    let own = try number(Row.boughtShare(), "2025-08-31", 104)
    #expect(
      try Book([bought, own]).judge(Row.boughtShare(), asOf: "2025-09-01").number == Ratio(104))
  }

  @Test("readings of other years and other rows do not count")
  func others() throws {
    let row = try Row.upkeepCost()
    let book = try Book([
      number(row, "2024-12-31", 30), number(row, "2026-01-01", 30),
      number(Row.maintained(), "2025-06-30", 98),
    ])
    #expect(try book.judge(row, asOf: "2025-12-31").status == .noData)
  }

  @Test("shares above 100 % are refused, except for 20-2")
  func wholes() throws {
    let day = try Sample.day("2025-06-30")
    func faults(_ row: Indicator, _ value: Reading.Value) -> [FactFault] {
      Reading(indicator: row.id, day: day, value: value).faults(for: row)
    }
    let above = Reading.Value.number(Ratio(10_001, 100))
    #expect(faults(try Row.platform(), above) == [FactFault(.value, .aboveWhole)])
    #expect(faults(try Row.replaced(), above) == [FactFault(.value, .aboveWhole)])
    #expect(faults(try Row.platform(), .number(Ratio(100))).isEmpty)
    #expect(faults(try Row.boughtShare(), above).isEmpty)
  }

  @Test("a reading has the form of its target")
  func forms() throws {
    let day = try Sample.day("2025-06-30")
    func faults(_ row: Indicator, _ value: Reading.Value) -> [FactFault] {
      Reading(indicator: row.id, day: day, value: value).faults(for: row)
    }
    let half = Reading.Value.number(Ratio(1, 2))
    #expect(faults(try Row.bought(), half) == [FactFault(.value, .wrongForm(.count))])
    #expect(faults(try Row.slowest(), half).isEmpty)
    #expect(faults(try Row.upkeepCost(), half).isEmpty)
    #expect(faults(try Row.tender(), half) == [FactFault(.value, .wrongForm(.day))])
    #expect(faults(try Row.price(), half) == [FactFault(.value, .wrongForm(.yesNo))])
    #expect(faults(try Row.platform(), .kept(true)) == [FactFault(.value, .wrongForm(.percent))])
    #expect(faults(try Row.price(), .kept(false)).isEmpty)
    #expect(faults(try Row.tender(), .done(day)).isEmpty)
    #expect(
      faults(try Row.tender(), .done(day.adding(days: 1))) == [FactFault(.value, .exceeds(.day))])
    let many = Reading.Value.number(Ratio(FactLimit.count + 1))
    for row in [try Row.bought(), try Row.slowest(), try Row.upkeepCost()] {
      #expect(faults(row, many) == [FactFault(.value, .above(FactLimit.count))], "\(row.id)")
    }
  }
}
