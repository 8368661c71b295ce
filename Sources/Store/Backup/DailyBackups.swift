public import Core
import Glibc

/// The automatic backups in the folder `backups` beside a database, `jixiao-2025-08-03.db` and so
/// on, one a day.
///
/// Two processes at once make one. Files of other names are never touched.
public struct DailyBackups {
  private let database: String
  /// The folder's path.
  public let folder: String

  /// - Parameter database: the path of the database.
  public init(beside database: String) {
    self.database = database
    let above = database.lastIndex(of: "/").map { String(database[...$0]) } ?? ""
    folder = above + "backups"
  }

  /// The days of which there is a backup, in no order; empty where there is no folder.
  ///
  /// - Throws: ``BackupFault/failed(path:errno:)`` where the folder cannot be read, or is a link.
  public func days() throws(StoreError) -> Set<Day> {
    do throws(StoreError) {
      return try OpenFolder(folder).days()
    } catch .backup(.failed(_, errno: ENOENT)) {
      return []
    }
  }

  /// Makes the day's backup unless it is there, and removes those that need not be kept.
  ///
  /// It never holds up a save of others for longer than a slice takes; if they save too often it
  /// gives up as ``StoreError/busy``.
  /// - Returns: whether it made one.
  public func make(
    on day: Day, keeping retention: Retention, _ watch: BackupWatch = { _ in true }
  ) throws(StoreError) -> Bool {
    let open = try OpenFolder(folder, making: database)
    guard try open.takeLock(), try !open.days().contains(day) else { return false }
    open.removeLeftovers()
    let path = "\(folder)/\(DailyBackups.name(of: day))"
    try Backup(of: database).makeBeside(at: path, isPatient: false, isChecked: true, watch)
    let days = try open.days()
    for day in days.subtracting(retention.kept(of: days)) {
      open.remove(DailyBackups.name(of: day))
    }
    return true
  }

  fileprivate static func name(of day: Day) -> String { "jixiao-\(day).db" }

  /// The day of a backup's name; nil for any other name.
  fileprivate static func day(of name: String) -> Day? {
    guard name.hasPrefix("jixiao-"), name.hasSuffix(".db") else { return nil }
    return Day(parsing: name.dropFirst("jixiao-".count).dropLast(".db".count))
  }
}

/// The folder of backups, held open: what is done in it is done there, whatever takes its path.
private final class OpenFolder {
  private let path: String
  private let descriptor: Int32

  init(_ path: String) throws(StoreError) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw .backup(.failed(path: path, errno: errno)) }
    self.path = path
  }

  /// Makes the folder if it is not there, with the permissions of the database's own.
  convenience init(_ path: String, making database: String) throws(StoreError) {
    var above = stat()
    let parent = database.lastIndex(of: "/").map { String(database[...$0]) } ?? "."
    guard stat(parent, &above) == 0 else { throw .backup(.failed(path: path, errno: errno)) }
    let isNew = mkdir(path, 0o700) == 0
    guard isNew || errno == EEXIST else { throw .backup(.failed(path: path, errno: errno)) }
    try self.init(path)
    // A set-group-id folder has given its group to the new one.
    if isNew { fchmod(descriptor, above.st_mode & 0o2770) }
  }

  deinit { close(descriptor) }

  /// Whether this process may make backups now; the lock goes with the folder's being open.
  func takeLock() throws(StoreError) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    // A file system without such locks: the name of the backup decides who was first.
    guard errno == EWOULDBLOCK else { return true }
    return false
  }

  func days() throws(StoreError) -> Set<Day> {
    Set(try names().compactMap { DailyBackups.day(of: $0) })
  }

  /// Removes what was left by a process that was killed while it made a backup here.
  func removeLeftovers() {
    for name in (try? names()) ?? [] where name.hasPrefix(".jixiao-") { remove(name) }
  }

  /// Removes an ordinary file.
  func remove(_ name: String) {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return }
    unlinkat(descriptor, name, 0)
  }

  private func names() throws(StoreError) -> [String] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else {
      throw .backup(.failed(path: path, errno: errno))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names
  }
}
