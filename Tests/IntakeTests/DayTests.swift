import Core
import Intake
import Testing

@Suite struct DayTests {
  @Test(
    "A day is read against today and the day last used",
    arguments: [
      ("t", nil, "2025-08-20"), ("今天", nil, "2025-08-20"), ("T", "2025-03-10", "2025-08-20"),
      ("-1", nil, "2025-08-19"), ("-20", "2025-03-10", "2025-07-31"), ("昨天", nil, "2025-08-19"),
      ("14", nil, "2025-08-14"), ("20", nil, "2025-08-20"), ("21", nil, "2025-07-21"),
      ("31", nil, "2025-07-31"), ("14", "2025-03-10", "2025-03-14"),
      ("25", "2025-03-10", "2025-03-25"), ("14日", nil, "2025-08-14"), ("５号", nil, "2025-08-05"),
      ("3-14", nil, "2025-03-14"), ("3/14", nil, "2025-03-14"), ("3.14", nil, "2025-03-14"),
      ("3。14", nil, "2025-03-14"), ("3月14日", nil, "2025-03-14"), ("3月14", nil, "2025-03-14"),
      ("12-30", "2024-06-01", "2024-12-30"), ("2025-03-14", nil, "2025-03-14"),
      ("2025/3/14", nil, "2025-03-14"), ("2025.3.14", nil, "2025-03-14"),
      ("20250314", nil, "2025-03-14"), ("2025年3月14日", nil, "2025-03-14"),
      ("２０２５－０３－１４", nil, "2025-03-14"), ("　２０２５年 ３月 １４日 ", nil, "2025-03-14"),
      ("2024-2-29", nil, "2024-02-29"),
    ] as [(String, String?, String)])
  func understood(text: String, lastDay: String?, day: String) throws {
    let context = try context(lastDay: lastDay)
    let found = outcome(text) { typed throws(IntakeFault) in try typed.day(in: context) }
    #expect(found == .success(day))
  }

  @Test("In January a day after today is one of last December")
  func january() throws {
    let now = try #require(Moment(parsing: "2026-01-05 09:00"))
    let context = IntakeContext(now: now, projects: [])
    #expect(try TypedText("30").day(in: context).echo.text == "2025-12-30")
  }

  @Test(
    "A well-written day that no calendar has is told apart from noise",
    arguments: [
      "2025-02-29", "2-30", "13-1", "0", "00", "32", "2025-0-1", "20251301",
    ])
  func noSuchDay(text: String) throws {
    let context = try context()
    let found = outcome(text) { typed throws(IntakeFault) in try typed.day(in: context) }
    #expect(found == .failure(.noSuchDay(Excerpt(text))))
  }

  @Test(
    "A day of a year too early or too late is told apart from both",
    arguments: ["1899-12-31", "2200-1-1", "2999-01-01", "99999999"])
  func outOfRange(text: String) throws {
    let context = try context()
    let found = outcome(text) { typed throws(IntakeFault) in try typed.day(in: context) }
    #expect(found == .failure(.dayOutOfRange(Excerpt(text))))
  }

  @Test(
    "What is no day is refused with its excerpt",
    arguments: [
      "", "x", "tt", "3-", "-", "--1", "3--14", "25-3-14", "2025-03", "2025-3-14-1", "100",
      "-12345", "+3", "1e3", "٣-١٤", "3月14日5", "日", "99999999999999999999",
    ])
  func unreadable(text: String) throws {
    let context = try context()
    let found = outcome(text) { typed throws(IntakeFault) in try typed.day(in: context) }
    #expect(found == .failure(.unreadable(Excerpt(text), as: .day)))
  }
}
