import Core
import Testing

@Suite("The agreed service time")
struct ServiceTimeTests {
  private let text = "1-5 08:30-12:00,13:30-17:30; holidays 2025-05-01; makeup 2025-04-27"

  private func office() throws -> ServiceTime { try #require(ServiceTime(parsing: text)) }

  @Test("has its windows on weekdays and make-up days, and none on holidays and weekends")
  func windows() throws {
    let (time, weekday) = (try office(), [510..<720, 810..<1050])
    #expect(time.windows(on: try on("2025-04-30")) == weekday)
    #expect(time.windows(on: try on("2025-05-01")) == [])
    #expect(time.windows(on: try on("2025-04-26")) == [])
    #expect(time.windows(on: try on("2025-04-27")) == weekday, "a Sunday made up")
  }

  @Test("reads what it writes, and refuses what is no time")
  func texts() throws {
    #expect("\(try office())" == text)
    #expect(ServiceTime(parsing: "7x24") == .always)
    #expect("\(ServiceTime.always)" == "7x24")
    #expect(ServiceTime(parsing: "1-7 00:00-24:00") == .always)
    for wrong in ["", "0-5 08:00-17:00", "5-1 08:00-17:00", "1 17:00-08:00", "1 8:00-9:00"] {
      #expect(ServiceTime(parsing: wrong) == nil, "\(wrong)")
    }
  }

  @Test("adds up agreed minutes to a moment")
  func minutes() throws {
    let time = try office()
    let monday = try on("2025-06-02")
    let noon = try #require(Moment(day: monday, minute: 600))
    #expect(time.minutes(from: monday, until: noon) == 90)
    #expect(time.minutes(from: monday, until: monday.adding(days: 6).end) == 5 * 450)
    #expect(ServiceTime.always.minutes(ofYear: 2025) == 525_600)
  }

  @Test("yields nothing to measure while no agreed minute has passed, however confirmed")
  func nothingAgreed() throws {
    var year = LedgerYear(
      .uptime(.platform), .number(.atLeast, Ratio(97), .percent), .rate)
    year.settings.serviceTime = try #require(
      ServiceTime(parsing: "1-7 08:00-18:00; holidays 2025-01-01"))
    year.facts = [.confirmation(Confirmation(log: .platform, through: try on("2025-01-01")))]
    #expect(try year.judged(asOf: "2025-01-01").status == .noData)
    #expect(try year.judged(asOf: "2025-01-01").reason == .nothingMeasured)
  }

  @Test("bounds downtime and measured time, also of an open outage")
  func uptime() throws {
    var year = LedgerYear(
      .uptime(.platform), .number(.atLeast, Ratio(97), .percent), .rate)
    year.settings.serviceTime = try #require(ServiceTime(parsing: "1-7 08:00-18:00"))
    let from = try #require(Moment(parsing: "2025-01-05 17:00"))
    let to = try #require(Moment(parsing: "2025-01-06 09:00"))
    year.facts = [
      .outage(try Outage(service: .platform, from: from, to: to, planned: false, cause: "")),
      .confirmation(Confirmation(log: .platform, through: try on("2025-01-10"))),
    ]
    #expect(
      try year.judged(asOf: "2025-01-10").basis
        == .uptime(downtime: 120, measured: 6000, year: 219_000))
    year.facts[0] = .outage(
      try Outage(service: .platform, from: from, to: nil, planned: false, cause: ""))
    #expect(
      try year.judged(asOf: "2025-01-06").basis
        == .uptime(downtime: 660, measured: 3600, year: 219_000))
  }

  @Test("the mean of the responses decides 19-5 where that is set")
  func mean() throws {
    var year = LedgerYear(.slowestResponse, .number(.atMost, Ratio(24), .hours), .worstOf)
    let start = try on("2025-03-03").start
    year.facts = try [600, 1800].map { wait in
      .repair(
        try RepairTicket(
          reported: start, responded: Moment(minutes: start.minutes + wait), device: ""))
    }
    #expect(try year.judged().status == .missed)
    year.settings.slowestDecides = false
    #expect(try year.judged().actual == .number(Ratio(20)))
    #expect(try year.judged().status == .met)
  }
}
