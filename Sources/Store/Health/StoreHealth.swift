public import Core
import GRDB

extension Store {
  /// The version of SQLite in use, such as `3.40.1`.
  public func sqliteVersion() throws(StoreError) -> String {
    try read { try String.fetchOne($0, sql: "SELECT sqlite_version()") } ?? ""
  }

  /// The number of the file's schema.
  public func schema() throws(StoreError) -> Int { try read { try FileHeader($0).schema } }

  /// When the last line of the history was written, by the local time of then; nil without one.
  public func lastEntered() throws(StoreError) -> Moment? {
    try history(HistoryFilter(), .newestFirst, limit: 1).entries.first?.entry.at
  }
}
