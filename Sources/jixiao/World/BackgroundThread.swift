import Console
import Curses
import Glibc
import Synchronization

/// A thread for what takes long and needs neither the console nor the worker's connection: one
/// piece of work after the other.
final class BackgroundThread: Sendable {
  /// Work that says what came of it, and looks from time to time whether it was called off.
  typealias Work = @Sendable (_ isCancelled: () -> Bool) -> [Message]

  private struct State {
    var waiting: [Work] = []
    var messages: [Message] = []
    var isCancelled = false
    var thread: pthread_t?
    /// Whether the thread still looks for work.
    var isAtWork = false
  }

  private let state = Mutex(State())

  /// Does the work behind what is being done already.
  func start(_ work: @escaping Work) {
    let former = state.withLock { state -> (pthread_t?)? in
      state.waiting.append(work)
      guard !state.isAtWork else { return nil }
      state.isAtWork = true
      return .some(state.thread.take())
    }
    guard let former else { return }
    if let former { pthread_join(former, nil) }
    let argument = Unmanaged.passRetained(self)
    var thread = pthread_t()
    let result = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        let background = Unmanaged<BackgroundThread>.fromOpaque(argument).takeRetainedValue()
        EventSource.blockSignals()
        background.work()
        return nil
      }, argument.toOpaque())
    if result == 0 {
      state.withLock { $0.thread = thread }
    } else {
      argument.release()
      state.withLock { ($0.isAtWork, $0.waiting) = (false, []) }
    }
  }

  /// Takes what has come of the work.
  func takeMessages() -> [Message] {
    state.withLock { state in
      defer { state.messages = [] }
      return state.messages
    }
  }

  /// Calls everything off and waits until nothing is left behind.
  func finish() {
    let thread = state.withLock { state in
      state.isCancelled = true
      return state.thread.take()
    }
    if let thread { pthread_join(thread, nil) }
  }

  private func work() {
    while true {
      let next = state.withLock { state -> Work? in
        guard !state.waiting.isEmpty, !state.isCancelled else {
          state.isAtWork = false
          return nil
        }
        return state.waiting.removeFirst()
      }
      guard let next else { return }
      let messages = next { self.state.withLock { $0.isCancelled } }
      state.withLock { $0.messages += messages }
    }
  }
}
