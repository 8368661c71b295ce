import Glibc

/// Writes to standard output and standard error, whole, and notices when nobody listens.
enum Output {
  /// Writes a text and a newline to standard output.
  static func print(_ text: String) {
    write(text + "\n", to: STDOUT_FILENO)
  }

  /// Writes a sentence to standard error.
  static func error(_ text: String) {
    write("jixiao: \(text)\n", to: STDERR_FILENO)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        if descriptor == STDOUT_FILENO { exitProgram(with: .ioFault) }
        return
      }
      rest = rest.dropFirst(written)
    }
  }
}
