import Core
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("Two users") struct TwoUsersTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("see each other's saves, and none of their own as another's")
  func seeEachOther() throws {
    let (mine, theirs) = (try folder.open(), try folder.open())
    #expect(try !mine.changedElsewhere())
    let record = try theirs.add(delivery("2025-05-06"), project: 20, by: entry(li), edit: .new())
    #expect(try mine.changedElsewhere())
    #expect(try !mine.changedElsewhere())
    #expect(try !theirs.changedElsewhere())
    #expect(try mine.fact(record.fact.id) == record)
  }

  @Test("cannot correct or void what the other has changed, and learn who did")
  func stale() throws {
    let (mine, theirs) = (try folder.open(), try folder.open())
    let record = try mine.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
    _ = try theirs.correct(
      record.fact.id, with: delivery("2025-05-07"), why: "日期", by: entry(li), edit: .new())
    let current = try #require(try mine.fact(record.fact.id))
    let stale = StoreError.refused(.stale(current))
    #expect(throws: stale) {
      try mine.correct(
        record.fact.id, with: delivery("2025-05-08"), why: "", by: entry(), edit: .new())
    }
    #expect(throws: stale) {
      try mine.void(record.fact.id, why: "", by: entry(), edit: .new())
    }
    #expect(throws: stale) {
      let cut = Cut(asOf: try day("2025-07-31"), now: try moment("2025-08-01 09:00"))
      return try mine.preview(
        replacing: record.fact.id, with: nil, project: 20, year: 2025, cut: cut)
    }
    guard case .superseded(_, let by, _) = current.state else {
      Issue.record("superseded, not \(current.state)")
      return
    }
    #expect(by.person == li)
  }

  @Test("are told that the other is saving")
  func busy() throws {
    let (mine, theirs) = (try folder.open(), try folder.open())
    try mine.read { try $0.execute(sql: "PRAGMA busy_timeout = 1") }
    try theirs.read { db in
      let years = try ProjectRecords(db).years()
      #expect(years == [2025])
      #expect(throws: StoreError.busy) {
        try mine.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
      }
    }
    let saved = try mine.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
    #expect(saved.fact.id == FactID(1))
  }

  @Test("notice that the file was put aside, and save nothing there")
  func replaced() throws {
    let store = try folder.open()
    #expect(!store.isReplaced)
    try FileManager.default.moveItem(atPath: folder.database, toPath: folder.path + "/old.db")
    #expect(store.isReplaced)
    #expect(throws: StoreError.replaced(path: folder.database)) {
      try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
    }
    #expect(try store.historyHead().count == 0)
  }
}
