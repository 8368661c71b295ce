/// How an actual is held against a target's number: the sign dictionary of the national budget
/// system, less 定性, which is a ``Requirement`` of its own.
public enum Sign: String, CaseIterable, Sendable {
  case atLeast = "≥"
  case above = "＞"
  case equal = "＝"
  case below = "＜"
  case atMost = "≤"

  /// Whether the actual meets the target, by exact comparison.
  public func isMet(by actual: Ratio, target: Ratio) -> Bool {
    switch self {
    case .atLeast: actual >= target
    case .above: actual > target
    case .equal: actual == target
    case .below: actual < target
    case .atMost: actual <= target
    }
  }

  /// Whether a greater actual is a worse one.
  public var wantsLess: Bool { self == .atMost || self == .below }
}
