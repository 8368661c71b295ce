import Core
import Synchronization
import Testing

@testable import Store

@Suite("A database that a colleague's save holds") struct BusyTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("is waited for as long as whoever waits wants, and then is busy")
  func wait() throws {
    let theirs = try folder.open()
    let questions = Mutex(0)
    let mine = try Store.open(
      at: folder.database, mode: .readWrite,
      wait: BusyWait { _ in
        questions.withLock { count in
          count += 1
          return count < 4
        }
      }
    ) { [] }
    try theirs.read { db in
      _ = try ProjectRecords(db).years()
      #expect(throws: StoreError.busy) {
        try mine.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
      }
    }
    #expect(questions.withLock { $0 } == 4)
    _ = try mine.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
  }

  @Test("a setting that was set meanwhile is not set over unseen")
  func settings() throws {
    let (mine, theirs) = (try folder.open(), try folder.open())
    let change = SettingChange(.warningDays, to: "7")
    try theirs.set(.warningDays, to: "14", by: entry(li), edit: .new())
    let line = try #require(try mine.history(HistoryFilter(), .newestFirst, limit: 1).entries.first)
    #expect(throws: StoreError.refused(.overtaken(line))) {
      try mine.set(change, seen: SeenSetting(nil), by: entry(), edit: .new())
    }
    #expect(try mine.value(of: .warningDays) == "14")
    try mine.set(change, seen: SeenSetting("14"), by: entry(), edit: .new())
    #expect(try mine.value(of: .warningDays) == "7")
    try theirs.set(change, seen: SeenSetting("14"), by: entry(li), edit: .new())
    #expect(try mine.historyHead().count == 2, "both wanted the same")
  }
}
