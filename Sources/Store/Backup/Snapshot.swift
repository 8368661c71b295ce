import CSQLite
import Core
import Files
import GRDB
import Glibc

/// A copy of a database under a temporary name beside its place.
///
/// Until it takes its name it is gone with this value, whatever happens.
final class Snapshot {
  private let place: FilePlace
  private let path: String
  private let isReplacing: Bool
  private var isInPlace = false

  /// So many pages at once hold up a save of others for a few milliseconds.
  static let slice: Int32 = 500
  /// After so many saves of others it is copied in one go.
  static let restartLimit = 5

  /// - Parameters:
  ///   - path: the place that the copy will take.
  ///   - mode: its permissions.
  init(at path: String, mode: mode_t, replacing: Bool) throws(StoreError) {
    (self.path, isReplacing) = (path, replacing)
    do throws(FileRefusal) {
      let place = try FilePlace(path)
      let kept = try place.modeToKeep(replacing: replacing)
      try place.makeTemporary(mode: kept ?? mode)
      self.place = place
    } catch {
      throw StoreError(error, at: path)
    }
  }

  deinit { discard() }

  /// Removes the copy, unless it has taken its name.
  func discard() {
    guard !isInPlace else { return }
    place.discard()
    unlink("\(place.temporaryPath)-journal")
  }

  /// Where the copy stands until it takes its name.
  var temporaryPath: String { place.temporaryPath }

  /// Copies a database of one moment.
  ///
  /// - Parameter isPatient: whether it may in the end be copied in one go, during which others
  ///   cannot save; else it gives up as ``StoreError/busy``.
  func fill(
    from source: DatabaseQueue, slice: Int32 = Snapshot.slice, isPatient: Bool,
    _ watch: BackupWatch
  ) throws(StoreError) {
    let isWhole = try attempt { try copyPages(from: source, slice, watch) }
    guard !isWhole else { return }
    guard isPatient else { throw .busy }
    try attempt {
      try check(truncate(temporaryPath, 0))
      try source.inDatabase {
        // The file itself stays open to read only.
        try $0.execute(sql: "PRAGMA query_only = 0")
        try $0.execute(sql: "VACUUM INTO ?", arguments: [temporaryPath])
      }
    }
  }

  /// False if others saved too often meanwhile.
  private func copyPages(
    from source: DatabaseQueue, _ slice: Int32, _ watch: BackupWatch
  ) throws -> Bool {
    let target = try DatabaseQueue(path: temporaryPath)
    defer { try? target.close() }
    return try source.inDatabase { source in
      try target.inDatabase { target in
        // Nobody else knows the file, and it is synced once, at the end.
        try target.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        let copy = try PageCopy(from: source, to: target)
        var isWhole = false
        while !isWhole {
          isWhole = try copy.step(pages: slice)
          let progress = BackupProgress.copying(pages: copy.copied, of: copy.pageCount)
          guard watch(progress) else { throw StoreError.backup(.cancelled) }
          guard copy.restarts <= Snapshot.restartLimit else { return false }
        }
        return true
      }
    }
  }

  /// Has SQLite look through the copy; damage is found as ``StoreError/damaged(at:)``.
  func check(_ watch: BackupWatch) throws(StoreError) {
    try attempt {
      let copy = try Connection(path: temporaryPath, isReadOnly: true).open()
      defer { try? copy.close() }
      try IntegrityCheck(copy).run(watch)
    }
  }

  /// What stands in the copy.
  func summary() throws(StoreError) -> BackupSummary {
    try attempt {
      let copy = try Connection(path: temporaryPath, isReadOnly: true).open()
      defer { try? copy.close() }
      let (facts, last) = try copy.read { db in
        (
          try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM fact WHERE live = 1") ?? 0,
          try HistoryRecords(db).last()
        )
      }
      var status = stat()
      try check(stat(temporaryPath, &status))
      return BackupSummary(
        path: path, bytes: status.st_size, facts: facts,
        head: HistoryHead(count: last?.number ?? 0, hash: last?.chain.hexadecimal ?? ""))
    }
  }

  /// Puts the copy, synced to the disk, at its place.
  func takePlace() throws(StoreError) {
    do throws(FileRefusal) {
      try place.syncTemporary()
      try place.takeName(replacing: isReplacing)
      isInPlace = true
      unlink("\(place.temporaryPath)-journal")
      try place.syncFolder()
    } catch {
      throw StoreError(error, at: path)
    }
  }

  private func check(_ result: Int32) throws {
    guard result == 0 else { throw StoreError(.system(errno), at: path) }
  }

  /// A disk that is full, or fails, is the copy's.
  private func attempt<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      switch StoreError(error, path: path) {
      case .full: throw .backup(.failed(path: path, errno: ENOSPC))
      case .io: throw .backup(.failed(path: path, errno: EIO))
      case let error: throw error
      }
    }
  }
}

/// SQLite's own look through a whole file, which can be called off.
struct IntegrityCheck {
  private let queue: DatabaseQueue

  init(_ queue: DatabaseQueue) {
    self.queue = queue
  }

  func run(_ watch: BackupWatch) throws {
    try withoutActuallyEscaping(watch) { watch in
      let box = WatchBox(watch)
      try queue.inDatabase { db in
        sqlite3_progress_handler(
          db.sqliteConnection, 100_000,
          { argument in
            guard let argument else { return 0 }
            let box = Unmanaged<WatchBox>.fromOpaque(argument).takeUnretainedValue()
            return box.goesOn() ? 0 : 1
          }, Unmanaged.passUnretained(box).toOpaque())
        defer { sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil) }
        do {
          let found = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") ?? ""
          guard found == "ok" else { throw StoreError.damaged(at: found) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
          throw StoreError.backup(.cancelled)
        }
      }
      withExtendedLifetime(box) {}
    }
  }

  private final class WatchBox {
    private let watch: BackupWatch

    init(_ watch: @escaping BackupWatch) {
      self.watch = watch
    }

    func goesOn() -> Bool { watch(.checking) }
  }
}

extension StoreError {
  /// A file that could not be put at its place.
  init(_ refusal: FileRefusal, at path: String) {
    self =
      switch refusal {
      case .specialFile: .backup(.specialFile(path: path))
      case .system(EEXIST): .backup(.exists(path: path))
      case .system(let number): .backup(.failed(path: path, errno: number))
      }
  }
}
