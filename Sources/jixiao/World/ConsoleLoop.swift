import Console
import Core
import Curses
import Glibc
import Terminal
import Words

/// The main thread's loop, which waits for nothing but events.
///
/// Events and messages go into the console, its effects to the worker, its picture to the screen.
struct ConsoleLoop {
  private var console: Console
  private let screen: CursesScreen
  private let worker: Worker?
  private let clock: Clock

  init(console: Console, screen: CursesScreen, world: sending World, words: Words) {
    (self.console, self.screen) = (console, screen)
    clock = world.clock
    let worker = Worker()
    self.worker = worker?.start(with: world, words: words) == true ? worker : nil
  }

  /// Runs until the person leaves or a signal ends it; gives back that signal.
  consuming func run() -> Int32? {
    guard let worker else { return nil }
    defer { worker.finish() }
    let source = EventSource(screen)
    for effect in console.firstEffects { worker.post(effect) }
    while true {
      let (grid, cursor) = console.draw()
      screen.present(grid, cursor: cursor)
      for event in source.next() {
        switch event {
        case .asked(SIGINT) where console.canGoBack:
          guard handle(.key(.escape), worker) else { return nil }
        case .asked(let signal): return signal
        case .hungUp: return SIGHUP
        case .key(let key):
          guard handle(.key(key), worker) else { return nil }
        case .resized(let size):
          guard handle(.resized(size), worker) else { return nil }
        case .wake, .continued: break
        }
      }
      for message in worker.takeMessages() {
        guard handle(message, worker) else { return nil }
      }
    }
  }

  /// Updates the console; false when it wants to quit.
  private mutating func handle(_ message: Message, _ worker: Worker) -> Bool {
    for effect in console.update(message, now: clock.now) {
      switch effect {
      case .quit: return false
      case .repaint: screen.repaint()
      default: worker.post(effect)
      }
    }
    return true
  }
}
