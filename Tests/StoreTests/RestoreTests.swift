import Core
import Foundation
import GRDB
import Glibc
import Testing

@testable import Store

@Suite("Restoring") struct RestoreTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let backup: String

  /// A database with two facts, its backup, and a third fact that came later.
  init() throws {
    folder = try TemporaryFolder()
    backup = folder.path + "/backup.db"
    store = try folder.open()
    try add("2025-05-06")
    try add("2025-05-07")
    _ = try Backup(of: folder.database).make(at: backup, replacing: false) { _ in true }
    try add("2025-05-08")
  }

  private func add(_ day: String) throws {
    _ = try store.add(delivery(day), project: 20, by: entry(li), edit: .new())
  }

  private func restoration(_ file: String? = nil) throws -> Restoration {
    try Restoration(of: folder.database, from: file ?? backup) { _ in true }
  }

  private func run(_ restoration: Restoration) throws -> Restoration.Outcome {
    try restoration.run(by: wang) { _ in true }
  }

  private func unfit(_ why: BackupFault.Unfitness, _ file: String) -> StoreError {
    .backup(.unfit(path: file, why))
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/data").sorted()
  }

  @Test("brings the backup's content under everybody's hands, keeps the old, and is in the history")
  func whole() throws {
    let reader = try folder.open(.readOnly)
    let restoration = try restoration()
    #expect(restoration.gap == BackupGap(facts: 1, lines: 1))
    let former = try store.historyHead()
    let outcome = try run(restoration)
    #expect(outcome.gap == restoration.gap)
    #expect(try store.changedElsewhere() && reader.changedElsewhere() && !store.isReplaced)
    #expect(try reader.fact(FactID(2)) != nil && reader.fact(FactID(3)) == nil)
    #expect(try store.fault { _ in true } == nil)
    let last = try #require(
      try store.history(HistoryFilter(), .newestFirst, limit: 1).entries.first)
    #expect(last.what == .restored && last.subject == .database && last.entry.person == wang)
    #expect(last.before == .text(former.hash))
    #expect(last.after == .text("\(restoration.summary.head.hash) \(backup)"))
    let kept = try Store.open(at: try #require(outcome.kept), mode: .readOnly) { [] }
    #expect(try kept.historyHead() == former)
    let names = try files()
    #expect(names.count == 3, "database, journal, the kept one: \(names)")
    try add("2025-05-09")
    #expect(try store.fault { _ in true } == nil)
  }

  @Test("is no step that its maker's u takes back, and those before it can be taken back")
  func undo() throws {
    _ = try run(restoration())
    #expect(throws: StoreError.refused(.nothingToUndo)) {
      try store.undo(by: entry(wang), edit: .new())
    }
    #expect(try store.undo(by: entry(li), edit: .new()).first?.fact == FactID(2))
    #expect(try store.fault { _ in true } == nil)
  }

  @Test("counts what a database that went another way has more")
  func diverged() throws {
    let other = try Store.open(at: backup, mode: .readWrite) { [] }
    _ = try other.add(delivery("2025-05-20"), project: 20, by: entry(), edit: .new())
    try other.close()
    _ = try store.void(FactID(1), why: "重复", by: entry(), edit: .new())
    #expect(try restoration().gap == BackupGap(facts: 1, lines: 2))
  }

  @Test("keeps, to the last one, what others save while it goes on")
  func race() throws {
    let restoration = try restoration()
    var saves = 0
    let outcome = try restoration.run(by: wang) { _ in
      saves += 1
      return saves > 2 || (try? add("2025-06-0\(saves)")) != nil
    }
    let kept = try Store.open(at: try #require(outcome.kept), mode: .readOnly) { [] }
    let facts = try kept.historyHead().count
    #expect(outcome.gap?.lines == facts - 2)
    #expect(facts == 3 + min(saves, 2))
  }

  @Test("puts a database where there is none")
  func missing() throws {
    try store.close()
    try FileManager.default.removeItem(atPath: folder.path + "/data")
    let restoration = try restoration()
    #expect(restoration.gap == nil)
    #expect(try run(restoration).kept == nil)
    let store = try folder.open()
    #expect(try store.fact(FactID(2)) != nil && store.fault { _ in true } == nil)
  }

  @Test("renames a database that nobody can read")
  func unreadable() throws {
    try store.close()
    let rubbish = String(repeating: "不是数据库", count: 500)
    try rubbish.write(toFile: folder.database, atomically: false, encoding: .utf8)
    let outcome = try run(restoration())
    #expect(try String(contentsOfFile: #require(outcome.kept), encoding: .utf8) == rubbish)
    #expect(try folder.open().fact(FactID(2)) != nil)
  }

  @Test("brings an older backup to today's schema before anybody sees it")
  func older() throws {
    let old = folder.path + "/old.db"
    let queue = try DatabaseQueue(path: old)
    try queue.write { db in
      try db.execute(sql: Schema.schema1)
      try FileHeader.write(db, schema: 1)
    }
    try queue.close()
    let restoration = try restoration(old)
    #expect(restoration.gap == BackupGap(facts: 3, lines: 3))
    _ = try run(restoration)
    #expect(try store.read { try FileHeader($0).schema } == Schema.current)
    let header = try DatabaseQueue(path: old)
    #expect(try header.read { try FileHeader($0).schema } == 1, "the file itself stays as it is")
  }

  @Test("refuses what is no whole backup of this program, and changes nothing")
  func refused() throws {
    let head = try store.historyHead()
    let before = try files()
    func file(_ name: String, _ change: (String) throws -> Void) throws -> String {
      let path = "\(folder.path)/\(name)"
      try FileManager.default.copyItem(atPath: backup, toPath: path)
      try change(path)
      return path
    }
    func sql(_ text: String) -> (String) throws -> Void {
      { path in
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: text) }
        try queue.close()
      }
    }
    func refuses(_ path: String, _ error: StoreError) {
      #expect(throws: error) { try restoration(path) }
    }
    let changed = try file("changed", sql("UPDATE fact SET person = 'x' WHERE id = 1"))
    refuses(changed, unfit(.broken(.changedFact(FactID(1), line: 1)), changed))
    let newer = try file("newer", sql("PRAGMA user_version = 999"))
    refuses(newer, unfit(.newer(found: 999, known: Schema.current), newer))
    let foreign = try file("foreign", sql("PRAGMA application_id = 7"))
    refuses(foreign, unfit(.foreign, foreign))
    let text = try file("text") {
      try String(repeating: "x", count: 9000).write(toFile: $0, atomically: false, encoding: .utf8)
    }
    refuses(text, unfit(.notADatabase, text))
    let link = folder.path + "/link"
    #expect(symlink(backup, link) == 0)
    refuses(link, unfit(.notAFile, link))
    refuses(folder.path, unfit(.notAFile, folder.path))
    refuses("\(folder.path)/none", unfit(.missing, "\(folder.path)/none"))
    refuses(folder.database, .backup(.isTheDatabase(path: folder.database)))
    let cut = try file("cut") { #expect(truncate($0, 30_000) == 0) }
    #expect { try restoration(cut) } throws: { error in
      if case .backup(.unfit(cut, .damaged)) = error as? StoreError { true } else { false }
    }
    #expect(try store.historyHead() == head && files() == before)
  }

  @Test("called off at any moment before the end, it changes nothing", arguments: 0...6)
  func cancelled(after steps: Int) throws {
    let (head, before) = (try store.historyHead(), try files())
    var left = steps
    let watch: BackupWatch = { _ in
      left -= 1
      return left >= 0
    }
    let outcome = Result {
      try Restoration(of: folder.database, from: backup, watch).run(by: wang, watch)
    }
    guard left < 0 else { return }
    #expect(throws: StoreError.backup(.cancelled)) { try outcome.get() }
    #expect(try store.historyHead() == head && files() == before)
  }
}
