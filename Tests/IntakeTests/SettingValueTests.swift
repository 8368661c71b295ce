import Core
import Intake
import Testing

@Suite("Settings as people write them")
struct SettingValueTests {
  private let context: IntakeContext

  init() throws {
    context = IntakeContext(
      now: try #require(Moment(parsing: "2025-07-31 09:00")), projects: [])
  }

  @Test(
    "are read into their canonical text",
    arguments: [
      (SettingName.responseLimit, "24h", "1440"), (.responseLimit, "90分钟", "90"),
      (.responseLimit, "１d", "1440"), (.responseLimit, "1800", "1800"),
      (.serviceTime, "7×24", "7x24"), (.serviceTime, "1-5 8:00-18:00", "1-5 08:00-18:00"),
      (
        .serviceTime, "1-5 8:00-12:00,13:30-17:30; 假日 10-1~10-3; 调休 9-28",
        "1-5 08:00-12:00,13:30-17:30; holidays 2025-10-01,2025-10-02,2025-10-03; "
          + "makeup 2025-09-28"
      ),
      (.slowestDecides, "否", "no"), (.countsFairly, "Y", "yes"), (.warningDays, " 14 ", "14"),
      (.allowanceLeft, "20%", "20"), (.dueForReplacement, "40+20", "60"),
      (.dueDays, "20-1=10-31, 20-2=2025年10月15日", "20-1=2025-10-31,20-2=2025-10-15"),
      (.dueDays, "无", "none"), (.expectedPayments, "19-6=3.2万元，19-7=1", "19-6=3.2,19-7=1"),
      (.yearBudget, "47.30 万元", "47.3"), (.department, "天津市城市管理委员会", "天津市城市管理委员会"),
      (.department, "Ｂ局 Two", "Ｂ局 Two"), (.overachievement, "1.5", "1.5"),
      (.reverseFormula, "比例", "quotient"), (.reverseFormula, "l", "linear"),
      (.timeZone, "+8", "480"), (.timeZone, "UTC+5:30", "330"), (.timeZone, "-3:30", "-210"),
      (.timeZone, "480", "480"),
    ])
  func read(_ name: SettingName, _ typed: String, _ canonical: String) throws {
    #expect(try name.read(typed, in: context) == canonical)
  }

  @Test(
    "are refused where they cannot be read",
    arguments: [
      (SettingName.responseLimit, "bald", SettingFault.unreadable(.responseLimit)),
      (.responseLimit, "400d", .outOfRange(.responseLimit, 0...525_600)),
      (.serviceTime, "1-5", .unreadable(.serviceTime)),
      (.serviceTime, "1-5 8:00-18:00; holidays 10-3~10-1", .unreadable(.serviceTime)),
      (.serviceTime, "", .unreadable(.serviceTime)),
      (.dueDays, "20-1=2-30", .unreadable(.dueDays)), (.dueDays, "20-1", .unreadable(.dueDays)),
      (.expectedPayments, "19-6=-1", .unreadable(.expectedPayments)),
      (.timeZone, "900", .outOfRange(.timeZone, -720...840)),
      (.timeZone, "+8:75", .unreadable(.timeZone)),
      (.reverseFormula, "", .unreadable(.reverseFormula)),
      (.department, String(repeating: "长", count: 101), .tooLong(.department)),
      (.department, String(repeating: "长", count: 7000), .tooLong(.department)),
    ])
  func refused(_ name: SettingName, _ typed: String, _ fault: SettingFault) {
    #expect(throws: fault) { try name.read(typed, in: context) }
  }
}
