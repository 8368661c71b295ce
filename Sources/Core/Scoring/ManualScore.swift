/// A score that a person set for a row without a number (定性, a deadline, a rule) that is missed.
///
/// It is stored as `7.50 reason`.
public struct ManualScore: Hashable, Sendable {
  public let points: Points
  /// Why it earns that much, in the person's words; never empty.
  public let reason: String

  public init(points: Points, reason: String) {
    (self.points, self.reason) = (points, reason)
  }

  /// Reads what `description` writes.
  public init?(parsing text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let points = Points(parsing: parts[0]) else { return nil }
    self.init(points: points, reason: String(parts[1]))
    guard description == text else { return nil }
  }
}

extension ManualScore: CustomStringConvertible {
  public var description: String { "\(points) \(reason)" }
}

/// The bands of the official forms for what has no number, by the share of its weight.
public enum Attainment: String, CaseIterable, Sendable {
  /// 达成预期指标: 80 % to 100 %.
  case reached
  /// 部分达成预期指标并具有一定效果: 60 % to less than 80 %.
  case partly
  /// 未达成预期指标且效果较差: less than 60 %.
  case failed

  /// The band that points of a weight stand in; nil if they exceed it.
  public init?(_ points: Points, of weight: Points) {
    guard points <= weight else { return nil }
    let share = points.hundredths * 100
    self =
      share >= weight.hundredths * 80
      ? .reached
      : share >= weight.hundredths * 60 ? .partly : .failed
  }
}
