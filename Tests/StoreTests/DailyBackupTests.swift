import Core
import Foundation
import Glibc
import Testing

@testable import Store

@Suite("Automatic backups") struct DailyBackupTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let backups: DailyBackups

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.open()
    _ = try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
    backups = DailyBackups(beside: folder.database)
  }

  private func mode(of path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  private func make(_ text: String, _ retention: Retention = .standard) throws -> Bool {
    try backups.make(on: day(text), keeping: retention)
  }

  @Test("are missed once they stop although something was entered since, or cannot be made")
  func health() throws {
    let entered = try #require(try store.lastEntered()).day
    func after(_ days: Int) throws -> Day { try #require(Day(number: entered.number + days)) }
    #expect(try store.backupHealth(on: entered) == .notOwed)
    #expect(try store.backupHealth(on: after(1)) == .late(path: backups.folder, last: nil))
    _ = try backups.make(on: entered, keeping: .standard)
    #expect(try store.backupHealth(on: after(9)) == .made(entered), "nothing was entered since")
    let (newer, older) = try ("\(backups.folder)/jixiao-\(entered).db", after(-2))
    try FileManager.default.moveItem(
      atPath: newer, toPath: "\(backups.folder)/jixiao-\(older).db")
    #expect(try store.backupHealth(on: entered) == .late(path: backups.folder, last: older))
    try FileManager.default.removeItem(atPath: backups.folder)
    #expect(symlink(folder.path, backups.folder) == 0)
    #expect(
      try store.backupHealth(on: entered) == .failing(path: backups.folder, errno: ENOTDIR))
  }

  @Test("are one a day, with the database's permissions")
  func daily() throws {
    chmod(folder.database, 0o660)
    chmod(folder.path + "/data", 0o2770)
    #expect(try backups.days().isEmpty)
    #expect(try make("2025-08-03"))
    #expect(try !make("2025-08-03"))
    #expect(try make("2025-08-04"))
    #expect(try backups.days() == [day("2025-08-03"), day("2025-08-04")])
    #expect(mode(of: backups.folder) == 0o2770)
    let file = backups.folder + "/jixiao-2025-08-03.db"
    #expect(mode(of: file) == 0o660)
    #expect(try Backup.fault(in: file) { _ in true } == nil)
  }

  @Test("go when they need not be kept, and no other file with them")
  func pruning() throws {
    #expect(try make("2025-08-01"))
    let others = [
      "jixiao-2025-02-30.db", "jixiao-2024-01-01.db.gz", "mine.db", "jixiao-2024-1-1.db",
    ]
    for name in others {
      try "x".write(toFile: "\(backups.folder)/\(name)", atomically: false, encoding: .utf8)
    }
    let folderOfThatName = backups.folder + "/jixiao-2024-01-01.db"
    try FileManager.default.createDirectory(
      atPath: folderOfThatName, withIntermediateDirectories: false)
    let retention = Retention(days: 2, weeks: 0, months: 0)
    for text in ["2025-08-02", "2025-08-03", "2025-08-04"] { #expect(try make(text, retention)) }
    let names = try FileManager.default.contentsOfDirectory(atPath: backups.folder).sorted()
    #expect(
      names
        == (others + ["jixiao-2024-01-01.db", "jixiao-2025-08-03.db", "jixiao-2025-08-04.db"])
        .sorted())
  }

  @Test("two at once make one, and what a killed one left goes with the next")
  func atOnce() throws {
    #expect(try make("2025-08-01"))
    let leftover = backups.folder + "/.jixiao-99-abc"
    try "x".write(toFile: leftover, atomically: false, encoding: .utf8)
    let lock = open(backups.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    #expect(try !make("2025-08-02"))
    #expect(access(leftover, F_OK) == 0)
    close(lock)
    #expect(try make("2025-08-02"))
    #expect(access(leftover, F_OK) != 0)
  }

  @Test("are refused where a link stands in their folder's place")
  func link() throws {
    #expect(symlink(folder.path, backups.folder) == 0)
    #expect(throws: StoreError.backup(.failed(path: backups.folder, errno: ENOTDIR))) {
      try make("2025-08-02")
    }
  }

  @Test("are set as a unit likes")
  func settings() throws {
    #expect(try store.settings().dailyBackups)
    try store.set(.dailyBackups, to: "no", by: entry(), edit: .new())
    try store.set(.backupWeeks, to: "0", by: entry(), edit: .new())
    #expect(try !store.settings().dailyBackups)
    #expect(try store.settings().backups == Retention(days: 7, weeks: 0, months: 12))
  }
}
