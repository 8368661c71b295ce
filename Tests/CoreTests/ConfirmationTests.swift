import Core
import Testing

/// Unmeasured time is not uptime (docs/forms.md, "Uptime").
@Suite("Confirmed logs") struct ConfirmationTests {
  private func uptime(
    _ facts: [FactContent], asOf day: String, now: String = "2029-01-01 00:00"
  ) throws -> Judgement {
    try Book(facts).judge(Row.platform(), asOf: day, now: now)
  }

  /// 200 hours.
  private func march() throws -> FactContent {
    try Sample.outage("2025-03-01 00:00", "2025-03-09 08:00")
  }

  @Test("200 hours in March, confirmed through 31 July, are 96.07 % as of 31 July")
  func workedExample() throws {
    let judgement = try uptime(
      [march(), Sample.confirmed(.platform, "2025-07-31")], asOf: "2025-07-31")
    #expect(judgement.status == .missed)
    #expect(judgement.number == Ratio((5088 - 200) * 100, 5088))
    #expect(try Row.platform().shown(judgement) == "96.07")
    #expect(judgement.reason == .downtime(minutes: 12_000, allowed: 9158))
    #expect(judgement.confirmedThrough == (try Sample.day("2025-07-31")))
    #expect(judgement.source == .facts)
  }

  @Test("without a confirmation there is no figure, only the hours")
  func unconfirmed() throws {
    let judgement = try uptime([march()], asOf: "2025-07-31")
    #expect(judgement.status == .noData)
    #expect(judgement.actual == nil)
    #expect(judgement.reason == .unconfirmed(downtime: 12_000))
    #expect(judgement.wayBack == .confirm(.platform))
    #expect(try uptime([], asOf: "2025-07-31").reason == .noFacts)
    let planned = try Sample.outage("2025-03-01 00:00", "2025-03-02 00:00", planned: true)
    #expect(try uptime([planned], asOf: "2025-07-31").reason == .unconfirmed(downtime: 0))
  }

  @Test("the year's allowance spent is a miss without any confirmation: 262.8 h stand, more do not")
  func allowance() throws {
    let start = "2025-01-01 00:00"
    let spent = try Sample.outage(start, "2025-01-11 22:48")
    #expect(try uptime([spent], asOf: "2025-02-01").status == .noData)
    let more = try Sample.outage(start, "2025-01-11 22:49")
    let judgement = try uptime([more], asOf: "2025-02-01")
    #expect(judgement.status == .missed)
    #expect(judgement.reason == .allowanceSpent(downtime: 15_769, allowance: 15_768))
    #expect(judgement.wayBack == .impossible)
    let reading = try Sample.reading(of: Row.platform(), "2025-02-01", .number(Ratio(99)))
    #expect(try uptime([more, reading], asOf: "2025-02-01").status == .missed)
    #expect(try uptime([spent, reading], asOf: "2025-02-01").status == .met)
  }

  @Test("of confirmed time only the part up to the cut is measured")
  func beyondTheCut() throws {
    let facts = try [march(), Sample.confirmed(.platform, "2025-12-31")]
    let april = try uptime(facts, asOf: "2025-04-30")
    #expect(april.basis == .uptime(downtime: 12_000, measured: 120 * 1440, year: 525_600))
    #expect(april.confirmedThrough == (try Sample.day("2025-04-30")))
    let noon = try uptime(facts, asOf: "2025-04-30", now: "2025-04-30 12:00")
    #expect(noon.basis == .uptime(downtime: 12_000, measured: 120 * 1440 - 720, year: 525_600))
  }

  @Test("downtime after the confirmed day is measured time and downtime; the rest is neither")
  func afterTheConfirmedDay() throws {
    let confirmed = try Sample.confirmed(.platform, "2025-01-31")
    let later = try Sample.outage("2025-03-01 00:00", "2025-03-01 10:00")
    let judgement = try uptime([confirmed, later], asOf: "2025-07-31")
    let january = 31 * 1440
    #expect(
      judgement.basis == .uptime(downtime: 600, measured: january + 600, year: 525_600))
    let across = try Sample.outage("2025-01-31 20:00", "2025-02-01 10:00")
    #expect(
      try uptime([confirmed, across], asOf: "2025-07-31").basis
        == .uptime(downtime: 840, measured: january + 600, year: 525_600))
    let planned = try Sample.outage("2025-03-01 00:00", "2025-03-01 10:00", planned: true)
    #expect(
      try uptime([confirmed, planned], asOf: "2025-07-31").basis
        == .uptime(downtime: 0, measured: january, year: 525_600))
  }

  @Test("an outage entered later inside confirmed time lowers the figure; the confirmation stands")
  func enteredLater() throws {
    let confirmed = try Sample.confirmed(.platform, "2025-07-31")
    #expect(try uptime([confirmed], asOf: "2025-07-31").number == Ratio(100))
    let judgement = try uptime([confirmed, march()], asOf: "2025-07-31")
    #expect(judgement.number == Ratio(488_800, 5088))
    #expect(judgement.confirmedThrough == (try Sample.day("2025-07-31")))
  }

  @Test("the furthest confirmation counts, whichever was entered last")
  func furthest() throws {
    let (near, far) = try (
      Sample.confirmed(.platform, "2025-03-31"), Sample.confirmed(.platform, "2025-06-30")
    )
    let through = try Sample.day("2025-06-30")
    #expect(try uptime([near, far], asOf: "2025-07-31").confirmedThrough == through)
    #expect(try uptime([far, near], asOf: "2025-07-31").confirmedThrough == through)
  }

  @Test("a confirmation of another log, or one that ends before the year, confirms nothing")
  func others() throws {
    for other in [
      try Sample.confirmed(.network, "2025-07-31"), try Sample.confirmed(.repairs, "2025-07-31"),
      try Sample.confirmed(.platform, "2024-12-31"),
    ] {
      let judgement = try uptime([march(), other], asOf: "2025-07-31")
      #expect(judgement.status == .noData)
      #expect(judgement.confirmedThrough == nil)
    }
  }

  @Test("a confirmation in the next year confirms this one whole")
  func nextYear() throws {
    let judgement = try uptime(
      [march(), Sample.confirmed(.platform, "2026-01-15")], asOf: "2025-12-31")
    #expect(judgement.basis == .uptime(downtime: 12_000, measured: 525_600, year: 525_600))
    #expect(judgement.confirmedThrough == (try Sample.day("2025-12-31")))
    #expect(judgement.status == .met)
  }

  @Test("exactly the allowance of a confirmed year is met, a minute more is missed")
  func edge() throws {
    let confirmed = try Sample.confirmed(.platform, "2025-12-31")
    let full = try Sample.outage("2025-01-01 00:00", "2025-01-11 22:48")
    #expect(try uptime([confirmed, full], asOf: "2025-12-31").status == .met)
    let more = try Sample.outage("2025-01-01 00:00", "2025-01-11 22:49")
    let missed = try uptime([confirmed, more], asOf: "2025-12-31")
    #expect(missed.status == .missed)
    #expect(try Row.platform().shown(missed) == "96.99")
  }
}
