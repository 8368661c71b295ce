import Core
import Testing

/// Which minutes of an outage count.
@Suite("Downtime") struct UptimeTests {
  /// Minutes of unplanned downtime as of a day, and whether the year's end confirms it.
  private func downtime(
    _ facts: [FactContent], year: Int = 2025, asOf day: String? = nil,
    now: String = "2029-01-01 00:00"
  ) throws -> Int {
    let confirmed = try Sample.confirmed(.platform, "\(year)-12-31")
    let judgement = try Book(facts + [confirmed], year: year)
      .judge(Row.platform(), asOf: day ?? "\(year)-12-31", now: now)
    guard case .uptime(let downtime, _, _) = judgement.basis else {
      Issue.record("no uptime: \(judgement)")
      return -1
    }
    return downtime
  }

  @Test("overlapping, nested and equal outages count once, adjacent ones add up")
  func overlaps() throws {
    let morning = try Sample.outage("2025-03-01 08:00", "2025-03-01 10:00")
    #expect(try downtime([morning]) == 120)
    #expect(try downtime([morning, morning]) == 120)
    #expect(
      try downtime([morning, Sample.outage("2025-03-01 09:00", "2025-03-01 11:00")]) == 180)
    #expect(
      try downtime([morning, Sample.outage("2025-03-01 08:30", "2025-03-01 08:31")]) == 120)
    #expect(
      try downtime([morning, Sample.outage("2025-03-01 10:00", "2025-03-01 10:01")]) == 121)
    #expect(
      try downtime([morning, Sample.outage("2025-02-28 22:00", "2025-03-02 02:00")]) == 28 * 60)
  }

  @Test("planned time is not downtime, on whichever side it lies")
  func planned() throws {
    let down = try Sample.outage("2025-03-01 08:00", "2025-03-01 12:00")
    let inside = try Sample.outage("2025-03-01 09:00", "2025-03-01 10:00", planned: true)
    let around = try Sample.outage("2025-03-01 07:00", "2025-03-01 13:00", planned: true)
    let across = try Sample.outage("2025-03-01 11:00", "2025-03-01 18:00", planned: true)
    #expect(try downtime([inside]) == 0)
    #expect(try downtime([down, inside]) == 180)
    #expect(try downtime([down, around]) == 0)
    #expect(try downtime([down, across]) == 180)
    #expect(try downtime([down, inside, across]) == 120)
  }

  @Test("an outage across midnights counts on each day as of that day")
  func midnights() throws {
    let facts = try [Sample.outage("2025-03-01 18:00", "2025-03-03 06:00")]
    #expect(try downtime(facts, asOf: "2025-02-28") == 0)
    #expect(try downtime(facts, asOf: "2025-03-01") == 360)
    #expect(try downtime(facts, asOf: "2025-03-02") == 360 + 1440)
    #expect(try downtime(facts, asOf: "2025-03-03") == 360 + 1440 + 360)
  }

  @Test("an outage across the year's edge gives each year its part")
  func yearEdge() throws {
    let facts = try [Sample.outage("2024-12-31 20:00", "2025-01-01 06:00")]
    #expect(try downtime(facts, year: 2024) == 240)
    #expect(try downtime(facts, year: 2025) == 360)
    let toMidnight = try [Sample.outage("2024-12-31 20:00", "2024-12-31 24:00")]
    #expect(try downtime(toMidnight, year: 2025) == 0)
  }

  @Test("an open outage runs to the cut and no further")
  func open() throws {
    let facts = try [Sample.outage("2025-03-01 18:00", nil)]
    #expect(try downtime(facts, asOf: "2025-02-28") == 0)
    #expect(try downtime(facts, asOf: "2025-03-01") == 360)
    #expect(try downtime(facts, asOf: "2025-03-02") == 360 + 1440)
    #expect(try downtime(facts, asOf: "2025-03-02", now: "2025-03-02 00:10") == 370)
    #expect(try downtime(facts, year: 2026, asOf: "2026-01-01") == 1440)
  }

  @Test("an open outage beside closed and planned ones counts each minute once")
  func openBesideOthers() throws {
    let open = try Sample.outage("2025-03-01 18:00", nil)
    let closed = try Sample.outage("2025-03-01 12:00", "2025-03-01 20:00")
    let planned = try Sample.outage("2025-03-01 22:00", "2025-03-02 02:00", planned: true)
    #expect(try downtime([open, closed], asOf: "2025-03-01") == 720)
    #expect(try downtime([open, closed, planned], asOf: "2025-03-01") == 600)
    #expect(try downtime([open, open, planned], asOf: "2025-03-02") == 240 + 1320)
    let openPlanned = try Sample.outage("2025-03-01 19:00", nil, planned: true)
    #expect(try downtime([closed, openPlanned], asOf: "2025-03-02") == 420)
  }

  @Test("services do not mix")
  func services() throws {
    let network = try Sample.outage("2025-03-01 00:00", "2025-03-05 00:00", of: .network)
    #expect(try downtime([network]) == 0)
    let planned = try Sample.outage(
      "2025-03-01 08:00", "2025-03-01 10:00", of: .network, planned: true)
    #expect(
      try downtime([planned, Sample.outage("2025-03-01 08:00", "2025-03-01 10:00")]) == 120)
    let other = try Book([network, Sample.confirmed(.platform, "2025-12-31")])
    #expect(try other.judge(Row.network(), asOf: "2025-12-31").actual == nil)
  }

  @Test("a leap year is a day longer", arguments: [(2024, 8784), (2025, 8760), (2100, 8760)])
  func leapYear(year: Int, hours: Int) throws {
    let book = try Book([Sample.confirmed(.platform, "\(year)-12-31")], year: year)
    let judgement = try book.judge(
      Row.platform(), asOf: "\(year)-12-31", now: "2150-01-01 00:00")
    #expect(
      judgement.basis
        == .uptime(downtime: 0, measured: hours * 60, year: hours * 60))
    #expect(judgement.number == Ratio(100))
  }
}
