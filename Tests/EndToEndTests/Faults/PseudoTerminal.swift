import Foundation
import Glibc
import Testing

/// A bare pseudo-terminal with a program in it, and nothing between: what would be smoothed over
/// by tmux reaches the program, and can be taken away from it.
///
///     let terminal = try PseudoTerminal(of: FreshUser(), "--demo")
///     try terminal.waitFor("19 二级平台运维")
///     try terminal.send("q")
///     #expect(try terminal.waitForEnd().status == 0)
final class PseudoTerminal {
  /// Kept as long as the program: with the user goes the home folder.
  let user: FreshUser
  private(set) var program = RunningProcess(id: 0)
  /// The line's settings before the program came.
  private(set) var formerSettings: LineSettings?
  private var end: Int32
  /// What the program has written since the last ``send(_:)``.
  private var output: [UInt8] = []
  /// The last bytes that the program has written at all.
  private(set) var lastBytes: [UInt8] = []

  /// What the C library's module keeps from Swift (TIOCSPTLCK, TIOCGPTN, POSIX_SPAWN_SETSID).
  private enum Request {
    static let unlock: UInt = 0x4004_5431
    static let number: UInt = 0x8004_5430
    static let ownSession: Int32 = 0x80
  }

  /// How a program ended.
  struct End: Equatable {
    /// As a shell counts it: 128 plus the signal's number if one ended it.
    let status: Int32
    /// The time that it used a processor, from its start.
    let processorTime: Duration
  }

  /// Starts `jixiao` in a terminal.
  ///
  /// - Parameters:
  ///   - isControlling: Whether a lost connection raises SIGHUP; without, it only ends the input.
  ///   - prefix: A command that starts the program, such as `nsenter …`.
  init(
    of user: FreshUser, _ arguments: String..., columns: Int = 80, rows: Int = 24,
    isControlling: Bool = true, prefix: [String] = []
  ) throws {
    var (number, isLocked): (Int32, Int32) = (0, 0)
    self.user = user
    end = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    guard end >= 0, ioctl(end, Request.unlock, &isLocked) == 0,
      ioctl(end, Request.number, &number) == 0
    else { throw POSIXError(.ENXIO) }
    let name = "/dev/pts/\(number)"

    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, name, isControlling ? O_RDWR : O_RDWR | O_NOCTTY, 0)
    posix_spawn_file_actions_adddup2(&files, 0, 1)
    posix_spawn_file_actions_adddup2(&files, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF) | Request.ownSession
    posix_spawnattr_setflags(&attributes, Int16(flags))

    formerSettings = settings
    let call =
      ["env", "--chdir=\(user.home)"] + user.environmentCall + prefix + ["jixiao"] + arguments
    var words = call.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var id = pid_t()
    let failure = posix_spawn(&id, "/usr/bin/env", &files, &attributes, &words, environ)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    program = RunningProcess(id: id)
    resize(columns: columns, rows: rows)
  }

  deinit {
    hangUp()
    guard program.id > 0, kill(program.id, SIGKILL) == 0 else { return }
    waitpid(program.id, nil, 0)
  }

  /// The line's settings, which a program must leave as it found them; nil without a line.
  var settings: LineSettings? {
    var modes = termios()
    guard tcgetattr(end, &modes) == 0 else { return nil }
    return LineSettings(
      input: modes.c_iflag, output: modes.c_oflag, control: modes.c_cflag, local: modes.c_lflag)
  }

  struct LineSettings: Equatable {
    let input, output, control, local: tcflag_t
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize()
    (size.ws_col, size.ws_row) = (UInt16(columns), UInt16(rows))
    _ = ioctl(end, UInt(TIOCSWINSZ), &size)
  }

  /// Takes the terminal away, as a lost connection does.
  func hangUp() {
    if end >= 0 { close(end) }
    end = -1
  }

  func send(_ text: String) throws {
    try send(Array(text.utf8))
  }

  /// Types bytes as they are, and reads meanwhile, so that neither side waits for the other.
  func send(_ bytes: [UInt8]) throws {
    output = []
    var rest = bytes[...]
    try wait(for: "\(bytes.count) bytes to be read", within: .seconds(600)) {
      while !rest.isEmpty {
        readOutput()
        let count = rest.prefix(1024).withUnsafeBytes { write(end, $0.baseAddress, $0.count) }
        guard count > 0 else { return program.isRunning ? nil : () }
        rest = rest.dropFirst(count)
      }
      return ()
    }
  }

  /// What was drawn since the last ``send(_:)``, without the escape sequences between.
  var shown: String {
    readOutput()
    var text = String(decoding: output, as: UTF8.self)
    text.replace(#/\u{1B}(\[[0-9;?]*[ -\/]*[@-~]|[()][A-Z0-9]|[=>78M])/#, with: "")
    // The end of every style holds a "shift in" as well.
    text.removeAll { $0 == "\u{0F}" || $0 == "\u{0E}" }
    return text
  }

  /// Waits until a text has been drawn in one piece.
  func waitFor(_ text: String, at place: SourceLocation = #_sourceLocation) throws {
    try wait(for: "“\(text)”", at: place, evidence: { shown }) { shown.contains(text) ? () : nil }
  }

  /// Types, and then asks for the whole screen anew, so that its words come in one piece.
  func show(_ keys: String, _ text: String, at place: SourceLocation = #_sourceLocation) throws {
    try send(keys + "\u{0C}")
    try waitFor(text, at: place)
  }

  /// Waits until the program has ended.
  func waitForEnd(
    within time: Duration = patience, at place: SourceLocation = #_sourceLocation
  ) throws -> End {
    var (status, usage): (Int32, rusage) = (0, rusage())
    try wait(for: "the program's end", within: time, at: place, evidence: { shown }) {
      readOutput()
      return wait4(program.id, &status, WNOHANG, &usage) == program.id ? () : nil
    }
    let signal = status & 0x7f
    return End(
      status: signal == 0 ? status >> 8 & 0xff : 128 + signal,
      processorTime: usage.ru_utime.duration + usage.ru_stime.duration)
  }

  /// Takes what the program has written, so that it never waits for its terminal.
  func readOutput() {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while end >= 0 {
      let count = read(end, &bytes, bytes.count)
      guard count > 0 else { return }
      output += bytes.prefix(count)
      lastBytes = Array((lastBytes + bytes.prefix(count)).suffix(4096))
    }
  }
}

extension timeval {
  fileprivate var duration: Duration { .seconds(tv_sec) + .microseconds(tv_usec) }
}
