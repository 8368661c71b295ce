import Core
import Testing

@Suite("Outlook") struct OutlookTests {
  private func outlook(
    _ row: Indicator, _ facts: [FactContent] = [], asOf day: String,
    now: String = "2029-01-01 00:00", settings: Settings = Settings()
  ) throws -> Outlook {
    let judgement = try Book(facts, settings: settings).judge(row, asOf: day, now: now)
    let cut = Cut(asOf: try Sample.day(day), now: try Sample.moment(now))
    return row.outlook(of: judgement, at: cut, in: 2025, settings: settings)
  }

  @Test("a quantity's pace is its figure by the days so far, and what is missing by the days left")
  func pace() throws {
    let facts = [try Sample.delivery("2025-03-05", 300)]
    let outlook = try outlook(Row.bought(), facts, asOf: "2025-07-31")
    #expect(outlook.pace?.soFar == Ratio(300, 212))
    #expect(outlook.pace?.needed == Ratio(553, 61))
    #expect(outlook.daysLeft == 61)
  }

  @Test("a pace that is kept reaches the due day with that many")
  func projection() throws {
    let facts = [try Sample.delivery("2025-03-05", 300)]
    let outlook = try outlook(Row.bought(), facts, asOf: "2025-07-31")
    #expect(outlook.projection == .atPace(Ratio(300 * 273, 212)))
  }

  @Test("a quantity that is reached needs no pace, and its due day brings nothing new")
  func reached() throws {
    let facts = [try Sample.delivery("2025-03-05", 853)]
    let outlook = try outlook(Row.bought(), facts, asOf: "2025-07-31")
    #expect(outlook.pace?.needed == nil)
    #expect(outlook.projection == nil)
  }

  @Test("once the due day is over no pace reaches it")
  func late() throws {
    let facts = [try Sample.delivery("2025-03-05", 300)]
    for day in ["2025-09-30", "2025-11-03"] {
      let outlook = try outlook(Row.bought(), facts, asOf: day)
      #expect(outlook.pace?.needed == nil, "\(day)")
      #expect(outlook.projection == nil, "\(day)")
    }
    let live = try outlook(Row.bought(), facts, asOf: "2025-09-30", now: "2025-09-30 08:00")
    #expect(live.pace?.needed == Ratio(553))
  }

  @Test("what grows evenly is projected by its pace also when it is reached, as the form wants it")
  func paced() throws {
    let row = try Row.maintained()
    let facts = [try Sample.reading(of: row, "2025-06-30", .number(Ratio(104)))]
    let outlook = try outlook(row, facts, asOf: "2025-07-31")
    #expect(outlook.projection == .atPace(Ratio(104 * 365, 212)))
    #expect(outlook.forecast == .number(Ratio(104 * 365, 212)))
  }

  @Test("the warning of a short pace and the projection say the same")
  func warning() throws {
    let row = try Row.maintained()
    let facts = [try Sample.reading(of: row, "2025-06-30", .number(Ratio(40)))]
    let judgement = try Book(facts).judge(row, asOf: "2025-07-31")
    let outlook = try outlook(row, facts, asOf: "2025-07-31")
    #expect(judgement.reason == .pace(projected: try #require(outlook.projection?.value)))
  }

  @Test("a rate is never prorated: it is expected to stay what it is")
  func rate() throws {
    let facts = [
      try Sample.outage("2025-03-01 00:00", "2025-03-11 00:00"),
      try Sample.confirmed(.platform, "2025-06-30"),
    ]
    let judgement = try Book(facts).judge(Row.platform(), asOf: "2025-06-30")
    let outlook = try outlook(Row.platform(), facts, asOf: "2025-06-30")
    #expect(outlook.pace == nil)
    #expect(outlook.projection == .unchanged(try #require(judgement.number)))
    #expect(outlook.forecast == .number(try #require(judgement.number)))
  }

  @Test("downtime uses up what the target allows in the whole year")
  func downtime() throws {
    let facts = [
      try Sample.outage("2025-03-01 00:00", "2025-03-03 12:00"),
      try Sample.confirmed(.platform, "2025-06-30"),
    ]
    let outlook = try outlook(Row.platform(), facts, asOf: "2025-06-30")
    #expect(outlook.allowance == .downtime(used: 3600, allowance: 15_768))
  }

  @Test("downtime uses the allowance up before the log is confirmed, and beyond its end")
  func unconfirmedDowntime() throws {
    let facts = [try Sample.outage("2025-03-01 00:00", "2025-03-21 00:00")]
    let outlook = try outlook(Row.platform(), facts, asOf: "2025-06-30")
    #expect(outlook.allowance == .downtime(used: 28_800, allowance: 15_768))
    #expect(outlook.projection == nil)
  }

  @Test("tickets: how many are late, and how many more the target bears")
  func tickets() throws {
    let facts = try (1...28).map {
      try Sample.ticket("2025-05-\($0 < 10 ? "0" : "")\($0) 08:00", "2025-05-30 08:00")
    }
    let generous = Settings(responseLimit: 60 * 24 * 40)
    let onTime = try outlook(Row.onTime(), facts, asOf: "2025-06-30", settings: generous)
    #expect(onTime.allowance == .bad(count: 0, bearable: 0))
    let missed = try outlook(Row.onTime(), facts, asOf: "2025-06-30")
    #expect(missed.allowance == .bad(count: 28, bearable: 0))
  }

  @Test("a share counts its bad ones, whichever way its sign points")
  func shares() throws {
    let facts = [try Sample.delivery("2025-05-01", 200, inspected: 200, qualified: 196, repair: 3)]
    let good = try outlook(Row.goodUniforms(), facts, asOf: "2025-06-30")
    #expect(good.allowance == .bad(count: 4, bearable: 6))
    let repaired = try outlook(Row.repairs(), facts, asOf: "2025-06-30")
    #expect(repaired.allowance == .bad(count: 3, bearable: 7))
  }

  @Test("a cap shows what is paid of it")
  func cap() throws {
    let row = try Row.upkeepCost()
    let facts = [try Sample.reading(of: row, "2025-06-30", .number(Ratio(20)))]
    let outlook = try outlook(row, facts, asOf: "2025-07-31")
    #expect(outlook.allowance == .money(used: Ratio(20), cap: Ratio(311, 10)))
    #expect(outlook.forecast == .number(Ratio(20)))
  }

  @Test("what is still expected to be paid is added, also before anything is paid")
  func expectedPayments() throws {
    let row = try Row.upkeepCost()
    let settings = Settings(expectedPayments: [row.id: Money(fen: 5_500_000)])
    let facts = [try Sample.reading(of: row, "2025-06-30", .number(Ratio(20)))]
    let some = try outlook(row, facts, asOf: "2025-07-31", settings: settings)
    #expect(some.projection == .payments(paid: Ratio(20), expected: Ratio(55, 10)))
    #expect(some.forecast == .number(Ratio(255, 10)))
    #expect(some.allowance == .money(used: Ratio(20), cap: Ratio(311, 10)))
    let none = try outlook(row, asOf: "2025-07-31", settings: settings)
    #expect(none.forecast == .number(Ratio(55, 10)))
  }

  @Test("downtime in a log that nobody has confirmed counts against the year's allowance")
  func unconfirmedLog() throws {
    let facts = [try Sample.outage("2025-03-01 00:00", "2025-03-02 00:00")]
    let outlook = try outlook(Row.platform(), facts, asOf: "2025-06-30")
    #expect(outlook.allowance == .downtime(used: 1440, allowance: 15_768))
  }

  @Test("deadlines, rules, worst cases and quantities are forecast as their target says")
  func targets() throws {
    let slow = [try Sample.ticket("2025-05-01 08:00", "2025-05-03 08:00")]
    let some = [try Sample.delivery("2025-03-05", 300)]
    #expect(try outlook(Row.tender(), asOf: "2025-02-01").forecast == .asTargeted)
    #expect(try outlook(Row.price(), asOf: "2025-02-01").forecast == .asTargeted)
    #expect(try outlook(Row.slowest(), slow, asOf: "2025-07-31").forecast == .asTargeted)
    #expect(try outlook(Row.bought(), some, asOf: "2025-07-31").forecast == .asTargeted)
    #expect(try outlook(Row.platform(), asOf: "2025-07-31").forecast == .asTargeted)
  }

  @Test("a deadline's days run down to its day and past it")
  func days() throws {
    #expect(try outlook(Row.tender(), asOf: "2025-03-01").daysLeft == 30)
    #expect(try outlook(Row.tender(), asOf: "2025-04-02").daysLeft == -2)
  }

  @Test("after the year's end it is the outlook of 31 December")
  func yearEnd() throws {
    let facts = [try Sample.delivery("2025-03-05", 300)]
    #expect(
      try outlook(Row.bought(), facts, asOf: "2026-04-01")
        == (try outlook(Row.bought(), facts, asOf: "2025-12-31")))
  }

  @Test("a day before the year has no pace")
  func before() throws {
    let row = try Row.maintained()
    #expect(try outlook(row, asOf: "2024-12-31").pace == nil)
  }
}
