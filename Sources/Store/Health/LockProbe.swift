import Glibc

/// Whether locks hold on a file system, tried on a file of its own beside the database.
///
/// The database is not touched: closing another handle of it would drop SQLite's own locks.
public enum LockProbe: Equatable, Sendable {
  case hold
  /// A second handle got a lock that the first one held.
  case doNotHold
  /// No file could be made to try it on; the system's error number.
  case untried(errno: Int32)

  /// Tries it in a folder.
  public init(in folder: String) {
    let path = "\(folder)/.jixiao-locks-\(getpid())"
    let first = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard first >= 0 else {
      self = .untried(errno: errno)
      return
    }
    defer {
      close(first)
      unlink(path)
    }
    let second = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard second >= 0 else {
      self = .untried(errno: errno)
      return
    }
    defer { close(second) }
    // A lock of an open file and one of the process keep each other out like two processes do.
    guard LockProbe.takes(first, by: F_SETLK) else {
      self = .doNotHold
      return
    }
    self = LockProbe.takes(second, by: LockProbe.ofOpenFile) ? .doNotHold : .hold
  }

  /// F_OFD_SETLK, which Swift does not see.
  private static let ofOpenFile: Int32 = 37

  private static func takes(_ file: Int32, by command: Int32) -> Bool {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    return fcntl(file, command, &lock) == 0
  }
}
