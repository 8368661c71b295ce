import CSQLite
import GRDB

/// Copies a database's pages over another database, slice by slice; between slices others may
/// read and save what is copied.
///
/// A save of others begins the copy anew, so that it is always of one moment. Others see the old
/// content of the target until the last page is there, and then the new: it is one transaction.
final class PageCopy {
  private let backup: OpaquePointer
  private var isFinished = false
  private(set) var pageCount = 0
  private(set) var copied = 0
  /// How often a save of others has begun it anew.
  private(set) var restarts = 0

  init(from source: Database, to target: Database) throws {
    guard let to = target.sqliteConnection, let from = source.sqliteConnection,
      let backup = sqlite3_backup_init(to, "main", from, "main")
    else { throw DatabaseError(resultCode: target.lastErrorCode, message: target.lastErrorMessage) }
    self.backup = backup
  }

  deinit {
    if !isFinished { sqlite3_backup_finish(backup) }
  }

  /// Keeps others from saving and reading the target, until the end.
  func lockTarget() throws {
    _ = try step(pages: 0)
  }

  /// Copies that many pages (all that are left if negative); true at the end.
  func step(pages: Int32) throws -> Bool {
    let code = sqlite3_backup_step(backup, pages)
    guard code == SQLITE_OK || code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
    let before = copied
    pageCount = Int(sqlite3_backup_pagecount(backup))
    copied = pageCount - Int(sqlite3_backup_remaining(backup))
    guard code == SQLITE_DONE else {
      if before > 0, copied <= before { restarts += 1 }
      return false
    }
    isFinished = true
    let end = sqlite3_backup_finish(backup)
    guard end == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: end)) }
    return true
  }
}
