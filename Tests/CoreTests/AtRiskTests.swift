import Core
import Testing

/// 预警: exactly the rules of docs/forms.md, and nothing else is amber.
@Suite("At risk") struct AtRiskTests {
  private func maintained(_ count: Int, asOf day: String) throws -> Judgement {
    let row = try Row.maintained()
    let facts = try [Sample.reading(of: row, day, .number(Ratio(count)))]
    return try Book(facts).judge(row, asOf: day)
  }

  @Test("pace: 19-1 is at risk when the year would end short at the pace so far")
  func pace() throws {
    let slow = try maintained(48, asOf: "2025-06-30")
    #expect(slow.status == .atRisk)
    #expect(slow.underlying == .inProgress)
    #expect(slow.reason == .pace(projected: Ratio(48 * 365, 181)))
    let fast = try maintained(49, asOf: "2025-06-30")
    #expect(fast.status == .inProgress)
    #expect(fast.underlying == nil)
    #expect(try maintained(98, asOf: "2025-06-30").status == .met)
  }

  @Test("pace warns of no other quantity")
  func paceAlone() throws {
    let book = try Book([Sample.delivery("2025-06-30", 1), Sample.acceptance("2025-06-01", 1)])
    #expect(try book.judge(Row.bought(), asOf: "2025-07-15").status == .inProgress)
    #expect(try book.judge(Row.boughtShare(), asOf: "2025-07-15").status == .inProgress)
    #expect(try book.judge(Row.accepted(), asOf: "2025-06-30").status == .inProgress)
  }

  @Test(
    "fewer than 30 days: 30 left are fine, 29 are not",
    arguments: [("2025-08-31", Status.inProgress), ("2025-09-01", .atRisk)])
  func fewDays(day: String, status: Status) throws {
    let book = try Book([Sample.delivery("2025-08-01", 300)])
    for row in [try Row.bought(), try Row.boughtBy()] {
      let judgement = try book.judge(row, asOf: day)
      #expect(judgement.status == status, "\(row.id)")
      #expect(judgement.underlying == (status == .atRisk ? .inProgress : nil), "\(row.id)")
      guard status == .atRisk else { continue }
      #expect(judgement.reason == .fewDaysLeft(29, missing: Ratio(553)), "\(row.id)")
    }
  }

  @Test("the days of the warning are a setting")
  func warningDays() throws {
    let book = try Book(
      [Sample.delivery("2025-08-01", 300)], settings: Settings(warningDays: 5))
    #expect(try book.judge(Row.bought(), asOf: "2025-09-25").status == .inProgress)
    #expect(try book.judge(Row.bought(), asOf: "2025-09-26").status == .atRisk)
  }

  @Test("a deadline without facts is at risk in its last days; a quantity without is no data")
  func withoutFacts() throws {
    let deadline = try Book().judge(Row.tender(), asOf: "2025-03-02")
    #expect(deadline.status == .atRisk)
    #expect(deadline.reason == .fewDaysLeft(29, missing: nil))
    #expect(try Book().judge(Row.tender(), asOf: "2025-03-01").status == .inProgress)
    #expect(try Book().judge(Row.bought(), asOf: "2025-09-20").status == .noData)
  }

  @Test("what is reached is at risk of nothing")
  func reached() throws {
    let book = try Book([
      Sample.delivery("2025-08-01", 853),
      Sample.reading(of: Row.tender(), "2025-03-01", .done(Sample.day("2025-03-01"))),
    ])
    #expect(try book.judge(Row.bought(), asOf: "2025-09-29").status == .met)
    #expect(try book.judge(Row.boughtBy(), asOf: "2025-09-29").status == .met)
    #expect(try book.judge(Row.tender(), asOf: "2025-03-20").status == .met)
  }

  /// So many prompt tickets in May, and so many late ones.
  private func tickets(prompt: Int, late: Int) throws -> [FactContent] {
    try (0..<prompt + late).map { index in
      let start = try Sample.moment("2025-05-01 08:00").minutes + index * 60
      return .repair(
        try RepairTicket(
          reported: #require(Moment(minutes: start)),
          responded: Moment(minutes: start + (index < late ? 1500 : 10)), device: ""))
    }
  }

  @Test("tickets: one more late one would miss 19-4")
  func oneMoreLate() throws {
    let few = try Book(tickets(prompt: 32, late: 0)).judge(Row.onTime(), asOf: "2025-06-30")
    #expect(few.status == .atRisk)
    #expect(few.underlying == .met)
    #expect(few.reason == .oneMoreLateTicket(onTime: 32, all: 32))
    let enough = try Book(tickets(prompt: 33, late: 0)).judge(Row.onTime(), asOf: "2025-06-30")
    #expect(enough.status == .met)
    #expect(enough.wayBack == .room(1))
    let missed = try Book(tickets(prompt: 32, late: 1)).judge(Row.onTime(), asOf: "2025-06-30")
    #expect(missed.status == .missed)
    #expect(
      try Book(tickets(prompt: 5, late: 0)).judge(Row.slowest(), asOf: "2025-06-30").status == .met)
  }

  @Test("silence in a confirmed log, a lump payment and a reading raise no alarm")
  func noFalseAlarm() throws {
    let quiet = try Book([Sample.confirmed(.repairs, "2025-06-30")])
    #expect(try quiet.judge(Row.onTime(), asOf: "2025-06-30").status == .met)
    let lump = try Book([
      Sample.reading(of: Row.upkeepCost(), "2025-01-31", .number(Sample.number("31.1")))
    ])
    #expect(try lump.judge(Row.upkeepCost(), asOf: "2025-01-31").status == .met)
    let read = try Book([
      Sample.reading(of: Row.onTime(), "2025-06-30", .number(Ratio(97))),
      Sample.reading(of: Row.platform(), "2025-06-30", .number(Ratio(97))),
    ])
    #expect(try read.judge(Row.onTime(), asOf: "2025-06-30").status == .met)
    #expect(try read.judge(Row.platform(), asOf: "2025-06-30").status == .met)
  }

  @Test("a cap: what is paid by a reading and still expected exceeds it")
  func expectedAboveReading() throws {
    let row = try Row.upkeepCost()
    let reading = try Sample.reading(of: row, "2025-06-30", .number(Ratio(30)))
    func judged(expecting fen: Int) throws -> Judgement {
      let settings = Settings(expectedPayments: [row.id: Money(fen: fen)])
      return try Book([reading], settings: settings).judge(row, asOf: "2025-06-30")
    }
    #expect(try judged(expecting: 1_100_000).status == .met)
    let above = try judged(expecting: 1_100_001)
    #expect(above.status == .atRisk)
    #expect(above.underlying == .met)
    #expect(above.reason == .expectedAbove(total: Ratio(31_100_001, 1_000_000)))
  }

  @Test("once the year is over nothing is at risk any more")
  func yearOver() throws {
    let book = try Book(tickets(prompt: 5, late: 0))
    #expect(try book.judge(Row.onTime(), asOf: "2025-12-30").status == .atRisk)
    #expect(try book.judge(Row.onTime(), asOf: "2025-12-31").status == .met)
    #expect(
      try book.judge(Row.onTime(), asOf: "2025-12-31", now: "2025-12-31 23:59").status == .atRisk)
  }

  @Test("at risk always stands over met or in progress, and nothing else does")
  func underlying() throws {
    var random = RandomYear(seed: 77)
    for _ in 0..<40 {
      let book = Book(try random.facts(30))
      for row in try Row.all() {
        let judgement = try book.judge(row, asOf: "\(random.day())")
        if judgement.status == .atRisk {
          try #require(judgement.underlying == .met || judgement.underlying == .inProgress)
        } else {
          try #require(judgement.underlying == nil)
        }
      }
    }
  }
}
