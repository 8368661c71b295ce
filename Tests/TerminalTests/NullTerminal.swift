import Glibc
import Terminal
import Testing

@testable import Curses

/// A terminal without a terminal: keys come from the test, what is drawn goes to the null device.
///
/// ncurses is asked afterwards what stands on its screen.
///
/// ncurses has one screen a process: suites that use this are ``Adapter``'s, one after the other.
final class NullTerminal {
  let screen: CursesScreen
  private let source: EventSource
  /// The two ends of the pipe that keys come through.
  private let (line, keyboard): (Int32, Int32)
  private let output: Int32

  /// Runs a body with a terminal of a name, in a locale that has UTF-8.
  ///
  /// The locale is this thread's alone, and the signals that ncurses takes are given back.
  static func with(
    _ name: String = "xterm-256color", size: Size = Size(width: 80, height: 24),
    wantsColour: Bool = true, _ body: (NullTerminal) throws -> Void
  ) throws {
    let utf8 = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
    let former = uselocale(utf8)
    defer {
      uselocale(former)
      freelocale(utf8)
    }
    let terminal = try keepingSignals {
      try NullTerminal(name, wantsColour: wantsColour)
    }
    terminal.screen.take(size)
    try body(terminal)
  }

  private init(_ name: String, wantsColour: Bool) throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    (line, keyboard) = (ends[0], ends[1])
    output = open("/dev/null", O_WRONLY)
    screen = try #require(
      CursesScreen(name: name, from: line, to: output, wantsColour: wantsColour))
    source = EventSource(screen)
  }

  deinit {
    screen.close()
    for descriptor in [keyboard, line, output] { close(descriptor) }
  }

  /// Types bytes, and gives what was read of them up to a key that is typed last.
  func read(_ bytes: [UInt8], upTo last: Key = .function(12)) throws -> [Key] {
    let ending = last == .function(12) ? Array("\u{1B}[24~".utf8) : []
    let all = bytes + ending
    try #require(write(keyboard, all, all.count) == all.count)
    var keys: [Key] = []
    let end = ContinuousClock.now + .seconds(20)
    while keys.last != last {
      try #require(ContinuousClock.now < end, "read only \(keys)")
      var waiting = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 100) > 0 else { continue }
      for case .key(let key) in source.next() { keys.append(key) }
    }
    return keys.dropLast()
  }

  func read(_ text: String) throws -> [Key] { try read(Array(text.utf8)) }

  private static func keepingSignals<Value>(_ body: () throws -> Value) rethrows -> Value {
    let numbers = [SIGINT, SIGTERM, SIGTSTP, SIGWINCH]
    var actions = numbers.map { _ in sigaction() }
    for index in numbers.indices { sigaction(numbers[index], nil, &actions[index]) }
    defer { for index in numbers.indices { sigaction(numbers[index], &actions[index], nil) } }
    return try body()
  }
}

/// The adapter to ncurses, held against ncurses' own idea of the screen.
@Suite(.serialized)
enum Adapter {}
