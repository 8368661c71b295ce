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
    try store.set(.warningDays, to: 14, by: entry(), edit: .new())
    #expect(try store.settings() == Settings(warningDays: 14))
    #expect(try store.value(of: .responseLimit) == nil)
    #expect(throws: StoreError.refused(.settingOutOfRange(.timeZone, -720...840))) {
      try store.set(.timeZone, to: 9999, by: entry(), edit: .new())
    }
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
    try store.set(.responseLimit, to: 30 * 60, by: entry(), edit: .new())
    #expect(try onTime() == 1)
    _ = try store.void(FactID(1), why: "", by: entry(), edit: .new())
    #expect(try onTime() == 0)
  }
}
