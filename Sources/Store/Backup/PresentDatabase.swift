import CSQLite
import Core
import GRDB

/// The database whose content a restore replaces.
final class PresentDatabase {
  private let path: String
  private let queue: DatabaseQueue

  init(_ path: String) throws(StoreError) {
    self.path = path
    queue = try Connection(path: path, isReadOnly: false).open()
  }

  deinit { try? queue.close() }

  /// The number that every save changes.
  func changeCounter() throws(StoreError) -> UInt32 {
    try attempt { try queue.inDatabase { try PresentDatabase.counter($0) } }
  }

  func head() throws(StoreError) -> HistoryHead {
    try attempt {
      let last = try queue.read { try HistoryRecords($0).last() }
      return HistoryHead(count: last?.number ?? 0, hash: last?.chain.hexadecimal ?? "")
    }
  }

  /// What it has that the other does not have.
  ///
  /// A line's hash covers all lines before it: up to the last line that both share they are the
  /// same, and that line is found by halving.
  func gap(to other: Store) throws(StoreError) -> BackupGap {
    let shared = try sharedLines(with: other)
    return try attempt {
      try queue.read { db in
        let lines = "FROM history WHERE number > ?"
        return BackupGap(
          facts: try Int.fetchOne(
            db,
            sql:
              "SELECT COUNT(*) \(lines) AND fact IS NOT NULL AND replaced IS NULL AND after IS NOT NULL",
            arguments: [shared]) ?? 0,
          lines: try Int.fetchOne(db, sql: "SELECT COUNT(*) \(lines)", arguments: [shared]) ?? 0)
      }
    }
  }

  /// Puts the other's pages in the place of its own, in one transaction, unless somebody has saved
  /// since the counter stood so.
  ///
  /// From the first step on nobody else can save; what was saved before shows in the counter.
  func take(_ other: Store, ifStillAt counter: UInt32) throws(StoreError) -> Bool {
    try other.withConnection { source in
      try queue.inDatabase { target in
        let copy = try PageCopy(from: source, to: target)
        try copy.lockTarget()
        guard try PresentDatabase.counter(target) == counter else { return false }
        while try !copy.step(pages: -1) {}
        return true
      }
    }
  }

  private func sharedLines(with other: Store) throws(StoreError) -> Int {
    let (ours, theirs) = (try head().count, try other.historyHead().count)
    var (low, high) = (0, min(ours, theirs))
    while low < high {
      let middle = (low + high + 1) / 2
      let (mine, its) = try attempt {
        (
          try queue.read { try PresentDatabase.hash(of: middle, $0) },
          try other.read { try PresentDatabase.hash(of: middle, $0) }
        )
      }
      if mine != nil, mine == its { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private static func hash(of line: Int, _ db: Database) throws -> [UInt8]? {
    try HistoryRecords(db).chain(of: line)
  }

  private static func counter(_ db: Database) throws -> UInt32 {
    var counter: UInt32 = 0
    let code = csqlite_change_counter(db.sqliteConnection, &counter)
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    return counter
  }

  private func attempt<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
