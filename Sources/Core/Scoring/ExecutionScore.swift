/// 预算执行率 and its score: 10 · paid / 全年预算数, at most 10.
public struct ExecutionScore: Equatable, Sendable {
  /// 全年执行数, in 万元: payments, and of a cost row without any its reading; nil if neither is there.
  public let paid: Ratio?
  /// 全年预算数: as set, else 年初预算数.
  public let budget: Money
  /// Whether part of what is paid comes from readings.
  public let usesReadings: Bool
  public let points: Points

  /// - Parameter rows: the project's indicators with their judgements.
  init(
    _ project: Project, _ rows: [(indicator: Indicator, judgement: Judgement)], _ settings: Settings
  ) {
    let costs: [(amount: Ratio, isReading: Bool)] = rows.compactMap { row in
      guard row.indicator.kind == .cap,
        case .number(_, _, .tenThousandYuan) = row.indicator.target.requirement,
        case .number(let amount) = row.judgement.actual
      else { return nil }
      return (amount, row.judgement.source != .facts)
    }
    budget = settings.yearBudget ?? project.budget.total
    paid = costs.isEmpty ? nil : costs.reduce(Ratio(0)) { $0 + $1.amount }
    usesReadings = costs.contains(where: \.isReading)
    let rate = ExecutionScore.rate(paid, budget)
    points = min(
      Weights.execution, Points(rounding: (rate ?? Ratio(0)) * Weights.execution.ratio))
  }

  public var weight: Points { Weights.execution }

  /// Whether nothing is known to have been paid.
  public var isMissing: Bool { paid == nil }

  /// 执行率 B/A, in per cent, as it is, also above 100; nil without figures.
  public var rate: Ratio? { ExecutionScore.rate(paid, budget).map { $0 * Ratio(100) } }

  private static func rate(_ paid: Ratio?, _ budget: Money) -> Ratio? {
    guard let paid, budget > .zero else { return nil }
    return paid.divided(by: budget.tenThousandYuan)
  }
}
