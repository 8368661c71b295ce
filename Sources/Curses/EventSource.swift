import CNcurses
import Glibc
public import Terminal

/// What happens to a program at a terminal.
public enum Event: Equatable, Sendable {
  case key(Key)
  case resized(Size)
  /// Another thread called ``EventSource/wake()``.
  case wake
  /// Asked to end: SIGTERM, SIGINT or SIGQUIT.
  case asked(signal: Int32)
  /// The terminal is gone: SIGHUP, or its end of file.
  case hungUp
  /// Back from a suspension: everything has to be drawn again.
  case continued
}

/// Where events come from: the keyboard, signals, other threads.
public final class EventSource {
  private let screen: CursesScreen
  private var reader = KeyReader()
  private var bytes = TypedBytes()

  public init(_ screen: CursesScreen) {
    self.screen = screen
  }

  /// Ends the waiting of ``next()``; callable from any thread.
  public static func wake() {
    cnc_wake()
  }

  /// Blocks every signal in the calling thread, so that the main thread alone gets them.
  public static func blockSignals() {
    cnc_block_signals()
  }

  /// Sleeps until something happens, and gives everything that has.
  public func next() -> [Event] {
    var events = readKeys()
    let seen = cnc_wait(events.isEmpty ? -1 : 0)
    if seen & Int32(CNC_SAW_SIGNAL) != 0 { events += readSignals() }
    if seen & Int32(CNC_SAW_KEYS) != 0 { events += readKeys() }
    if seen & Int32(CNC_SAW_HANG_UP) != 0 { events.append(.hungUp) }
    if seen & Int32(CNC_SAW_WAKE) != 0 {
      cnc_clear_wakes()
      events.append(.wake)
    }
    return events
  }

  private func readKeys() -> [Event] {
    var events: [Event] = []
    var value: UInt32 = 0
    while events.count < 4096 {
      switch cnc_next_key(&value) {
      case CNC_BYTE: events += bytes.take(UInt8(truncatingIfNeeded: value)).compactMap(event)
      case CNC_FUNCTION:
        events += bytes.end().compactMap(event)
        if let key = reader.function(Int(value)) { events.append(.key(key)) }
      default: return events
      }
    }
    return events
  }

  private func event(_ scalar: Unicode.Scalar) -> Event? {
    reader.character(scalar).map { .key($0) }
  }

  private func readSignals() -> [Event] {
    var events: [Event] = []
    var hasNewSize = false
    while case let signal = cnc_next_signal(), signal != 0 {
      switch signal {
      case SIGWINCH: hasNewSize = true
      case SIGTSTP:
        cnc_suspend()
        hasNewSize = true
        events.append(.continued)
      case SIGCONT:
        screen.repaint()
        hasNewSize = true
        events.append(.continued)
      case SIGHUP: events.append(.hungUp)
      default: events.append(.asked(signal: signal))
      }
    }
    if hasNewSize {
      screen.takeNewSize()
      events.append(.resized(screen.size))
    }
    return events
  }
}
