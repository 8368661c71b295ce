import GRDB

@testable import Store

extension Store {
  /// Lets the file grow by a few pages only.
  func fillDisk() throws {
    try read { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 5)")
    }
  }

  /// Lets the next commit fail as if the disk had.
  func failNextCommit(with code: ResultCode) throws {
    try read { $0.add(transactionObserver: FailingCommit(code), extent: .databaseLifetime) }
  }
}

private final class FailingCommit: TransactionObserver {
  private let code: ResultCode

  init(_ code: ResultCode) {
    self.code = code
  }

  func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
  func databaseDidChange(with event: DatabaseEvent) {}
  func databaseWillCommit() throws { throw DatabaseError(resultCode: code) }
  func databaseDidCommit(_ db: Database) {}
  func databaseDidRollback(_ db: Database) {}
}
