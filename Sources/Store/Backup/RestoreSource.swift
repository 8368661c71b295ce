import Core
import GRDB
import Glibc

/// A file that is to be restored, as a copy of it beside the database that has been looked through
/// and brought to the current schema.
final class RestoreSource {
  private let snapshot: Snapshot
  let store: Store

  /// - Parameters:
  ///   - file: the backup.
  ///   - database: the path of the database beside which the copy stands.
  init(_ file: String, for database: String, origin: Origin, _ watch: BackupWatch)
    throws(StoreError)
  {
    try RestoreSource.requireFile(file, besides: database)
    do throws(StoreError) {
      snapshot = try Snapshot(at: database, mode: 0o600, replacing: true)
      let source = try Connection(path: file, isReadOnly: true).open()
      defer { try? source.close() }
      try snapshot.fill(from: source, isPatient: true, watch)
      try snapshot.check(watch)
      store = try Store.open(at: snapshot.temporaryPath, mode: .readWrite, origin: origin) { [] }
      if let fault = try store.fault(watch) { throw .faultFound(fault) }
    } catch {
      throw RestoreSource.unfit(error, file)
    }
  }

  /// Where the history of the copy ends, and how many facts count in it.
  func summary(of file: String) throws(StoreError) -> BackupSummary {
    let inside = try snapshot.summary()
    return BackupSummary(path: file, bytes: inside.bytes, facts: inside.facts, head: inside.head)
  }

  /// Puts the copy itself in the database's place, where nothing that can be read stands.
  func takePlace() throws(StoreError) {
    try store.close()
    try snapshot.takePlace()
  }

  /// Removes the copy.
  func discard() {
    try? store.close()
    snapshot.discard()
  }

  private static func requireFile(
    _ file: String, besides database: String
  ) throws(StoreError) {
    var status = stat()
    guard lstat(file, &status) == 0 else {
      throw .backup(.unfit(path: file, errno == ENOENT ? .missing : .notReadable(errno: errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .backup(.unfit(path: file, .notAFile))
    }
    guard DatabasePlace(path: file).identity != DatabasePlace(path: database).identity else {
      throw .backup(.isTheDatabase(path: file))
    }
    guard access(file, R_OK) == 0 else {
      throw .backup(.unfit(path: file, .notReadable(errno: errno)))
    }
  }

  /// What a failure with the copy says about the file.
  private static func unfit(_ error: StoreError, _ file: String) -> StoreError {
    let why: BackupFault.Unfitness? =
      switch error {
      case .missing: .missing
      case .notAFile: .notAFile
      case .notADatabase: .notADatabase
      case .foreign: .foreign
      case .newerSchema(_, let found, let known): .newer(found: found, known: known)
      case .interruptedSave: .interrupted
      case .damaged(let place): .damaged(at: place)
      case .faultFound(let fault): .broken(fault)
      default: nil
      }
    return why.map { .backup(.unfit(path: file, $0)) } ?? error
  }
}
