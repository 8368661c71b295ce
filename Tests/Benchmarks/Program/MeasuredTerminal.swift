import CBenchmarks
import Glibc

/// A program on a pseudoterminal, and what it draws when.
final class MeasuredTerminal {
  /// What came between an act and the quiet after it.
  struct Burst {
    /// Nanoseconds from the act to the first and to the last byte; 0 if nothing came.
    var first = 0
    var last = 0
    var bytes = 0
    /// How many pieces the bytes came in.
    var pieces = 0
    /// The bytes themselves.
    var text: [UInt8] = []
  }

  let process: pid_t
  private let master: Int32
  private let started: Int

  /// Starts a program; `rows` by `columns` is its window.
  init(_ command: Command, rows: Int, columns: Int) throws {
    var name = [CChar](repeating: 0, count: 64)
    master = pseudoterminal_open(&name, Int32(name.count))
    guard master >= 0 else { throw BenchmarkFault("no pseudoterminal") }
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    // The first terminal that a session's leader opens becomes the session's own.
    posix_spawn_file_actions_addopen(&files, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&files, 0, 1)
    posix_spawn_file_actions_adddup2(&files, 0, 2)
    MeasuredTerminal.resize(master, rows, columns)
    started = now()
    process = try spawn(
      command.path, command.arguments, command.environment, &files,
      flags: pseudoterminal_session)
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(master)
  }

  /// What the program draws from its start until it is quiet.
  func firstFrame(quiet: Int = 120) -> Burst {
    read(since: started, quiet: quiet, patience: 10_000)
  }

  /// Waits until keys are answered: on a busy machine the picture comes after the quiet that
  /// ends ``firstFrame(quiet:)``, and keys typed before it move nothing.
  ///
  /// The two keys undo each other, and the second does nothing unless the first did something.
  func awaitAnswers(to first: String, _ second: String) {
    for _ in 0..<50 where type(first).pieces == 0 || type(second).pieces == 0 {}
  }

  /// Types, and waits until the answer is over: until nothing has come for `quiet` milliseconds.
  ///
  /// - Parameter patience: how many milliseconds the first byte may take.
  func type(_ keys: String, quiet: Int = 12, patience: Int = 1000) -> Burst {
    let start = now()
    var bytes = Array(keys.utf8)[...]
    // A thousand keys are more than the terminal holds: what comes is read between.
    var early = Burst()
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 2048)) }
      guard written > 0 else { break }
      bytes = bytes.dropFirst(written)
      if !bytes.isEmpty { take(into: &early, since: start, waiting: 0) }
    }
    var rest = read(since: start, quiet: quiet, patience: patience)
    rest.bytes += early.bytes
    rest.pieces += early.pieces
    if rest.last == 0 { rest.last = early.last }
    return rest
  }

  /// Gives the window another size and waits until the answer is over.
  func resize(rows: Int, columns: Int, quiet: Int = 25) -> Burst {
    let start = now()
    MeasuredTerminal.resize(master, rows, columns)
    return read(since: start, quiet: quiet, patience: 1000)
  }

  /// What comes within so many milliseconds, whatever it is.
  func listen(milliseconds: Int) -> Burst {
    let start = now()
    var burst = Burst()
    while case let left = milliseconds - (now() - start) / 1_000_000, left > 0 {
      take(into: &burst, since: start, waiting: Int32(left))
    }
    return burst
  }

  private func read(since start: Int, quiet: Int, patience: Int) -> Burst {
    var burst = Burst()
    while true {
      let wait = burst.pieces == 0 ? patience : quiet
      guard take(into: &burst, since: start, waiting: Int32(wait)) else { return burst }
    }
  }

  @discardableResult
  private func take(into burst: inout Burst, since start: Int, waiting: Int32) -> Bool {
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    var ready: Int32
    repeat { ready = poll(&watched, 1, waiting) } while ready < 0 && errno == EINTR
    guard ready > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    let time = now() - start
    if burst.pieces == 0 { burst.first = time }
    burst.last = time
    burst.bytes += count
    burst.pieces += 1
    burst.text += buffer[..<count]
    return true
  }

  private static func resize(_ descriptor: Int32, _ rows: Int, _ columns: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }
}

// MARK: The process

extension MeasuredTerminal {
  /// The most memory that the program has held, in KiB.
  var peak: Int {
    value(of: "VmHWM", in: "status")
  }

  /// Nanoseconds of processor time that all its threads have taken.
  var processorTime: Int {
    threads.reduce(0) { sum, thread in
      let text = contents(of: "/proc/\(process)/task/\(thread)/schedstat")
      return sum + (text.split(separator: " ").first.flatMap { Int($0) } ?? 0)
    }
  }

  private var threads: [String] {
    guard let folder = opendir("/proc/\(process)/task") else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if Int(name) != nil { names.append(name) }
    }
    return names
  }

  private func value(of key: String, in file: String) -> Int {
    let lines = contents(of: "/proc/\(process)/\(file)").split(separator: "\n")
    let line = lines.first { $0.hasPrefix("\(key):") } ?? ""
    return Int(line.filter(\.isNumber)) ?? 0
  }
}

/// A small file's text; empty if it cannot be read.
func contents(of path: String) -> String {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return "" }
  defer { close(file) }
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  let count = read(file, &buffer, buffer.count)
  return String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
}
