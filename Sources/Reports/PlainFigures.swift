import Core

/// A row's figures without words, the same in every language: what JSON and CSV carry.
///
///     PlainFigures(row).actual   // "96.07"
///     PlainFigures(row).target   // "≥97"
///     PlainFigures(row).margin   // "-0.93"
public struct PlainFigures: Equatable, Sendable {
  /// Digits, a day `2025-04-09`, or `yes` or `no`; nil where there is none.
  public let actual: String?
  /// The published unit's symbol; 天 for a deadline, whose margin is in days; nil for a rule.
  public let unit: String?
  /// Sign and digits, the deadline's day, or the rule as published.
  public let target: String
  /// Below 0 when missed; nil where there is none.
  public let margin: String?

  public init(_ row: IndicatorRow) {
    let indicator = row.indicator
    actual =
      switch row.judgement.actual {
      case .number(let number): "\(indicator.figure(number))"
      case .day(let day): "\(day)"
      case .kept(let kept): kept ? "yes" : "no"
      case nil: nil
      }
    margin =
      switch row.judgement.margin {
      case .number(let figure): "\(figure)"
      case .days(let days): "\(days)"
      case nil: nil
      }
    switch indicator.target.requirement {
    case .number(let sign, let number, let unit):
      (target, self.unit) = (sign.rawValue + number.shortestDigits, unit.symbol)
    case .deadline(let day):
      (target, unit) = ("\(day)", "天")
    case .rule:
      (target, unit) = (indicator.target.published, nil)
    }
  }
}
