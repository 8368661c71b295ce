import Core
import Glibc

/// The memory of the day on which a person was last told that the daily backup fails, so that a
/// script with a thousand saves is told once.
///
/// It stands with the person's drafts. Where it cannot be kept, they are told each time.
struct BackupWarning {
  private let path: String?

  init(database: String, _ environment: Environment) {
    let folder = DraftFolder(database: database, environment)
    try? folder?.make()
    path = folder.map { "\($0.path)/\($0.mark)backup-warned" }
  }

  /// Whether it is still to be said on a day; from then on it is not.
  func isDue(on day: Day) -> Bool {
    guard let path else { return true }
    let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return true }
    defer { close(descriptor) }
    let text = Array("\(day)\n".utf8)
    var bytes = [UInt8](repeating: 0, count: text.count)
    if pread(descriptor, &bytes, bytes.count, 0) == bytes.count, bytes == text { return false }
    _ = pwrite(descriptor, text, text.count, 0)
    return true
  }
}
