import Glibc

/// Where the database stands, asked by `stat` alone: opening the file by other means than SQLite
/// and closing it again would drop SQLite's locks.
struct DatabasePlace {
  let path: String

  enum Occupant {
    case nothing
    case file
  }

  /// What stands there now.
  func occupant() throws(StoreError) -> Occupant {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
      return .file
    }
    switch errno {
    case ENOENT: return .nothing
    case EACCES: throw .noPermission(path: path, errno: EACCES)
    default: throw .cannotCreate(path: path, errno: errno)
    }
  }

  /// Which file it is, on which device; nil if there is none.
  var identity: FileIdentity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }

  /// Whether a save was under way when the program, or the machine, last stopped: its journal is
  /// still there.
  var hasJournal: Bool {
    var status = stat()
    return stat("\(path)-journal", &status) == 0 && status.st_size > 0
  }

  /// Makes the folder and what is missing above it, for this user alone (0700).
  func makeFolder() throws(StoreError) {
    try make(folder: folder)
  }

  /// Makes the empty file with the modes that SQLite will give its journal too: for this user alone
  /// (0600), in a shared folder for its group as well (0660), whatever the umask.
  func makeFile() throws(StoreError) {
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      switch errno {
      case EEXIST: return
      case EACCES, EROFS: throw .noPermission(path: path, errno: errno)
      default: throw .cannotCreate(path: path, errno: errno)
      }
    }
    defer { close(file) }
    var status = stat()
    let shared = mode_t(S_ISGID) | 0o070
    guard stat(folder, &status) == 0, status.st_mode & shared == shared else { return }
    guard fchmod(file, 0o660) == 0 else { throw .cannotCreate(path: path, errno: errno) }
  }

  /// Refuses a file or folder that SQLite would only find out about at the first save.
  func requireWritable() throws(StoreError) {
    for needed in [path, folder] where access(needed, W_OK) != 0 {
      throw .noPermission(path: needed, errno: errno)
    }
  }

  private var folder: String { parent(of: path) }

  private func make(folder: String) throws(StoreError) {
    var status = stat()
    if stat(folder, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw .cannotCreate(path: folder, errno: ENOTDIR)
      }
      return
    }
    guard errno == ENOENT else { throw .cannotCreate(path: folder, errno: errno) }
    let above = parent(of: folder)
    if above != folder { try make(folder: above) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw .cannotCreate(path: folder, errno: errno)
    }
  }

  private func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// A file, whatever its name: a renamed database would take writes into nowhere.
struct FileIdentity: Equatable {
  let device: UInt64
  let inode: UInt64
}
