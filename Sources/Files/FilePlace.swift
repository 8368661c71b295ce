public import Glibc

/// A name in an open folder, at which a file is put so that at every moment either the old one or
/// the whole new one is there.
///
/// A temporary file beside it takes the content, and its name is changed once that is on the disk.
/// A link at the name is never followed: it is replaced itself, or counts as an existing file.
public final class FilePlace {
  /// The folder's descriptor, open as long as the place lives.
  private let folder: Int32
  private let folderPath: String
  public let name: String
  public let temporaryName: String

  /// Opens the folder of a path.
  public init(_ path: String) throws(FileRefusal) {
    guard !path.utf8.contains(0) else { throw .system(ENOENT) }
    let slash = path.lastIndex(of: "/")
    let name = String(slash.map { path[path.index(after: $0)...] } ?? path[...])
    guard name != "", name != ".", name != ".." else { throw .system(EISDIR) }
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let folder = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .ofLastCall }
    (self.folder, folderPath, self.name) = (folder, parent, name)
    temporaryName = FilePlace.newTemporaryName()
  }

  /// A plain name in a folder that is open already; the place closes the handle.
  public init(_ name: String, in folder: Int32, path: String) throws(FileRefusal) {
    guard folder >= 0 else { throw .ofLastCall }
    (self.folder, folderPath, self.name) = (folder, path, name)
    temporaryName = FilePlace.newTemporaryName()
  }

  /// Short, so that a name of the greatest length has room beside it.
  private static func newTemporaryName() -> String {
    ".jixiao-\(getpid())-\(String(UInt64.random(in: 0 ... .max), radix: 36))"
  }

  deinit { close(folder) }

  /// Where the temporary file stands, for who opens it by a path.
  public var temporaryPath: String { "\(folderPath)/\(temporaryName)" }

  /// What stands at the name decides whether it may be replaced, and which permissions stay.
  public func modeToKeep(replacing: Bool) throws(FileRefusal) -> mode_t? {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .system(EISDIR)
    case S_IFREG:
      guard replacing else { throw .system(EEXIST) }
      return status.st_mode & 0o777
    case S_IFLNK:
      guard replacing else { throw .system(EEXIST) }
      return nil
    default: throw .specialFile
    }
  }

  /// Makes the temporary file, empty, with exactly that mode; without one, as the umask has it.
  public func makeTemporary(mode: mode_t?) throws(FileRefusal) {
    let file = try createTemporary(mode: mode)
    close(file)
  }

  /// Writes the temporary file, to the disk.
  public func writeTemporary(_ bytes: [UInt8], mode: mode_t?) throws(FileRefusal) {
    let file = try createTemporary(mode: mode)
    do throws(FileRefusal) {
      defer { close(file) }
      try writeAll(bytes, to: file)
      try check(fsync(file))
    } catch {
      discard()
      throw error
    }
  }

  /// Sees to it that what others wrote into the temporary file is on the disk.
  public func syncTemporary() throws(FileRefusal) {
    let file = openat(folder, temporaryName, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw .ofLastCall }
    defer { close(file) }
    try check(fsync(file))
  }

  /// Gives the temporary file its name, or removes it.
  ///
  /// - Parameter replacing: whether over another file; else never, not even over one that came up
  ///   meanwhile.
  public func takeName(replacing: Bool) throws(FileRefusal) {
    do throws(FileRefusal) {
      try rename(replacing: replacing)
    } catch {
      discard()
      throw error
    }
  }

  /// Takes the name away again that ``takeName(replacing:)`` has given, where there was none before.
  public func giveUpName() {
    unlinkat(folder, name, 0)
  }

  /// Makes the new name durable; some file systems cannot, and say so by EINVAL.
  public func syncFolder() throws(FileRefusal) {
    guard fsync(folder) == 0 || errno == EINVAL else { throw .ofLastCall }
  }

  /// Removes the temporary file.
  public func discard() {
    unlinkat(folder, temporaryName, 0)
  }

  private func createTemporary(mode: mode_t?) throws(FileRefusal) -> Int32 {
    let file = openat(
      folder, temporaryName, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode ?? 0o666)
    guard file >= 0 else { throw .ofLastCall }
    guard mode.map({ fchmod(file, $0) == 0 }) ?? true else {
      let refusal = FileRefusal.ofLastCall
      close(file)
      discard()
      throw refusal
    }
    return file
  }

  private func writeAll(_ bytes: [UInt8], to file: Int32) throws(FileRefusal) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw count == 0 ? .system(ENOSPC) : .ofLastCall }
      written += count
    }
  }

  private func rename(replacing: Bool) throws(FileRefusal) {
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
      let refusal = FileRefusal.ofLastCall
      unlinkat(folder, name, 0)
      throw refusal
    }
  }

  private func check(_ result: Int32) throws(FileRefusal) {
    guard result == 0 else { throw .ofLastCall }
  }
}

/// Why a file was not put at its place: by the system, or by the rules for what may be replaced.
public enum FileRefusal: Error, Hashable, Sendable {
  /// The system's error number.
  case system(Int32)
  /// A device, pipe or socket stands there.
  case specialFile

  /// The refusal that the failed call left in `errno`.
  static var ofLastCall: FileRefusal { .system(errno) }
}
