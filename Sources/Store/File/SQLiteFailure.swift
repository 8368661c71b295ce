import Core
import GRDB
import Glibc

extension StoreError {
  /// The one place where foreign errors become the store's own.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self = StoreError(error, path: path)
    case let error as MalformedFact:
      self = .damaged(at: "\(error.kind) \(error.field?.rawValue ?? "")")
    default: self = .unexpected(code: 0, "\(error)")
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let code = Int(error.extendedResultCode.rawValue)
    switch error.extendedResultCode {
    case .SQLITE_READONLY_ROLLBACK, .SQLITE_READONLY_RECOVERY:
      self = .interruptedSave(path: path)
    case .SQLITE_READONLY_DBMOVED: self = .replaced(path: path)
    default:
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
      case .SQLITE_FULL: self = .full
      case .SQLITE_IOERR: self = .io(code: code)
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
        self = .noPermission(path: path, errno: EACCES)
      case .SQLITE_NOTADB: self = .notADatabase(path: path)
      case .SQLITE_CORRUPT: self = .damaged(at: error.message ?? "\(code)")
      default: self = .unexpected(code: code, error.message ?? "")
      }
    }
  }
}
