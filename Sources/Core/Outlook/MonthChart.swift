/// An indicator's figures month by month, ready to be drawn as columns of any height.
///
///     axis                                     ┌ target: always inside the axis
///     high ┤
///          │ █   █       █
///      97% ┼─█───█───────█───────────────────
///          │ █   █   ▅   █   ▂
///      low ┤ 1   2   3   4   5   6   7 … 12
///
/// It is never more exact than the figures, and never less: a column reaches the target's line
/// exactly if its figure does.
public struct MonthChart: Equatable, Sendable {
  /// One month of the twelve.
  public struct Column: Equatable, Sendable {
    /// 1 to 12.
    public let month: Int
    public let content: Content
  }

  public enum Content: Equatable, Sendable {
    case value(Ratio, Status)
    /// The month has passed, or runs, and there is no number.
    case empty(Status)
    case toCome
  }

  /// Always twelve.
  public let columns: [Column]
  public let target: Ratio
  /// The axis begins here; below ``high``, and not above the target.
  public let low: Ratio
  public let high: Ratio

  /// The chart of a trend; nil where the target is no number, or no month has one.
  public init?(of indicator: Indicator, _ trend: [TrendPoint]) {
    guard case .number(_, let target, let unit) = indicator.target.requirement else { return nil }
    let values = trend.compactMap(\.actual)
    guard !values.isEmpty else { return nil }
    let content = Dictionary(
      trend.map { point in
        (point.month, point.actual.map { .value($0, point.status) } ?? .empty(point.status))
      }, uniquingKeysWith: { (_: Content, last: Content) in last })
    columns = (1...12).map { Column(month: $0, content: content[$0] ?? .toCome) }
    self.target = target
    let axis =
      switch indicator.kind {
      case .quantity, .cap: Axis(from: Ratio(0), over: values, target: target)
      default: Axis(around: target, values, isShare: unit == .percent)
      }
    (low, high) = (axis.low, axis.high)
  }

  /// How many eighths of a cell a column of that many cells fills for a value, 1 to 8 × height.
  ///
  /// The scale has two straight parts that meet in the target's line, which runs through the
  /// middle of its cell, as line characters do: a value on the target fills exactly to there,
  /// and any other is rounded away from it. So no miss is ever drawn as a pass.
  public func level(of value: Ratio, height: Int) -> Int {
    let height = max(1, height)
    let line = 8 * targetRow(height: height) + 4
    guard value != target else { return line }
    let near = value.rounded(to: Axis.decimals)
    if value < target {
      let share = (near - low) * (target - low).inverse * Ratio(line)
      return min(max(share.roundedDown, 1), line - 1)
    }
    let share = (near - target) * (high - target).inverse * Ratio(8 * height - line)
    return min(line + max(share.roundedUp, 1), 8 * height)
  }

  /// The cell, counted from the bottom, through which the target's line runs.
  public func targetRow(height: Int) -> Int {
    let share = (target - low) * (high - low).inverse * Ratio(max(1, height))
    return min(max(share.roundedDown, 0), max(1, height) - 1)
  }
}
