import Core
import Testing

@testable import Store

@Suite("Settings") struct SettingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("are the unit's once set, within their range")
  func values() throws {
    let store = try folder.open()
    #expect(try store.settings() == Settings())
    #expect(try store.localClock() == LocalClock(offset: 480))
    try store.set(.warningDays, to: "14", by: entry(), edit: .new())
    #expect(try store.settings() == Settings(warningDays: 14))
    #expect(try store.value(of: .responseLimit) == nil)
    #expect(throws: StoreError.refused(.settingOutOfRange(.timeZone, -720...840))) {
      try store.set(.timeZone, to: "9999", by: entry(), edit: .new())
    }
  }

  @Test("of a project stand over the unit's, and are written one way only")
  func ofProject() throws {
    let store = try folder.open()
    try store.set(.countsFairly, to: "yes", by: entry(), edit: .new())
    try store.set(.countsFairly, project: 20, to: "no", by: entry(), edit: .new())
    try store.set(.expectedPayments, project: 20, to: "20-8=01.50", by: entry(), edit: .new())
    try store.set(.slowestDecides, project: 19, to: "no", by: entry(), edit: .new())
    #expect(try store.settings(project: 19) == Settings(slowestDecides: false, countsFairly: true))
    #expect(
      try store.settings(project: 20)
        == Settings(expectedPayments: [IndicatorID(project: 20, row: 8): Money(fen: 1_500_000)]))
    #expect(try store.value(of: .expectedPayments, project: 20) == "20-8=1.5")
    #expect(throws: StoreError.refused(.settingMalformed(.countsFairly, "maybe"))) {
      try store.set(.countsFairly, to: "maybe", by: entry(), edit: .new())
    }
    #expect(throws: StoreError.refused(.unknownProject(99))) {
      try store.set(.countsFairly, project: 99, to: "yes", by: entry(), edit: .new())
    }
    #expect(throws: StoreError.self) {
      try store.set(.timeZone, project: 20, to: "480", by: entry(), edit: .new())
    }
  }

  @Test("count the downtime afresh when the agreed service time changes, planned time included")
  func serviceTime() throws {
    let store = try folder.open()
    _ = try store.add(
      outage("2025-03-01 06:00", "2025-03-02 09:00"), project: 19, by: entry(), edit: .new())
    _ = try store.add(
      outage("2025-03-01 10:00", "2025-03-01 11:00", planned: true), project: 19, by: entry(),
      edit: .new())
    let cut = Cut(asOf: try day("2025-07-31"), now: try moment("2025-08-01 09:00"))
    func downtime() throws -> Int {
      try store.projectYears(year: 2025, cut: cut)[0].evidence
        .total(.downtime(.platform), through: cut.day)
    }
    #expect(try downtime() == 26 * 60)
    try store.set(.serviceTime, project: 19, to: "1-7 08:00-18:00", by: entry(), edit: .new())
    #expect(try downtime() == 10 * 60)
    try store.set(.serviceTime, project: 19, to: "7x24", by: entry(), edit: .new())
    #expect(try downtime() == 26 * 60)
  }

  @Test("count the tickets on time afresh when the limit changes")
  func responseLimit() throws {
    let store = try folder.open()
    let ticket = try RepairTicket(
      reported: moment("2025-05-06 09:00"), responded: moment("2025-05-07 15:00"), device: "")
    _ = try store.add(.repair(ticket), project: 19, by: entry(), edit: .new())
    let cut = Cut(asOf: try day("2025-07-31"), now: try moment("2025-08-01 09:00"))
    func onTime() throws -> Int {
      try store.projectYears(year: 2025, cut: cut)[0].evidence
        .total(TotalKey(.ticketsOnTime), through: cut.day)
    }
    #expect(try onTime() == 0)
    try store.set(.responseLimit, to: "1800", by: entry(), edit: .new())
    #expect(try onTime() == 1)
    _ = try store.void(FactID(1), why: "", by: entry(), edit: .new())
    #expect(try onTime() == 0)
  }
}
