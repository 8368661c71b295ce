import Core
import Foundation
import GRDB
import ShippedData
import Testing

@testable import Store

@Suite("Opening") struct OpeningTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("makes folder, file and projects at the first start, and finds them at the next")
  func firstStart() throws {
    try folder.open().close()
    let store = try Store.open(at: folder.database, mode: .readWrite) {
      Issue.record("a database that is there is not new")
      return []
    }
    #expect(try store.allProjects() == ShippedData.year2025())
    #expect(try store.years() == [2025])
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path + "/data")
    #expect(mode[.posixPermissions] as? Int == 0o700)
  }

  @Test("leaves nothing half made when the first projects cannot be had")
  func failedFirstStart() throws {
    struct NoTables: Error {}
    #expect(throws: StoreError.self) {
      try Store.open(at: folder.database, mode: .readWrite) { throw NoTables() }
    }
    #expect(try folder.open().allProjects().count == 3)
  }

  @Test("refuses what is not this program's database, and leaves it as it was")
  func foreignFiles() throws {
    try expectRefusal(.data, of: "PRAGMA application_id = 7; CREATE TABLE t (a)") {
      $0 == .foreign(path: $1, applicationID: 7)
    }
    try expectRefusal(.data, of: "CREATE TABLE t (a)") {
      $0 == .foreign(path: $1, applicationID: 0)
    }
    try expectRefusal(.data, of: "PRAGMA user_version = 5; VACUUM") {
      $0 == .foreign(path: $1, applicationID: 0)
    }
    try expectRefusal(
      .data,
      of: "PRAGMA application_id = \(FileHeader.ourApplicationID); PRAGMA user_version = 99; VACUUM"
    ) {
      $0 == .newerSchema(path: $1, found: 99, known: Schema.current)
    }
  }

  private func expectRefusal(
    _ kind: StoreError.Kind, of sql: String, _ isExpected: (StoreError, String) -> Bool
  ) throws {
    let path = folder.path + "/\(EditID.new().text).db"
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { try $0.execute(sql: sql) }
    try other.close()
    try expectRefusal(kind, at: path, isExpected)
  }

  private func expectRefusal(
    _ kind: StoreError.Kind, at path: String, _ isExpected: (StoreError, String) -> Bool
  ) throws {
    let before = FileManager.default.contents(atPath: path)
    let error = try #require(throws: StoreError.self) {
      try Store.open(at: path, mode: .readWrite) { [] }
    }
    #expect(isExpected(error, path), "\(error)")
    #expect(error.kind == kind)
    #expect(FileManager.default.contents(atPath: path) == before)
  }

  @Test("refuses a text file, a folder, a device and a file above it")
  func notDatabases() throws {
    let text = folder.path + "/notes.txt"
    try String(repeating: "会议记录\n", count: 200)
      .write(toFile: text, atomically: false, encoding: .utf8)
    try expectRefusal(.data, at: text) { $0 == .notADatabase(path: $1) }
    try expectRefusal(.data, at: folder.path) { $0 == .notAFile(path: $1) }
    try expectRefusal(.data, at: "/dev/null") { $0 == .notAFile(path: $1) }
    try expectRefusal(.cannotCreate, at: text + "/jixiao.db") {
      $0 == .cannotCreate(path: $1, errno: ENOTDIR)
    }
    try expectRefusal(.cannotCreate, at: "/proc/no-such-folder/jixiao.db") { error, _ in
      error == .cannotCreate(path: "/proc/no-such-folder", errno: ENOENT)
    }
  }

  @Test("to read needs a file, and saves nothing")
  func readOnly() throws {
    #expect(throws: StoreError.missing(path: folder.database)) { try folder.open(.readOnly) }
    try folder.open().close()
    let store = try folder.open(.readOnly)
    #expect(try store.projects(year: 2025).count == 3)
    #expect(throws: StoreError.readOnly) {
      try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
    }
    #expect(throws: StoreError.noPermission(path: folder.database, errno: EACCES)) {
      try store.read { try $0.execute(sql: "DELETE FROM project") }
    }
  }

  @Test("keeps everything over closing and opening again")
  func reopening() throws {
    let store = try folder.open()
    let saved = try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
    try store.set(.timeZone, to: "540", by: entry(), edit: .new())
    let cut = Cut(asOf: try day("2025-07-31"), now: try moment("2025-08-01 09:00"))
    let years = try store.projectYears(year: 2025, cut: cut)
    try store.close()
    let again = try folder.open()
    #expect(try again.fact(saved.fact.id) == saved)
    #expect(try again.localClock() == LocalClock(offset: 540))
    #expect(try again.projectYears(year: 2025, cut: cut) == years)
  }
}
