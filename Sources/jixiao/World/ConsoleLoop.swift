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
  private let worker: Worker
  private let clock: Clock
  private let keeper: DraftKeeper?
  /// What is kept of what is typed.
  private var kept = Unsaved()

  /// - Parameter worker: has been started, and been asked for the first picture.
  init(
    console: Console, screen: CursesScreen, worker: Worker, clock: Clock, keeper: DraftKeeper?
  ) {
    (self.console, self.screen, self.worker) = (console, screen, worker)
    (self.clock, self.keeper) = (clock, keeper)
  }

  /// Runs until the person leaves or a signal ends it; gives back that signal.
  consuming func run() -> Int32? {
    keeper?.start()
    defer {
      worker.finish()
      keeper?.finish()
    }
    let source = EventSource(screen)
    while true {
      let (grid, cursor) = console.draw()
      screen.present(grid, cursor: cursor)
      for event in source.next() {
        switch event {
        case .asked(SIGINT) where console.canGoBack:
          guard handle(.key(.escape)) else { return nil }
        case .asked(let signal): return signal
        case .hungUp: return SIGHUP
        case .key(let key):
          guard handle(.key(key)) else { return nil }
        case .resized(let size):
          guard handle(.resized(size)) else { return nil }
        case .wake, .continued: break
        }
      }
      for message in worker.takeMessages() {
        guard handle(message) else { return nil }
        if case .recovered = message { keeper?.releaseClaimed() }
      }
      if let reason = keeper?.takeFault() { _ = handle(.draftsUnkept(reason)) }
    }
  }

  /// Updates the console; false when it wants to quit.
  private mutating func handle(_ message: Message) -> Bool {
    for effect in console.update(message, now: clock.now) {
      switch effect {
      case .quit: return false
      case .repaint: screen.repaint()
      case .stopWaiting: worker.stopWaiting()
      default: worker.post(effect)
      }
    }
    keepTyped()
    return true
  }

  /// Hands over what is typed to be kept, if it has changed.
  private mutating func keepTyped() {
    guard let keeper else { return }
    let unsaved = console.unsaved
    guard unsaved != kept else { return }
    kept = unsaved
    keeper.keep(unsaved, at: clock.now)
  }
}
