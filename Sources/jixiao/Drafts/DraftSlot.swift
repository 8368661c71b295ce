import Console
import Exports
import Glibc
import Words

/// A session's own file in the folder of drafts.
///
/// Beside it stands a lock, which the system holds as long as the process lives: what a dead session
/// left can be told from what a living one types.
final class DraftSlot: Sendable {
  private let path: String
  private let lock: Int32

  /// Takes a session's place; nil where that session lives.
  init?(_ name: String, in folder: DraftFolder) throws(DraftFault) {
    path = folder.path + "/" + name
    lock = open(path + ".lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw .ofLastCall }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      return nil
    }
  }

  deinit { close(lock) }

  private var file: String { path + DraftFolder.suffix }

  /// What stands there; nil where it cannot be read as text: not a file of this person's own, too
  /// large, or not UTF-8.
  func read() -> String? {
    let descriptor = open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(), status.st_size <= Unsaved.limit
    else { return nil }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= Unsaved.limit {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? String(validating: bytes, as: UTF8.self) : nil }
      bytes += buffer[..<count]
    }
    return nil
  }

  /// Puts a text in its place, whole or not at all, for this person's eyes alone.
  func write(_ text: String) throws(DraftFault) {
    // A file that is replaced hands its permissions on.
    let first = open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if first >= 0 { close(first) }
    do throws(FileFault) {
      try AtomicFile.write(Array(text.utf8), to: file, replacing: true)
    } catch {
      throw DraftFault(reason: error.reason)
    }
  }

  /// Nothing is left there.
  func clear() {
    unlink(file)
    unlink(path + ".lock")
  }
}
