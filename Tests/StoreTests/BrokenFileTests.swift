import Core
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("A broken file") struct BrokenFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("of an interrupted save is repaired by whoever may write, and only by them")
  func interruptedSave() throws {
    let store = try folder.open()
    let saved = try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
    try store.close()
    let crash = folder.path + "/crash.db"
    try copyInTheMiddleOfASave(to: crash)

    let error = StoreError.interruptedSave(path: crash)
    #expect(throws: error) { try Store.open(at: crash, mode: .readOnly) { [] } }
    #expect(error.kind == .noPermission)
    let repaired = try Store.open(at: crash, mode: .readWrite) { [] }
    #expect(try repaired.fact(saved.fact.id) == saved)
    let foreign = try repaired.read { db in
      try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM setting")
    }
    #expect(foreign == 0)
    try repaired.close()
    #expect(try Store.open(at: crash, mode: .readOnly) { [] }.years() == [2025])
  }

  /// Copies file and journal as a power cut would leave them: pages half written.
  private func copyInTheMiddleOfASave(to copy: String) throws {
    let writer = try DatabaseQueue(path: folder.database)
    try writer.inDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 5; BEGIN IMMEDIATE")
      try db.execute(
        sql: """
          WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count LIMIT 500)
          INSERT INTO setting SELECT 1, n, hex(randomblob(500)) FROM count
          """)
      for ending in ["", "-journal"] {
        try FileManager.default.copyItem(
          atPath: folder.database + ending, toPath: copy + ending)
      }
      try db.execute(sql: "ROLLBACK")
    }
  }

  @Test("with damaged pages gives an error, never wrong figures")
  func damagedPages() throws {
    try folder.open().close()
    var bytes = try #require(FileManager.default.contents(atPath: folder.database))
    for index in 4096..<bytes.count { bytes[index] = 0xa5 }
    try bytes.write(to: URL(fileURLWithPath: folder.database))
    let error = try #require(throws: StoreError.self) { try folder.open().allProjects() }
    guard case .damaged = error else {
      Issue.record("damaged, not \(error)")
      return
    }
    #expect(error.kind == .data)
  }

  @Test("with a record that makes no fact says where it stands")
  func damagedRecord() throws {
    let store = try folder.open()
    let saved = try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
    for content in ["x'02'", "x'0104ff'", "x'01040b00000001'", "x'0104'"] {
      let other = try DatabaseQueue(path: folder.database)
      try other.writeWithoutTransaction { db in
        try db.execute(sql: "UPDATE fact SET content = \(content)")
      }
      let error = try #require(throws: StoreError.self) { try store.fact(saved.fact.id) }
      #expect(error.kind == .data, "\(content): \(error)")
    }
  }
}
