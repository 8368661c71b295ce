/// One row of a target table: what is promised, by when, and how the actual is found.
public struct Indicator: Equatable, Sendable {
  public let id: IndicatorID
  /// 一级指标, such as 产出指标.
  public let level1: Gloss
  /// 二级指标, such as 质量指标.
  public let level2: Gloss
  /// 三级指标; not unique alone, but with ``detail`` it is.
  public let level3: Gloss
  /// 绩效指标描述.
  public let detail: Gloss
  /// A name short enough for a panel's line.
  public let shortName: Gloss
  public let target: Target
  public let kind: IndicatorKind
  /// Which facts the actual is computed from.
  public let formula: Formula
  /// The day by which the promise must be kept.
  public let due: Day
  /// Whether it grows evenly through the year, so that its pace can warn (19-1).
  public let isPaced: Bool

  public init(
    id: IndicatorID, level1: Gloss, level2: Gloss, level3: Gloss, detail: Gloss,
    shortName: Gloss, target: Target, kind: IndicatorKind, formula: Formula, due: Day,
    isPaced: Bool = false
  ) {
    (self.id, self.level1, self.level2, self.level3) = (id, level1, level2, level3)
    (self.detail, self.shortName, self.target) = (detail, shortName, target)
    (self.kind, self.formula, self.due, self.isPaced) = (kind, formula, due, isPaced)
  }
}

/// How an indicator is judged; each kind is a row of the judging table (docs/forms.md).
public enum IndicatorKind: String, CaseIterable, Sendable {
  /// A share or another figure that stands at any time, never prorated.
  case rate
  /// Something counted up until it is reached.
  case quantity
  /// Done on or before a day.
  case deadline
  /// Money that may be spent up to a limit.
  case cap
  /// The slowest single case decides.
  case worstOf = "worst-of"
  /// Every unit price within its guide price (指导价).
  case priceRule = "price-rule"
}
