import Core
import Testing

/// The judging table of docs/forms.md, row by row.
@Suite("Judging table") struct JudgingTableTests {
  @Test("a rate is met, missed, or has no data; never prorated")
  func rate() throws {
    let row = try Row.goodUniforms()
    let met = try Book([Sample.delivery("2025-06-01", 100, inspected: 100, qualified: 95)])
    let missed = try Book([Sample.delivery("2025-06-01", 1000, inspected: 1000, qualified: 949)])
    #expect(try met.judge(row, asOf: "2025-06-01").status == .met)
    #expect(try missed.judge(row, asOf: "2025-06-01").status == .missed)
    #expect(try missed.judge(row, asOf: "2025-05-31").status == .noData)
    #expect(try missed.judge(row, asOf: "2025-12-31").status == .missed)
    #expect(try Book().judge(row, asOf: "2025-12-31").status == .noData)
  }

  @Test("worst-of: one slow case decides, and nothing measured is no data")
  func worstOf() throws {
    let row = try Row.slowest()
    let book = try Book([
      Sample.ticket("2025-05-01 08:00", "2025-05-02 08:00"),
      Sample.ticket("2025-05-10 08:00", "2025-05-11 08:01"),
    ])
    #expect(try book.judge(row, asOf: "2025-05-09").status == .met)
    #expect(try book.judge(row, asOf: "2025-05-11").status == .missed)
    #expect(try book.judge(row, asOf: "2025-04-30").status == .noData)
  }

  @Test("cap: at most the cap is met, above it missed, no payment yet no data")
  func cap() throws {
    let row = try Row.upkeepCost()
    func status(_ paid: String) throws -> Status {
      try Book([Sample.reading(of: row, "2025-06-30", .number(Sample.number(paid)))])
        .judge(row, asOf: "2025-07-31").status
    }
    #expect(try status("31.1") == .met)
    #expect(try status("31.100001") == .missed)
    #expect(try status("0") == .met)
    #expect(try Book().judge(row, asOf: "2025-12-31").status == .noData)
  }

  @Test("quantity: reached is met, also after its due day")
  func quantityReached() throws {
    let row = try Row.bought()
    let late = try Book([Sample.delivery("2025-08-01", 852), Sample.delivery("2025-11-05", 1)])
    #expect(try late.judge(row, asOf: "2025-09-30").status == .missed)
    #expect(try late.judge(row, asOf: "2025-11-04").status == .missed)
    #expect(try late.judge(row, asOf: "2025-11-05").status == .met)
    #expect(try late.judge(row, asOf: "2025-11-05").reason == .reached)
  }

  @Test(
    "quantity: before its due day in progress with facts and no data without",
    arguments: [("2025-08-31", Status.inProgress), ("2025-07-31", .noData)])
  func quantityBefore(day: String, status: Status) throws {
    let book = try Book([Sample.delivery("2025-08-01", 300)])
    #expect(try book.judge(Row.bought(), asOf: day).status == status)
  }

  @Test("quantity: its due day passed without it is a miss, with facts or without")
  func quantityOverdue() throws {
    for book in [Book(), try Book([Sample.delivery("2025-08-01", 300)])] {
      let last = try book.judge(Row.bought(), asOf: "2025-09-30", now: "2025-09-30 23:59")
      #expect(last.status != .missed)
      #expect(try book.judge(Row.bought(), asOf: "2025-09-30").status == .missed)
      #expect(try book.judge(Row.bought(), asOf: "2025-10-01").status == .missed)
    }
    #expect(
      try Book().judge(Row.bought(), asOf: "2025-10-02").reason == .overdue(days: 2))
  }

  @Test(
    "deadline: done on or before its day is met, later missed",
    arguments: [("2025-03-30", Status.met), ("2025-03-31", .met), ("2025-04-01", .missed)])
  func deadlineDone(done: String, status: Status) throws {
    let row = try Row.tender()
    let book = try Book([Sample.reading(of: row, "2025-04-30", .done(Sample.day(done)))])
    let judgement = try book.judge(row, asOf: "2025-04-30")
    #expect(judgement.status == status)
    #expect(judgement.doneOn == done)
    let early = try Sample.day(done).days(until: Sample.day("2025-03-31"))
    #expect(judgement.reason == .done(daysEarly: early))
    #expect(judgement.shownMargin == "\(early)d")
  }

  @Test("deadline: not done is in progress until its day has passed")
  func deadlineOpen() throws {
    let row = try Row.tender()
    #expect(try Book().judge(row, asOf: "2025-02-28").status == .inProgress)
    #expect(try Book().judge(row, asOf: "2025-02-28").reason == .notDone(daysLeft: 31))
    let live = try Book().judge(row, asOf: "2025-03-31", now: "2025-03-31 23:59")
    #expect(live.underlying == .inProgress)
    #expect(try Book().judge(row, asOf: "2025-03-31").status == .missed)
    #expect(try Book().judge(row, asOf: "2025-04-03").reason == .overdue(days: 3))
    #expect(try Book().judge(row, asOf: "2025-04-03").shownMargin == "-3d")
  }

  @Test("price rule: kept is met, broken missed, unknown no data")
  func priceRule() throws {
    let row = try Row.price()
    for (kept, status) in [(true, Status.met), (false, .missed)] {
      let book = try Book([Sample.reading(of: row, "2025-06-30", .kept(kept))])
      #expect(try book.judge(row, asOf: "2025-06-30").status == status)
      #expect(try book.judge(row, asOf: "2025-06-29").status == .noData)
    }
  }

  @Test("after the year every judgement stays as it was on 31 December")
  func afterTheYear() throws {
    let facts = try [
      Sample.outage("2025-12-20 00:00", nil), Sample.confirmed(.platform, "2026-02-01"),
      Sample.ticket("2025-12-30 08:00", nil), Sample.ticket("2025-12-31 20:00", nil),
      Sample.delivery("2025-12-31", 853), Sample.delivery("2026-01-01", 0, returned: 853),
    ]
    for row in try Row.all() {
      let last = try Book(facts).judge(row, asOf: "2025-12-31")
      #expect(try Book(facts).judge(row, asOf: "2026-02-01") == last, "\(row.id)")
      #expect(try Book(facts).judge(row, asOf: "2028-06-30") == last, "\(row.id)")
      #expect(last.status != .atRisk && last.status != .inProgress, "\(row.id)")
    }
  }

  @Test("before the year nothing is known and nothing is missed")
  func beforeTheYear() throws {
    let facts = try [
      Sample.outage("2025-01-20 00:00", "2025-02-20 00:00"), Sample.delivery("2025-01-01", 900),
      Sample.confirmed(.platform, "2025-12-31"), Sample.confirmed(.repairs, "2025-12-31"),
    ]
    for row in try Row.all() {
      let judgement = try Book(facts).judge(row, asOf: "2024-12-31")
      #expect(judgement.actual == nil, "\(row.id)")
      #expect(judgement.status != .missed, "\(row.id)")
    }
  }
}
