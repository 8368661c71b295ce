/// How much one short read looks at: a colleague's save waits until it is over.
struct Slice {
  private var rows: Int
  private let end: ContinuousClock.Instant

  /// Half of what nobody notices; the rest is the colleague's own save.
  static let time = Duration.milliseconds(40)

  init(rows: Int) {
    (self.rows, end) = (rows, .now + Slice.time)
  }

  /// Counts a row, or what stands for some of them; true if that was the last one.
  mutating func isOver() -> Bool {
    rows -= 1
    return rows <= 0 || ContinuousClock.now >= end
  }
}
