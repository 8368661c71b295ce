/// How long tickets took, as counts by whole minutes.
///
///     let times = ResponseTimes([30: 19, 1800: 1])
///     times.mean              // 118.5 minutes
///     times.percentile(95)    // 30: 19 of 20 tickets took no longer
public struct ResponseTimes: Equatable, Sendable {
  private var counts: [Int: Int]

  /// - Parameter counts: how many tickets took that many minutes; a count below 1 is none.
  public init(_ counts: [Int: Int] = [:]) {
    self.counts = counts.filter { $0.value > 0 }
  }

  /// Counts one more ticket of that many minutes.
  public mutating func add(_ minutes: Int) {
    counts[minutes, default: 0] += 1
  }

  /// How many tickets there are.
  public var count: Int { counts.values.reduce(0, +) }

  /// The mean in minutes, unrounded; nil without a ticket.
  public var mean: Ratio? {
    let count = count
    guard count > 0 else { return nil }
    return Ratio(counts.reduce(0) { $0 + $1.key * $1.value }, count)
  }

  /// The smallest time, in minutes, that at least so many percent of the tickets do not exceed
  /// (nearest rank); nil without a ticket.
  public func percentile(_ percent: Int) -> Int? {
    let count = count
    guard count > 0 else { return nil }
    var reached = 0
    return counts.sorted { $0.key < $1.key }.first { minutes in
      reached += minutes.value
      return reached * 100 >= count * percent
    }?.key
  }

  /// How many tickets took longer than that many minutes.
  public func count(above minutes: Int) -> Int {
    counts.reduce(0) { $1.key > minutes ? $0 + $1.value : $0 }
  }

  /// The different times above that many minutes, the slowest first.
  public func slowest(above minutes: Int) -> [Int] {
    counts.keys.filter { $0 > minutes }.sorted(by: >)
  }
}
