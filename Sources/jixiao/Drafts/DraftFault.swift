import Glibc
import Words

/// Why something typed cannot be kept.
struct DraftFault: Error {
  let reason: SystemReason

  static var ofLastCall: DraftFault { DraftFault(reason: SystemReason(errno: errno)) }
}
