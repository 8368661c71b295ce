import CSQLite
import GRDB
import Glibc

/// Opens one connection the only way this program uses SQLite (docs/decisions.md, "The file").
struct Connection {
  let path: String
  let isReadOnly: Bool
  var wait = BusyWait.standard

  func open() throws(StoreError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .callback(wait.callback())
    configuration.prepareDatabase { [path, isReadOnly] db in
      // GRDB has SQLite tell it what each statement reads and writes, for observers that this
      // program has none of; that took as long as preparing the statement.
      sqlite3_set_authorizer(db.sqliteConnection, nil, nil)
      try FileHeader(db).requireOurs(path: path, upTo: Schema.current)
      try Connection.harden(db, isReadOnly)
      if !isReadOnly, sqlite3_db_readonly(db.sqliteConnection, "main") != 0 {
        throw StoreError.noPermission(path: path, errno: EACCES)
      }
    }
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func harden(_ db: Database, _ isReadOnly: Bool) throws {
    guard csqlite_set_defensive(db.sqliteConnection) == SQLITE_OK else {
      throw StoreError.unsafeSetting("defensive")
    }
    guard csqlite_forbid_extensions(db.sqliteConnection) == SQLITE_OK else {
      throw StoreError.unsafeSetting("enable_load_extension")
    }
    guard csqlite_keep_plans(db.sqliteConnection) == SQLITE_OK else {
      throw StoreError.unsafeSetting("enable_qpsg")
    }
    let ofReaders = isReadOnly ? [Pragma("query_only", "1")] : []
    for pragma in pragmas + ofReaders {
      try db.execute(sql: "PRAGMA \(pragma.name) = \(pragma.wanted)")
      let found = try db.makeStatement(sql: "PRAGMA \(pragma.name)").first(of: "") {
        $0.optionalText(0) ?? $0.optionalInt(0).map { "\($0)" }
      }
      guard found == pragma.readBack else { throw StoreError.unsafeSetting(pragma.name) }
    }
  }

  private struct Pragma {
    let name: String
    let wanted: String
    let readBack: String

    init(_ name: String, _ wanted: String, readBack: String? = nil) {
      (self.name, self.wanted, self.readBack) = (name, wanted, readBack ?? wanted)
    }
  }

  /// A commit is on the disk, with its journal and its folder, before it is called saved.
  private static let pragmas = [
    Pragma("journal_mode", "TRUNCATE", readBack: "truncate"),
    Pragma("synchronous", "EXTRA", readBack: "3"),
    Pragma("foreign_keys", "1"),
    Pragma("trusted_schema", "0"),
    Pragma("cell_size_check", "1"),
    Pragma("mmap_size", "0"),
  ]
}
