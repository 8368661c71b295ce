import Core
import Intake
import Testing

@Suite struct MomentTests {
  @Test(
    "A moment is a day and a time, or a time on the day last used",
    arguments: [
      ("2025-03-01 08:00", "2025-03-01 08:00"), ("2025-03-01T08:00", "2025-03-01 08:00"),
      ("2025-03-01 08:00:00", "2025-03-01 08:00"), ("3-14 8:00", "2025-03-14 08:00"),
      ("14 8:00", "2025-03-14 08:00"), ("14 9", "2025-03-14 09:00"),
      ("t 0830", "2025-08-20 08:30"), ("-1 830", "2025-08-19 08:30"),
      ("8:30", "2025-03-10 08:30"), ("８：３０", "2025-03-10 08:30"), ("0830", "2025-03-10 08:30"),
      ("8点", "2025-03-10 08:00"), ("3月14日8点5分", "2025-03-14 08:05"),
      ("2025年3月14日 8时30分", "2025-03-14 08:30"), ("now", "2025-08-20 10:30"),
      ("现在", "2025-08-20 10:30"), ("3-31 24:00", "2025-04-01 00:00"),
      ("14   8:00", "2025-03-14 08:00"),
    ])
  func understood(text: String, moment: String) throws {
    let context = try context(lastDay: "2025-03-10")
    let found = outcome(text) { typed throws(IntakeFault) in try typed.moment(in: context) }
    #expect(found == .success(moment))
  }

  @Test("Without a day last used, a time alone is today's")
  func timeToday() throws {
    #expect(try TypedText("8:30").moment(in: context()).echo.text == "2025-08-20 08:30")
  }

  @Test(
    "Each thing that can be wrong with a moment has its own fault",
    arguments: [
      ("14", .noTime(Excerpt("14"))), ("3-14", .noTime(Excerpt("3-14"))),
      ("t", .noTime(Excerpt("t"))), ("20250314", .noTime(Excerpt("20250314"))),
      ("2-30", .noSuchDay(Excerpt("2-30"))), ("2-30 8:00", .noSuchDay(Excerpt("2-30 8:00"))),
      ("2199-12-31 24:00", .noSuchDay(Excerpt("2199-12-31 24:00"))),
      ("8:75", .noSuchTime(Excerpt("8:75"))), ("14 24:01", .noSuchTime(Excerpt("14 24:01"))),
      ("14 99", .noSuchTime(Excerpt("14 99"))), ("9999", .noSuchTime(Excerpt("9999"))),
      ("8:5", .unreadable(Excerpt("8:5"), as: .moment)),
      ("8:", .unreadable(Excerpt("8:"), as: .moment)),
      (":", .unreadable(Excerpt(":"), as: .moment)),
      ("分", .unreadable(Excerpt("分"), as: .moment)),
      ("14 8:30:15", .unreadable(Excerpt("14 8:30:15"), as: .moment)),
      ("14 x", .unreadable(Excerpt("14 x"), as: .moment)),
      ("x 8:30", .unreadable(Excerpt("x 8:30"), as: .moment)),
      ("cat", .unreadable(Excerpt("cat"), as: .moment)),
      ("", .unreadable(Excerpt(""), as: .moment)),
    ] as [(String, IntakeFault)])
  func refused(text: String, fault: IntakeFault) throws {
    let context = try context()
    let found = outcome(text) { typed throws(IntakeFault) in try typed.moment(in: context) }
    #expect(found == .failure(fault))
  }
}
