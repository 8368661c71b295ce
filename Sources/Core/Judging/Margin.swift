/// The room between actual and target.
public enum Margin: Hashable, Sendable {
  /// In the target's own unit, from the shown values; below 0 when missed.
  case number(Figure)
  /// Days before the due day; below 0 after it.
  case days(Int)
}

extension Indicator {
  /// The room between a shown figure and the target, in the target's unit.
  func margin(_ figure: Figure) -> Margin? {
    guard case .number(let sign, let target, _) = target.requirement else { return nil }
    let room = sign.wantsLess ? target - figure.value : figure.value - target
    return .number(Figure(room, decimals: max(figure.decimals, target.decimals)))
  }
}
