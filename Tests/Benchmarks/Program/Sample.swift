import Glibc

/// Repeated measurements of one thing: nanoseconds, bytes, or KiB.
struct Sample {
  private let sorted: [Int]

  init(_ values: [Int]) {
    sorted = values.sorted()
  }

  /// The sample of one thing measured so many times.
  init(times count: Int, _ measure: (Int) throws -> Int) rethrows {
    self.init(try (0..<count).map(measure))
  }

  var median: Int { quantile(50) }
  var count: Int { sorted.count }

  /// The value that so many of a hundred do not exceed (nearest rank); 0 of an empty sample.
  func quantile(_ percent: Int) -> Int {
    guard !sorted.isEmpty else { return 0 }
    return sorted[max(0, (sorted.count * percent + 99) / 100 - 1)]
  }
}

/// Nanoseconds since some moment.
func now() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

/// How long something takes, in nanoseconds.
func timed(_ body: () throws -> Void) rethrows -> Int {
  let start = now()
  try body()
  return now() - start
}
