import Store
import Synchronization

/// A wait for a database that a colleague's save holds, between the thread that waits and the
/// person at the screen, who is told of it and may call it off.
final class Patience: Sendable {
  private struct State {
    var isCalledOff = false
    var hasTold = false
    /// The longest wait, in milliseconds.
    var limit = BusyWait.limit
    /// Tells the person; nil where nobody waits for an answer.
    var tell: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())

  /// Shorter waits, in milliseconds, are not worth a word.
  private static let tellsAfter = 250

  /// What the store asks while it waits.
  var wait: BusyWait {
    BusyWait { [self] waited in goesOn(waited) }
  }

  /// Begins something that may have to wait.
  /// - Parameter tell: is called once, where the wait is long enough to be noticed.
  func begin(telling tell: @escaping @Sendable () -> Void) {
    state.withLock { $0 = State(tell: tell) }
  }

  /// Begins something that nobody asked for, and that another try will do as well.
  func beginUnasked() {
    state.withLock { $0 = State(limit: Patience.tellsAfter) }
  }

  /// Ends the wait: what waited fails as if its time were over.
  func callOff() {
    state.withLock { $0.isCalledOff = true }
  }

  private func goesOn(_ waited: Int) -> Bool {
    let (goesOn, tell) = state.withLock { state in
      let isNews = waited >= Patience.tellsAfter && !state.hasTold
      if isNews { state.hasTold = true }
      return (!state.isCalledOff && waited < state.limit, isNews ? state.tell : nil)
    }
    tell?()
    return goesOn
  }
}
