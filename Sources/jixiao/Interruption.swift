import Glibc
import Synchronization

/// Whether Ctrl-C was pressed, or the session ended, since somebody began to watch for it.
enum Interruption {
  private static let flag = Atomic(false)

  static func watch() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { _ in Interruption.flag.store(true, ordering: .relaxed) }
    }
  }

  static var isAsked: Bool { flag.load(ordering: .relaxed) }
}
