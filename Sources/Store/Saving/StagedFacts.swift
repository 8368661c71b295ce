public import Core
import GRDB

/// Facts of one save that are kept aside, in no one's way, until all of them are known to be good.
///
/// They stand in a temporary table of this connection: neither the memory nor a colleague's save
/// pays for their number.
public final class StagedFacts {
  private let store: Store
  private var waiting: [(project: Int, bytes: [UInt8])] = []
  public private(set) var count = 0

  /// How many facts are put aside at once.
  private static let slice = 1000

  init(_ store: Store) throws(StoreError) {
    self.store = store
    try store.withTemporaryTables { db in
      try db.execute(
        sql: """
          PRAGMA temp.cache_size = -256;
          DROP TABLE IF EXISTS temp.staged;
          CREATE TEMP TABLE staged (
            id INTEGER PRIMARY KEY, project INTEGER NOT NULL, content BLOB NOT NULL) STRICT
          """)
    }
  }

  public func append(_ content: FactContent, project: Int) throws(StoreError) {
    waiting.append((project, content.canonicalBytes))
    count += 1
    if waiting.count == StagedFacts.slice { try flush() }
  }

  private func flush() throws(StoreError) {
    let rows = waiting
    waiting = []
    try store.withTemporaryTables { db in
      try db.inTransaction(.deferred) {
        let statement = try db.cachedStatement(
          sql: "INSERT INTO temp.staged (project, content) VALUES (?, ?)")
        for row in rows { try statement.run([.int(row.project), .bytes(row.bytes)]) }
        return .commit
      }
    }
  }

  /// Saves all of them, or none.
  public func save(why: String = "", by entry: Entry, edit: EditID) throws(StoreError) {
    try flush()
    try store.save(edit) { writer, records in
      let rows = try records.db.makeStatement(
        sql: "SELECT project, content FROM temp.staged ORDER BY id")
      try writer.add {
        try rows.next(of: "staged").map { columns in
          let bytes = try columns.bytes(1)
          let content = try FactContent(canonicalBytes: bytes)
          let new = NewFact(
            project: try columns.int(0), content: content, entry: entry, why: why)
          return (new, bytes)
        }
      }
    } answer: { _ in
    }
    try discard()
  }

  /// Forgets them.
  public func discard() throws(StoreError) {
    try store.withTemporaryTables { try $0.execute(sql: "DROP TABLE IF EXISTS temp.staged") }
  }
}

extension Store {
  /// Begins a save of many facts.
  public func stage() throws(StoreError) -> StagedFacts {
    try StagedFacts(self)
  }
}
