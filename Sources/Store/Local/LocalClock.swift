public import Core
import Glibc

/// The unit's local time: a fixed distance from UTC, without daylight saving.
///
///     LocalClock(offset: 480).moment(at: 0)   // 1970-01-01 08:00
public struct LocalClock: Equatable, Sendable {
  /// Minutes that local time is ahead of UTC; 480 in China.
  public let offset: Int

  public init(offset: Int) {
    self.offset = offset
  }

  /// The local minute at that many seconds since 1970-01-01 00:00 UTC, held inside the years of
  /// `Day`.
  public func moment(at seconds: Int) -> Moment {
    let (first, last) = (Day.first(of: .min).start, Day.last(of: .max).start)
    let (quotient, remainder) = seconds.quotientAndRemainder(dividingBy: 60)
    let minutes = quotient - (remainder < 0 ? 1 : 0) + offset
    return Moment(minutes: minutes) ?? (seconds < 0 ? first : last)
  }

  /// The machine's clock, read now.
  public var now: Moment { moment(at: LocalClock.seconds()) }

  /// Seconds since 1970-01-01 00:00 UTC.
  public static func seconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec
  }
}
