import Core
import Store

/// Local time: the system's, or the demo's, whose year has just ended.
struct Clock {
  private let local: LocalClock
  /// Seconds added to the system's clock.
  private let shift: Int

  static func system(_ local: LocalClock) -> Clock {
    Clock(local: local, shift: 0)
  }

  /// A clock that stands on 20 January 2026, 09:00, and runs on from there.
  static func demo() -> Clock {
    let local = LocalClock(offset: 480)
    return Clock(local: local, shift: demoStart - LocalClock.seconds())
  }

  /// 2026-01-20 09:00 in China, in seconds since 1970 UTC.
  private static let demoStart = 1_768_870_800

  var now: Moment { local.moment(at: LocalClock.seconds() + shift) }
}
