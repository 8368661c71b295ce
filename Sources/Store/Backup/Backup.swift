public import Core
import GRDB
import Glibc

/// Copies of a database that others go on using.
public struct Backup {
  private let database: String

  /// - Parameter database: the path of the database.
  public init(of database: String) {
    self.database = database
  }

  /// Makes a backup of one moment: copied in slices, looked through, synced to the disk and only
  /// then put at its place, for its maker alone (0600).
  ///
  /// - Parameter replacing: whether an older backup may be replaced, whose permissions stay; no
  ///   other file ever is.
  public func make(
    at path: String, replacing: Bool, _ watch: BackupWatch
  ) throws(StoreError) -> (summary: BackupSummary, fault: HistoryFault?) {
    try requireFree(path, replacing: replacing)
    let snapshot = try Snapshot(at: path, mode: 0o600, replacing: replacing)
    try fill(snapshot, isPatient: true, watch)
    try snapshot.check(watch)
    let fault = try Backup.fault(in: snapshot.temporaryPath, watch)
    let summary = try snapshot.summary()
    try snapshot.takePlace()
    return (summary, fault)
  }

  /// Makes a copy with the database's own permissions, and looks through it unless it is to be
  /// kept whatever it holds.
  func makeBeside(
    at path: String, isPatient: Bool, isChecked: Bool, _ watch: BackupWatch
  ) throws(StoreError) {
    var status = stat()
    guard stat(database, &status) == 0 else { throw .missing(path: database) }
    let snapshot = try Snapshot(at: path, mode: status.st_mode & 0o666, replacing: false)
    try fill(snapshot, isPatient: isPatient, watch)
    if isChecked { try snapshot.check(watch) }
    try snapshot.takePlace()
  }

  private func fill(
    _ snapshot: Snapshot, isPatient: Bool, _ watch: BackupWatch
  ) throws(StoreError) {
    let source = try Connection(path: database, isReadOnly: true).open()
    defer { try? source.close() }
    try snapshot.fill(from: source, isPatient: isPatient, watch)
  }

  /// The first thing in a file that is not as its history says; nil if all is.
  static func fault(in path: String, _ watch: BackupWatch) throws(StoreError) -> HistoryFault? {
    let store = try Store.open(at: path, mode: .readOnly) { [] }
    defer { try? store.close() }
    return try store.fault(watch)
  }

  /// Nothing may be lost by the new file, and nothing beside it may spoil it.
  private func requireFree(_ path: String, replacing: Bool) throws(StoreError) {
    for ending in ["-journal", "-wal"] {
      var status = stat()
      guard stat(path + ending, &status) != 0 || status.st_size == 0 else {
        throw .backup(.journalBeside(path: path + ending))
      }
    }
    guard let identity = DatabasePlace(path: path).identity else { return }
    guard identity != DatabasePlace(path: database).identity else {
      throw .backup(.isTheDatabase(path: path))
    }
    guard replacing else { throw .backup(.exists(path: path)) }
    guard Backup.isOurs(path) else { throw .backup(.notOurs(path: path)) }
  }

  /// Whether a file that this process has not opened begins like a database of this program.
  private static func isOurs(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 72)
    guard read(file, &bytes, bytes.count) == bytes.count else { return false }
    let id = bytes[68...].reduce(0) { $0 << 8 | Int($1) }
    return bytes.starts(with: "SQLite format 3\0".utf8) && id == FileHeader.ourApplicationID
  }
}

extension Store {
  /// The first thing that is not as the history says; nil if all is.
  func fault(_ watch: BackupWatch) throws(StoreError) -> HistoryFault? {
    let verification = verification()
    while true {
      switch try verification.step() {
      case .going(let checked, let count):
        guard watch(.verifying(lines: checked, of: count)) else { throw .backup(.cancelled) }
      case .broken(let fault): return fault
      case .whole: return nil
      }
    }
  }
}
