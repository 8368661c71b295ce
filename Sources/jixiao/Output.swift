import Core
import Glibc
import PlainText
import Words

/// Writes to standard output and standard error, whole, and says so where that fails.
enum Output {
  /// Writes a line to standard output, made safe.
  static func print(_ text: String) throws(Trouble) {
    try write(text.sanitised + "\n")
  }

  /// Writes a text that is safe already to standard output.
  static func write(_ text: String) throws(Trouble) {
    guard write(text, to: STDOUT_FILENO) else { throw .output(SystemReason(errno: errno)) }
  }

  /// Writes a sentence to standard error.
  static func error(_ text: String) {
    _ = write("jixiao: \(text.sanitised)\n", to: STDERR_FILENO)
  }

  /// A line whose first character, the mark of a status, is coloured for a terminal.
  static func coloured(_ line: String, _ status: Status?) -> String {
    guard let status, let mark = line.first else { return line }
    return "\u{1B}[\(colour(of: status))m\(mark)\u{1B}[0m\(line.dropFirst())"
  }

  private static func colour(of status: Status) -> String {
    switch status {
    case .met: "32"
    case .missed: "1;31"
    case .atRisk: "1;33"
    case .inProgress: "36"
    case .noData: "2"
    }
  }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }
}
