import Glibc
import PlainText
import Words

/// The one folder that exports may go to where a session is confined.
///
/// It is held by an open handle, so that nothing that happens to its path later leads elsewhere, and
/// names in it are plain: no `/`, no leading `.` or `-`, nothing that does not show as it is.
public struct ExportFolder: Sendable {
  public let path: String
  /// Open as long as the process lives.
  private let descriptor: Int32

  /// Opens the folder; a link in its place is refused.
  public init(_ path: String) throws(FileFault) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileFault(path: path, reason: SystemReason(errno: errno))
    }
  }

  /// Whether a name leads nowhere but into the folder itself.
  public static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.hasPrefix("-") && !name.contains("/")
      && name.utf8.count <= 255 && !name.utf8.contains(0) && name.sanitised == name
  }

  /// Whether a file, or a link, has that name in it.
  func holds(_ name: String) -> Bool {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  /// A handle of its own for one file; the caller closes it.
  ///
  /// Below 0 if the system has none left.
  func handle() -> Int32 { fcntl(descriptor, F_DUPFD_CLOEXEC, 3) }
}
