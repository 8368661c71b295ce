import Glibc
public import Words

/// Writes a file so that at every moment either the old one or the whole new one is there.
public enum AtomicFile {
  /// Writes the bytes under a path, durably.
  ///
  /// A temporary file beside it takes the bytes, and its name is changed once they are on the
  /// disk; on any failure it is removed. A link at the path is never followed: it is replaced
  /// itself, or counts as an existing file. A replaced file's permissions are kept.
  /// - Parameter replacing: Whether a file that exists already may be replaced.
  public static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool
  ) throws(FileFault) {
    try write([NewFile(path: path, bytes: bytes)], replacing: replacing)
  }

  /// Writes several files: all of them, or none.
  ///
  /// Each has its bytes on the disk under a temporary name before the first takes its own, so
  /// that whatever is wrong with one (its folder, a file in its place, the room on the disk)
  /// leaves all old files as they were.
  public static func write(_ files: [NewFile], replacing: Bool) throws(FileFault) {
    var places: [(place: Place, path: String)] = []
    defer { for each in places { each.place.leave() } }
    for file in files {
      do throws(Refusal) {
        let place = try Place(file.path)
        places.append((place, file.path))
        try place.writeTemporary(file.bytes, mode: place.modeToKeep(replacing: replacing))
      } catch {
        throw FileFault(path: file.path, reason: error.reason)
      }
    }
    for (place, path) in places {
      do throws(Refusal) {
        try place.takeName(replacing: replacing)
        try place.syncFolder()
      } catch {
        throw FileFault(path: path, reason: error.reason)
      }
    }
  }
}

/// A file that is to be written.
public struct NewFile: Equatable, Sendable {
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    (self.path, self.bytes) = (path, bytes)
  }
}

/// Why a file was not written.
public struct FileFault: Error, Hashable, Sendable {
  public let path: String
  public let reason: SystemReason

  public init(path: String, reason: SystemReason) {
    (self.path, self.reason) = (path, reason)
  }

  /// The fault as a trouble that has a sentence.
  public var trouble: ExportTrouble {
    reason == .exists ? .exists(paths: [path]) : .failed(path: path, reason)
  }
}

/// A refusal by the system, or by the rules for what may be replaced.
private struct Refusal: Error {
  let reason: SystemReason

  init(_ reason: SystemReason) {
    self.reason = reason
  }

  /// The reason that the failed call left in `errno`.
  static var ofLastCall: Refusal { Refusal(SystemReason(errno: errno)) }
}

/// A name in an open folder.
private struct Place {
  let folder: Int32
  let name: String
  let temporaryName: String

  /// Opens the folder of a path, until ``leave()``.
  init(_ path: String) throws(Refusal) {
    guard !path.utf8.contains(0) else { throw Refusal(.missing) }
    let slash = path.lastIndex(of: "/")
    name = String(slash.map { path[path.index(after: $0)...] } ?? path[...])
    guard name != "", name != ".", name != ".." else { throw Refusal(.isAFolder) }
    // Short, so that a name of the greatest length has room beside it.
    temporaryName = ".jixiao-\(getpid())-\(String(UInt64.random(in: 0 ... .max), radix: 36))"
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    folder = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .ofLastCall }
  }

  /// What stands at the name decides whether it may be replaced, and which permissions stay.
  func modeToKeep(replacing: Bool) throws(Refusal) -> mode_t? {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw Refusal(.isAFolder)
    case S_IFREG:
      guard replacing else { throw Refusal(.exists) }
      return status.st_mode & 0o777
    case S_IFLNK:
      guard replacing else { throw Refusal(.exists) }
      return nil
    default: throw Refusal(.specialFile)
    }
  }

  /// Closes the folder and leaves nothing in it that is not under its own name.
  func leave() {
    unlinkat(folder, temporaryName, 0)
    close(folder)
  }

  func writeTemporary(_ bytes: [UInt8], mode: mode_t?) throws(Refusal) {
    let file = openat(
      folder, temporaryName, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode ?? 0o666)
    guard file >= 0 else { throw .ofLastCall }
    defer { close(file) }
    if let mode { try check(fchmod(file, mode)) }
    try writeAll(bytes, to: file)
    try check(fsync(file))
  }

  private func writeAll(_ bytes: [UInt8], to file: Int32) throws(Refusal) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw count == 0 ? Refusal(.diskFull) : .ofLastCall }
      written += count
    }
  }

  /// Gives the temporary file its name: without ``replacing`` never over another file, not even
  /// one that came up meanwhile.
  func takeName(replacing: Bool) throws(Refusal) {
    guard !replacing else {
      try check(renameat(folder, temporaryName, folder, name))
      return
    }
    if linkat(folder, temporaryName, folder, name, 0) == 0 {
      unlinkat(folder, temporaryName, 0)
      return
    }
    // A file system without second names: claim the name with an empty file, then rename over it.
    guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else { throw .ofLastCall }
    let claim = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard claim >= 0 else { throw .ofLastCall }
    close(claim)
    guard renameat(folder, temporaryName, folder, name) == 0 else {
      let refusal = Refusal.ofLastCall
      unlinkat(folder, name, 0)
      throw refusal
    }
  }

  /// Makes the new name durable; some file systems cannot, and say so by EINVAL.
  func syncFolder() throws(Refusal) {
    guard fsync(folder) == 0 || errno == EINVAL else { throw .ofLastCall }
  }

  private func check(_ result: Int32) throws(Refusal) {
    guard result == 0 else { throw .ofLastCall }
  }
}
