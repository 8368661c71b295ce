import Glibc
import Words

/// What the program says by its exit: 0 fine, 1 something is missed, the rest as in sysexits.h.
enum ExitCode: Int32 {
  case fine = 0
  case missed = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case noUser = 67
  case unavailable = 69
  case internalFault = 70
  case cannotCreate = 73
  case ioFault = 74
  case tryAgain = 75
  case noPermission = 77
  /// What `doctor` found has to be set right.
  case configuration = 78
  /// Stopped by Ctrl-C, as a shell says it.
  case interrupted = 130
}

func exitProgram(with code: ExitCode) -> Never {
  exit(code.rawValue)
}
