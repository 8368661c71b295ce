/// The span of values that a chart shows; the target always lies inside.
struct Axis: Equatable {
  let low: Ratio
  let high: Ratio

  /// Finer than any figure is shown, and coarse enough to compute with any figure.
  static let decimals = 6

  /// From a floor to a little above the greatest of values and target: what grows from nothing.
  init(from floor: Ratio, over values: [Ratio], target: Ratio) {
    let values = values.map { $0.rounded(to: Axis.decimals) }
    let greatest = values.reduce(max(target, floor), max)
    let span = greatest - floor
    self.init(
      from: min(floor - (target > floor ? Ratio(0) : Ratio(1)), values.min() ?? floor),
      to: span > Ratio(0) ? greatest + span * Ratio(1, 8) : floor + Ratio(1))
  }

  /// Around the target, so near that differences beside it are visible.
  ///
  /// Of the months' distances from the target the middle one counts, so that a single bad month
  /// does not press all others into one line; what lies beyond four times that is drawn at the
  /// edge.
  init(around target: Ratio, _ values: [Ratio], isShare: Bool) {
    let values = values.map { $0.rounded(to: Axis.decimals) }
    let distances = values.map { $0 < target ? target - $0 : $0 - target }
      .filter { $0 > Ratio(0) }.sorted()
    let middle = distances.isEmpty ? Ratio(1) : distances[distances.count / 2]
    let reach = middle * Ratio(4)
    let below = values.filter { $0 < target }.map { min(target - $0, reach) }.max() ?? middle
    let above = values.filter { $0 > target }.map { min($0 - target, reach) }.max() ?? middle
    let room = (below + above) * Ratio(1, 8)
    var (low, high) = (target - below - room, target + above + room)
    if target > Ratio(0) { low = max(low, Ratio(0)) }
    if isShare, target < Ratio(100), values.allSatisfy({ $0 <= Ratio(100) }) {
      high = min(high, Ratio(100))
    }
    self.init(from: low, to: high)
  }

  /// Ends with few decimals, rounded away from each other: labels stay short, and exact.
  private init(from low: Ratio, to high: Ratio) {
    let step = (high - low) * Ratio(1, 8)
    let decimals = (0..<6).first { Ratio(1, powerOfTen($0)) <= step } ?? 6
    (self.low, self.high) = (
      low.rounded(to: decimals, .down), high.rounded(to: decimals, .up)
    )
  }
}
