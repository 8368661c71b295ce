import Core
import Testing

@Suite("Moment and cut") struct MomentTests {
  @Test("24:00 is the next day's 00:00")
  func midnight() throws {
    let end = try Sample.moment("2025-03-31 24:00")
    #expect(end == (try Sample.moment("2025-04-01 00:00")))
    #expect(end.description == "2025-04-01 00:00")
    #expect("\(end.day)" == "2025-04-01")
    #expect(end.minuteOfDay == 0)
  }

  @Test("a day ends where the next one starts, across months, years and leap days")
  func edges() throws {
    for text in ["2024-02-28", "2024-02-29", "2025-12-31", "1969-12-31"] {
      let day = try Sample.day(text)
      #expect(day.end == day.adding(days: 1).start)
      #expect(day.end.minutes - day.start.minutes == 1440)
      #expect(Moment(day: day, minute: 1440) == day.end)
      #expect(Moment(day: day, minute: 1439)?.day == day)
    }
  }

  @Test("minutes before 1970 belong to their own day")
  func negative() throws {
    let moment = try #require(Moment(minutes: -1))
    #expect(moment.description == "1969-12-31 23:59")
    #expect(moment.minuteOfDay == 1439)
  }

  @Test("reads what it writes", arguments: ["2025-03-14 00:00", "2025-03-14 23:59"])
  func parses(text: String) {
    #expect(Moment(parsing: text)?.description == text)
  }

  @Test(
    "reads nothing else",
    arguments: [
      "2025-03-14", "2025-03-14 8:00", "2025-03-14 08:0", "2025-03-14 24:01", "2025-03-14 25:00",
      "2025-03-14 08:60", "2025-03-14T08:00", "2025-03-14  08:00", "2025-03-14 08:00:00",
      "2025-03-14 0８:00", "2025-02-29 08:00", "",
    ])
  func refuses(text: String) {
    #expect(Moment(parsing: text) == nil)
  }

  @Test("exists on the days that exist only")
  func bounds() throws {
    #expect(Moment(minutes: .max) == nil)
    #expect(Moment(minutes: .min) == nil)
    #expect(Moment(day: try Sample.day("2025-01-01"), minute: -1) == nil)
    #expect(Moment(day: try Sample.day("2025-01-01"), minute: 1441) == nil)
    #expect(Moment(minutes: Day.first(of: 1900).start.minutes - 1) == nil)
    #expect(Moment(minutes: Day.first(of: 1900).start.minutes) != nil)
  }

  @Test("as of a past day is its 24:00, as of today is now, and no later day is given")
  func cuts() throws {
    let now = try Sample.moment("2025-08-01 10:30")
    let past = Cut(asOf: try Sample.day("2025-07-31"), now: now)
    #expect(past.moment.description == "2025-08-01 00:00")
    #expect("\(past.day)" == "2025-07-31")
    let today = Cut(asOf: try Sample.day("2025-08-01"), now: now)
    #expect(today.moment == now)
    #expect(Cut(asOf: try Sample.day("2025-12-31"), now: now) == today)
  }

  @Test("a day has passed once its 24:00 is there")
  func passed() throws {
    let day = try Sample.day("2025-07-31")
    #expect(Cut(asOf: day, now: try Sample.moment("2025-08-01 00:00")).hasPassed(day))
    #expect(!Cut(asOf: day, now: try Sample.moment("2025-07-31 23:59")).hasPassed(day))
    #expect(
      !Cut(asOf: day, now: try Sample.moment("2025-09-01 00:00")).hasPassed(day.adding(days: 1)))
  }

  @Test("after the year's end a cut stops at 31 December 24:00")
  func yearEnd() throws {
    let now = try Sample.moment("2026-03-05 09:00")
    let cut = Cut(asOf: try Sample.day("2026-03-01"), now: now).stopped(atEndOf: 2025)
    #expect("\(cut.day)" == "2025-12-31")
    #expect(cut.moment.description == "2026-01-01 00:00")
    let inside = Cut(asOf: try Sample.day("2025-12-31"), now: now)
    #expect(inside.stopped(atEndOf: 2025) == inside)
  }
}
