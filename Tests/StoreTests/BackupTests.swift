import Core
import Foundation
import GRDB
import Glibc
import Testing

@testable import Store

@Suite("A backup") struct BackupTests {
  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.open()
    for number in 1...20 { try add("2025-05-\(number < 10 ? "0" : "")\(number)") }
  }

  private var copy: String { folder.path + "/copy.db" }

  private func add(_ day: String) throws {
    _ = try store.add(delivery(day), project: 20, by: entry(), edit: .new())
  }

  private func mode(of path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  private func files(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  @Test("holds what the database held, for its maker alone, and says its head")
  func whole() throws {
    var stages: Set<String> = []
    let (summary, fault) = try Backup(of: folder.database).make(at: copy, replacing: false) {
      stages.insert("\($0)".prefix { $0 != "(" }.description)
      return true
    }
    #expect(fault == nil && summary.facts == 20 && summary.path == copy)
    #expect(try summary.head == store.historyHead())
    #expect(mode(of: copy) == 0o600)
    #expect(stages.contains("verifying"))
    let other = try Store.open(at: copy, mode: .readOnly) { [] }
    #expect(try other.historyHead() == store.historyHead())
    #expect(try files(in: folder.path) == ["copy.db", "data"])
  }

  @Test("is of one moment, whoever saves while it is made; after five restarts in one go")
  func restarts() throws {
    var saves = 0
    let snapshot = try Snapshot(at: copy, mode: 0o600, replacing: false)
    let source = try Connection(path: folder.database, isReadOnly: true).open()
    try snapshot.fill(from: source, slice: 3, isPatient: true) { _ in
      saves += 1
      return (try? add("2025-06-01")) != nil
    }
    #expect(saves > Snapshot.restartLimit)
    try snapshot.check { _ in true }
    #expect(try Backup.fault(in: snapshot.temporaryPath) { _ in true } == nil)
    #expect(try snapshot.summary().head == store.historyHead())
  }

  @Test("an impatient one gives up where others save again and again")
  func impatient() throws {
    let snapshot = try Snapshot(at: copy, mode: 0o600, replacing: false)
    let source = try Connection(path: folder.database, isReadOnly: true).open()
    #expect(throws: StoreError.busy) {
      try snapshot.fill(from: source, slice: 3, isPatient: false) { _ in
        (try? add("2025-06-01")) != nil
      }
    }
  }

  @Test("called off at any step, it leaves nothing behind", arguments: 0...12)
  func cancelled(after steps: Int) throws {
    var left = steps
    let outcome = Result {
      try Backup(of: folder.database).make(at: copy, replacing: false) { _ in
        left -= 1
        return left >= 0
      }
    }
    guard left < 0 else { return #expect(mode(of: copy) == 0o600) }
    #expect(throws: StoreError.backup(.cancelled)) { try outcome.get() }
    #expect(try files(in: folder.path) == ["data"])
  }

  @Test("never replaces what is no backup, and no backup unless asked to")
  func replacing() throws {
    let backup = Backup(of: folder.database)
    let note = folder.path + "/note.txt"
    try "年度总结".write(toFile: note, atomically: false, encoding: .utf8)
    func make(_ path: String, _ replacing: Bool) throws {
      _ = try backup.make(at: path, replacing: replacing) { _ in true }
    }
    try make(copy, false)
    let old = try Data(contentsOf: URL(filePath: copy))
    chmod(copy, 0o640)
    try add("2025-06-01")
    #expect(throws: StoreError.backup(.exists(path: copy))) { try make(copy, false) }
    #expect(try Data(contentsOf: URL(filePath: copy)) == old)
    #expect(throws: StoreError.backup(.notOurs(path: note))) { try make(note, true) }
    #expect(try String(contentsOfFile: note, encoding: .utf8) == "年度总结")
    let database = folder.database
    #expect(throws: StoreError.backup(.isTheDatabase(path: database))) { try make(database, true) }
    let link = folder.path + "/link.db"
    #expect(symlink(copy, link) == 0)
    #expect(throws: StoreError.backup(.notOurs(path: link))) { try make(link, true) }
    #expect(throws: StoreError.backup(.exists(path: folder.path + "/dangling"))) {
      #expect(symlink("nowhere", folder.path + "/dangling") == 0)
      try make(folder.path + "/dangling", false)
    }
    try make(copy, true)
    #expect(try Data(contentsOf: URL(filePath: copy)) != old)
    #expect(mode(of: copy) == 0o640)
  }

  @Test("is not put beside a journal, which would be played into it")
  func journal() throws {
    try "x".write(toFile: copy + "-journal", atomically: false, encoding: .utf8)
    #expect(throws: StoreError.backup(.journalBeside(path: copy + "-journal"))) {
      _ = try Backup(of: folder.database).make(at: copy, replacing: false) { _ in true }
    }
  }

  @Test("of a database that was tampered with is made, and says so")
  func tampered() throws {
    let file = try DatabaseQueue(path: folder.database)
    try file.write { try $0.execute(sql: "UPDATE fact SET person = 'x' WHERE id = 3") }
    try file.close()
    let (summary, fault) = try Backup(of: folder.database).make(at: copy, replacing: false) { _ in
      true
    }
    #expect(fault == .changedFact(FactID(3), line: 3) && summary.facts == 20)
    #expect(mode(of: copy) == 0o600)
  }
}
