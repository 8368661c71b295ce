import Glibc
import Synchronization

/// Whether Ctrl-C was pressed since somebody began to watch for it.
enum Interruption {
  private static let flag = Atomic(false)

  static func watch() {
    signal(SIGINT) { _ in Interruption.flag.store(true, ordering: .relaxed) }
  }

  static var isAsked: Bool { flag.load(ordering: .relaxed) }
}
