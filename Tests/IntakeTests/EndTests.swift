import Core
import Intake
import Testing

@Suite struct EndTests {
  @Test(
    "An end is the time it took or a moment, and the echo says both",
    arguments: [
      ("2h30", "2025-03-14 11:30 (2h30)"), ("2h", "2025-03-14 11:00 (2h)"),
      ("2H30M", "2025-03-14 11:30 (2h30)"), ("150m", "2025-03-14 11:30 (2h30)"),
      ("1.5h", "2025-03-14 10:30 (1h30)"), ("1d", "2025-03-15 09:00 (24h)"),
      ("1d2h", "2025-03-15 11:00 (26h)"), ("1d2h5m", "2025-03-15 11:05 (26h05)"),
      ("30h", "2025-03-15 15:00 (30h)"), ("2小时30分", "2025-03-14 11:30 (2h30)"),
      ("30分钟", "2025-03-14 09:30 (30m)"), ("1天", "2025-03-15 09:00 (24h)"),
      ("+2h", "2025-03-14 11:00 (2h)"), ("２ｈ３０", "2025-03-14 11:30 (2h30)"),
      ("0m", "2025-03-14 09:00 (0m)"), ("11:00", "2025-03-14 11:00 (2h)"),
      ("15 9:30", "2025-03-15 09:30 (24h30)"), ("8:30", "2025-03-14 08:30 (-30m)"),
      ("2025-05-07 15:00", "2025-05-07 15:00 (1302h)"), ("now", "2025-08-20 10:30 (3817h30)"),
    ])
  func understood(text: String, echo: String) throws {
    let context = try context()
    let start = try #require(Moment(parsing: "2025-03-14 09:00"))
    let end = try TypedText(text).end(after: .reported, at: start, in: context)
    #expect(end?.echo.description == echo)
  }

  @Test("A length of time waits for its beginning, a moment does not")
  func noBeginning() throws {
    let context = try context()
    #expect(try TypedText("2h").end(after: .from, at: nil, in: context) == nil)
    let end = try TypedText("3-14 11:00").end(after: .from, at: nil, in: context)
    #expect(end?.echo.description == "2025-03-14 11:00")
  }

  @Test(
    "What is neither is refused",
    arguments: [
      "-2h", "2h3h", "30m2h", "h", "2x", "1.51h", "2.h", "..h", "1234567890h", "2h-5", "+",
    ])
  func unreadable(text: String) throws {
    let context = try context()
    #expect(throws: IntakeFault.unreadable(Excerpt(text), as: .end(after: .from))) {
      try TypedText(text).end(after: .from, at: context.now, in: context)
    }
  }

  @Test("A length that leaves the calendar is refused")
  func leavesTheCalendar() throws {
    let context = try context()
    #expect(throws: IntakeFault.noSuchDay(Excerpt("999999d"))) {
      try TypedText("999999d").end(after: .from, at: context.now, in: context)
    }
  }

  @Test(
    "The written length is read as the same length",
    arguments: [0, 1, 59, 60, 61, 150, 1440, 8_888])
  func lengthRoundTrip(minutes: Int) throws {
    let context = try context()
    let start = Day.first(of: 2025).start
    let written = "\(Elapsed(minutes: minutes))"
    let end = try TypedText(written).end(after: .from, at: start, in: context)
    #expect(end?.value.minutes == start.minutes + minutes)
  }
}
