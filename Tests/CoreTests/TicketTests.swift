import Core
import Testing

/// Repair tickets: on time (19-4) and the slowest of them (19-5).
@Suite("Tickets") struct TicketTests {
  private func onTime(
    _ facts: [FactContent], asOf day: String, now: String = "2029-01-01 00:00",
    settings: Settings = Settings()
  ) throws -> Judgement {
    try Book(facts, settings: settings).judge(Row.onTime(), asOf: day, now: now)
  }

  private func slowest(_ facts: [FactContent], asOf day: String) throws -> Judgement {
    try Book(facts).judge(Row.slowest(), asOf: day)
  }

  @Test("exactly the limit is on time, a minute more is late")
  func limit() throws {
    let exact = try Sample.ticket("2025-05-06 09:00", "2025-05-07 09:00")
    let late = try Sample.ticket("2025-05-06 09:00", "2025-05-07 09:01")
    #expect(
      try onTime([exact], asOf: "2025-05-31").basis
        == .tickets(onTime: 1, all: 1, slowest: 1440, minutes: 1440))
    #expect(
      try onTime([exact, late], asOf: "2025-05-31").basis
        == .tickets(onTime: 1, all: 2, slowest: 1441, minutes: 2881))
    #expect(try onTime([exact, late], asOf: "2025-05-31").number == Ratio(50))
    #expect(try onTime([exact, late], asOf: "2025-05-31").reason == .lateTickets(late: 1, all: 2))
    #expect(try slowest([exact], asOf: "2025-05-31").status == .met)
    #expect(try slowest([exact, late], asOf: "2025-05-31").number == Ratio(1441, 60))
  }

  @Test("the limit is a setting of 19-4, and 19-5 keeps its own target")
  func setting() throws {
    let ticket = try Sample.ticket("2025-05-06 09:00", "2025-05-06 13:00")
    let strict = Settings(responseLimit: 239)
    #expect(try onTime([ticket], asOf: "2025-05-31", settings: strict).status == .missed)
    let exact = Settings(responseLimit: 240)
    #expect(try onTime([ticket], asOf: "2025-05-31", settings: exact).number == Ratio(100))
    #expect(
      try Book([ticket], settings: strict).judge(Row.slowest(), asOf: "2025-05-31").status == .met)
  }

  @Test("30 hours are shown as 30.0 and missed for the year")
  func thirtyHours() throws {
    let ticket = try Sample.ticket("2025-05-06 09:00", "2025-05-07 15:00")
    let judgement = try slowest([ticket], asOf: "2025-07-31")
    #expect(try Row.slowest().shown(judgement) == "30.0")
    #expect(judgement.status == .missed)
    #expect(judgement.shownMargin == "-6.0")
    #expect(judgement.wayBack == .impossible)
  }

  @Test("an unanswered ticket is left out within the limit, and late with its wait after it")
  func waiting() throws {
    let answered = try Sample.ticket("2025-05-01 08:00", "2025-05-01 09:00")
    let waiting = try Sample.ticket("2025-05-06 09:00", nil)
    func basis(_ now: String) throws -> Basis? {
      try onTime([answered, waiting], asOf: "2025-12-31", now: now).basis
    }
    #expect(try basis("2025-05-06 08:59") == .tickets(onTime: 1, all: 1, slowest: 60, minutes: 60))
    #expect(try basis("2025-05-07 09:00") == .tickets(onTime: 1, all: 1, slowest: 60, minutes: 60))
    #expect(
      try basis("2025-05-07 09:01") == .tickets(onTime: 1, all: 2, slowest: 1441, minutes: 1501))
    #expect(
      try basis("2025-05-16 09:00") == .tickets(onTime: 1, all: 2, slowest: 14_400, minutes: 14_460)
    )
  }

  @Test("as of a past day a ticket that was answered later was still waiting")
  func answeredLater() throws {
    let facts = try [
      Sample.ticket("2025-05-01 08:00", "2025-05-01 09:00"),
      Sample.ticket("2025-05-06 12:00", "2025-05-09 12:00"),
    ]
    func basis(_ day: String) throws -> Basis? { try onTime(facts, asOf: day).basis }
    #expect(try basis("2025-05-05") == .tickets(onTime: 1, all: 1, slowest: 60, minutes: 60))
    #expect(try basis("2025-05-06") == .tickets(onTime: 1, all: 1, slowest: 60, minutes: 60))
    #expect(
      try basis("2025-05-07") == .tickets(onTime: 1, all: 2, slowest: 36 * 60, minutes: 37 * 60))
    #expect(
      try basis("2025-05-08") == .tickets(onTime: 1, all: 2, slowest: 60 * 60, minutes: 61 * 60))
    #expect(
      try basis("2025-05-09") == .tickets(onTime: 1, all: 2, slowest: 72 * 60, minutes: 73 * 60))
    #expect(
      try basis("2025-12-31") == .tickets(onTime: 1, all: 2, slowest: 72 * 60, minutes: 73 * 60))
  }

  @Test("an answer in the next year is none for this year, and nothing in the next")
  func nextYear() throws {
    let prompt = try Sample.ticket("2025-12-31 20:00", "2026-01-01 08:00")
    let late = try Sample.ticket("2025-12-29 20:00", "2026-01-01 08:00")
    #expect(try onTime([prompt], asOf: "2025-12-31").status == .noData)
    #expect(
      try onTime([late], asOf: "2025-12-31").basis
        == .tickets(onTime: 0, all: 1, slowest: 52 * 60, minutes: 52 * 60))
    let next = try Book([prompt, late], year: 2026).judge(Row.onTime(), asOf: "2026-06-30")
    #expect(next.status == .noData)
  }

  @Test("no ticket is met without an actual where the log is confirmed, else no data")
  func noTickets() throws {
    let confirmed = try Sample.confirmed(.repairs, "2025-07-31")
    for row in [try Row.onTime(), try Row.slowest()] {
      let quiet = try Book([confirmed]).judge(row, asOf: "2025-07-31")
      #expect(quiet.status == .met)
      #expect(quiet.actual == nil)
      #expect(quiet.reason == .noTickets)
      #expect(quiet.source == .facts)
      #expect(try Book([confirmed]).judge(row, asOf: "2025-06-30").status == .met)
      let later = try Book([confirmed]).judge(row, asOf: "2025-08-01")
      #expect(later.status == .noData)
      #expect(later.actual == nil)
      #expect(try Book().judge(row, asOf: "2025-07-31").status == .noData)
      let other = try Book([Sample.confirmed(.platform, "2025-12-31")])
      #expect(try other.judge(row, asOf: "2025-07-31").status == .noData)
    }
  }

  @Test("a ticket that waits within the limit is left out, but not called none")
  func onlyWaiting() throws {
    let waiting = try Sample.ticket("2025-07-31 08:00", nil)
    let confirmed = try Sample.confirmed(.repairs, "2025-07-31")
    for row in [try Row.onTime(), try Row.slowest()] {
      let met = try Book([confirmed, waiting]).judge(row, asOf: "2025-07-31")
      #expect(met.status == .met)
      #expect(met.actual == nil)
      #expect(met.reason == .ticketsWaiting(1))
      #expect(met.wayBack == .none)
      let unknown = try Book([waiting]).judge(row, asOf: "2025-07-31")
      #expect(unknown.status == .noData)
      #expect(unknown.reason == .ticketsWaiting(1))
      #expect(unknown.wayBack == .confirm(.repairs))
      #expect(try Book([confirmed, waiting]).judge(row, asOf: "2025-08-01").status == .missed)
    }
  }

  @Test("tickets count without any confirmation")
  func unconfirmed() throws {
    let ticket = try Sample.ticket("2025-05-06 09:00", "2025-05-06 10:00")
    let judgement = try onTime([ticket], asOf: "2025-07-31")
    #expect(judgement.number == Ratio(100))
    #expect(judgement.confirmedThrough == nil)
  }

  @Test("97 of 100 on time is met, 96 is not")
  func share() throws {
    func judged(late: Int) throws -> Judgement {
      let facts = try (0..<100).map { index in
        let ticket = try Sample.moment("2025-05-01 00:00").minutes + index * 60
        return FactContent.repair(
          try RepairTicket(
            reported: #require(Moment(minutes: ticket)),
            responded: Moment(minutes: ticket + (index < late ? 1441 : 30)), device: ""))
      }
      return try onTime(facts, asOf: "2025-12-31")
    }
    #expect(try judged(late: 3).status == .met)
    #expect(try judged(late: 4).status == .missed)
  }
}
