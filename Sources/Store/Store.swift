public import Core
import GRDB

// What the file holds:
//
//     project ── indicator                the published tables
//     fact ──────┬─ piece ── label        what people entered: appended, superseded, voided
//                ├─ total ── month_total  what the facts add up to, day by day, month by month
//                └─ history               who did what, when, why, from where: append-only, chained
//     setting

/// The facts of the unit's projects in one SQLite file.
///
/// A store belongs to the thread that opened it. Reads are short transactions that write nothing;
/// every change is one transaction of the fact, its totals and its history, on the disk before
/// it returns.
public final class Store {
  public enum Mode: Sendable {
    case readWrite
    /// Enforced by SQLite; the file must be there.
    case readOnly
  }

  public let path: String
  /// As asked for, or read only where the person's role is to look.
  public private(set) var mode: Mode
  /// Who works with it.
  public let member: Member
  private let clock: () -> Int
  private let origin: Origin
  private let wait: BusyWait
  private var queue: DatabaseQueue
  private var identity: FileIdentity?
  private var seenVersion = 0
  /// Whether the last save before this opening was cut off, so that the file is worth a look.
  public private(set) var endedUncleanly = false

  private init(
    path: String, mode: Mode, member: Member, origin: Origin, wait: BusyWait,
    clock: @escaping () -> Int
  ) throws(StoreError) {
    (self.path, self.mode, self.member) = (path, mode, member)
    (self.origin, self.wait, self.clock) = (origin, wait, clock)
    queue = try Connection(path: path, isReadOnly: mode == .readOnly, wait: wait).open()
    identity = DatabasePlace(path: path).identity
  }

  /// Opens the database; to write, also makes it, with its folder and first projects.
  ///
  /// - Parameters:
  ///   - member: who works with it, and what role that is given by.
  ///   - origin: from where this session's changes come, as the history will say.
  ///   - wait: how long a call waits while a colleague's save holds the database.
  ///   - clock: seconds since 1970 UTC, written beside every entry's local time.
  ///   - whenNew: the projects of a new database, stored in the transaction that makes it.
  public static func open(
    at path: String, mode: Mode, member: Member = .unnamed, origin: Origin = Origin(),
    wait: BusyWait = .standard,
    clock: @escaping () -> Int = LocalClock.seconds, whenNew: () throws -> [Project]
  ) throws(StoreError) -> Store {
    let place = DatabasePlace(path: path)
    switch (try place.occupant(), mode) {
    case (.nothing, .readOnly): throw .missing(path: path)
    case (.nothing, .readWrite):
      try place.makeFolder()
      try place.makeFile()
    case (.file, .readOnly): break
    case (.file, .readWrite): try place.requireWritable()
    }
    let endedUncleanly = place.hasJournal
    let store = try Store(
      path: path, mode: mode, member: member, origin: origin, wait: wait, clock: clock)
    store.endedUncleanly = endedUncleanly
    try store.turnReadOnlyForReader()
    try store.bringUp(whenNew)
    store.seenVersion = try store.dataVersion()
    return store
  }

  /// Closes the file; the store answers no more.
  public func close() throws(StoreError) {
    try attempt { try queue.close() }
  }

  /// Whoever may only look gets a file that SQLite lets nobody write.
  private func turnReadOnlyForReader() throws(StoreError) {
    guard mode == .readWrite, try !read({ try FileHeader($0).isEmpty }),
      try authority().role == .reader
    else { return }
    try close()
    mode = .readOnly
    queue = try Connection(path: path, isReadOnly: true).open()
    identity = DatabasePlace(path: path).identity
  }

  private func bringUp(_ whenNew: () throws -> [Project]) throws(StoreError) {
    switch mode {
    case .readWrite:
      try attempt {
        try queue.writeWithoutTransaction { try Schema.bringUp($0, whenNew: whenNew) }
      }
    case .readOnly:
      let found = try read { try FileHeader($0).schema }
      guard found == Schema.current else {
        throw .olderSchema(path: path, found: found, known: Schema.current)
      }
    }
  }
}

// MARK: Health

extension Store {
  /// Has SQLite look through the whole file; says what is wrong as ``StoreError/damaged(at:)``.
  ///
  /// It takes time in proportion to the file: meant for after an unclean end, once the first
  /// picture stands.
  public func checkFile() throws(StoreError) {
    let found = try read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") } ?? ""
    guard found == "ok" else { throw .damaged(at: found) }
  }
}

// MARK: Changes made by others

extension Store {
  /// Whether someone else has saved since this was last asked.
  public func changedElsewhere() throws(StoreError) -> Bool {
    let version = try dataVersion()
    guard version != seenVersion else { return false }
    seenVersion = version
    try read(requireKnownSchema)
    return true
  }

  /// Whether the path leads to another file than the one opened, or to none: what is saved
  /// there would be lost.
  public var isReplaced: Bool { DatabasePlace(path: path).identity != identity }

  private func dataVersion() throws(StoreError) -> Int {
    try attempt {
      try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA data_version") } ?? 0
    }
  }
}

// MARK: Transactions

extension Store {
  /// Reads in one short transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try attempt { try queue.read(body) }
  }

  /// Works with this connection's temporary tables, which nobody else sees.
  func withTemporaryTables(_ body: (Database) throws -> Void) throws(StoreError) {
    try attempt { try queue.writeWithoutTransaction { try body($0) } }
  }

  /// Uses the connection outside of any transaction.
  func withConnection<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try attempt { try queue.inDatabase(body) }
  }

  /// Changes the file in one transaction.
  ///
  /// If the commit fails in a way that leaves its outcome open, the file is opened again and
  /// asked whether the change arrived. Even then it is not called saved: the disk did not take
  /// all of it, and a power cut may still undo it.
  func write<Value>(
    _ edit: EditID, for role: Role = .clerk, arrived: (Database) throws -> Bool,
    _ body: (Writing) throws -> Value
  ) throws(StoreError) -> Value {
    guard mode == .readWrite else {
      try require(role)
      throw .readOnly
    }
    let (value, failure) = try attempt {
      try queue.writeWithoutTransaction { db in
        try db.beginTransaction(.immediate)
        return try finish(db, try prepare(db, role, body))
      }
    }
    guard let failure else { return value }
    guard try hasArrived(edit, after: failure, arrived) else { throw failure }
    throw .savedInDoubt(edit, code: failure.code)
  }

  private func prepare<Value>(
    _ db: Database, _ role: Role, _ body: (Writing) throws -> Value
  ) throws -> Value {
    do {
      try requireKnownSchema(db)
      let permission = try Permission(db, member)
      try permission.require(role)
      let value = try body(
        Writing(db: db, seconds: clock(), origin: origin, permission: permission))
      guard !isReplaced else { throw StoreError.replaced(path: path) }
      return value
    } catch {
      try? db.rollback()
      throw error
    }
  }

  /// Refuses a file that a newer version has upgraded since it was opened here.
  private func requireKnownSchema(_ db: Database) throws {
    try FileHeader(db).requireOurs(path: path, upTo: Schema.current)
  }

  private func finish<Value>(_ db: Database, _ value: Value) throws -> (Value, StoreError?) {
    do {
      try db.commit()
      return (value, nil)
    } catch {
      try? db.rollback()
      return (value, StoreError(error, path: path))
    }
  }

  /// A commit that met a colleague's lock has changed nothing; any other failure has to be asked.
  private func hasArrived(
    _ edit: EditID, after failure: StoreError, _ arrived: (Database) throws -> Bool
  ) throws(StoreError) -> Bool {
    guard failure != .busy else { return false }
    do {
      try? queue.close()
      queue = try Connection(path: path, isReadOnly: mode == .readOnly, wait: wait).open()
      identity = DatabasePlace(path: path).identity
      seenVersion = 0
      return try read(arrived)
    } catch {
      throw .outcomeUnknown(edit, code: failure.code)
    }
  }

  private func attempt<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      throw StoreError(error, path: path)
    }
  }
}

extension StoreError {
  /// SQLite's extended result code, where there is one.
  fileprivate var code: Int {
    switch self {
    case .io(let code), .unexpected(let code, _), .outcomeUnknown(_, let code),
      .savedInDoubt(_, let code):
      code
    case .full: 13
    default: 0
    }
  }
}
