/// 得分: what an indicator earns of its weight, and why.
public struct Score: Equatable, Sendable {
  /// 分值.
  public let weight: Points
  /// 得分, rounded half up once; never above the weight.
  public let points: Points
  /// How the points come about, so that a screen can show it.
  public let arithmetic: ScoreArithmetic
  /// Why 偏差原因分析及改进措施 is owed; nil where it is not.
  public let noteDuty: NoteDuty?
  /// Whether there is nothing to score: 0 points, listed as missing.
  public let isMissing: Bool

  public init(
    weight: Points, points: Points, arithmetic: ScoreArithmetic, noteDuty: NoteDuty?,
    isMissing: Bool
  ) {
    (self.weight, self.points, self.arithmetic) = (weight, points, arithmetic)
    (self.noteDuty, self.isMissing) = (noteDuty, isMissing)
  }

  public var owesNote: Bool { noteDuty != nil }
}

/// The calculation of a score, with A the target, B the unrounded actual and W the weight.
public enum ScoreArithmetic: Hashable, Sendable {
  /// Met, or at least as good as the target: W.
  case full
  /// B / A · W.
  case proportion(actual: Ratio, target: Ratio)
  /// (1 − (B − A) / A) · W.
  case linear(actual: Ratio, target: Ratio)
  /// A / B · W.
  case quotient(actual: Ratio, target: Ratio)
  /// Twice a ≤ target or more, or a target of 0 missed: nothing.
  case nothing(actual: Ratio, target: Ratio)
  /// Missed without a number to score: what a person set, within a band of the form.
  case manual(ManualScore, Attainment)
  /// Missed without a number: nothing until a person sets it.
  case awaitsPerson
  /// Not due yet, and not reached: nothing so far.
  case pending
  /// No data: nothing.
  case noData
}

/// Why a deviation note is owed.
public enum NoteDuty: Hashable, Sendable {
  /// The indicator is missed.
  case missed
  /// Its unrounded score is below its weight.
  case belowWeight
  /// A quantity reached so many times its target that it wants an explanation.
  case overachieved
}
