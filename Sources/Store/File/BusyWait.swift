import Glibc
import Synchronization

/// How long a call waits while a colleague's save holds the database, and who may end the wait.
public struct BusyWait: Sendable {
  /// Asked again and again with the milliseconds waited so far; false gives up, and the call
  /// fails as ``StoreError/busy``.
  private let goesOn: @Sendable (Int) -> Bool

  public init(_ goesOn: @escaping @Sendable (Int) -> Bool) {
    self.goesOn = goesOn
  }

  /// The longest wait, in milliseconds.
  public static let limit = 5000

  /// Waits as long as may be.
  public static let standard = BusyWait { $0 < limit }
}

extension BusyWait {
  /// The pauses between the first tries, in milliseconds; the last one goes on.
  private static let pauses = [1, 2, 5, 10, 15, 20, 25, 25, 25, 50]

  /// What SQLite calls at a lock, with the number of tries before.
  func callback() -> @Sendable (Int) -> Bool {
    let start = Mutex(ContinuousClock.now)
    return { tries in
      let waited = start.withLock { start in
        if tries == 0 { start = .now }
        return ContinuousClock.now - start
      }
      guard goesOn(Int(waited / .milliseconds(1))) else { return false }
      let pause = BusyWait.pauses[min(tries, BusyWait.pauses.count - 1)]
      poll(nil, 0, Int32(pause))
      return true
    }
  }
}
