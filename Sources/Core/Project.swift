// The domain, from paper to judgement:
//
//     Project (项目绩效目标表: number, year, unit, budget, goal)
//       └─ Indicator (三级指标, "19-3")
//            ├─ Target (指标值 "≥97百分比", a deadline, or a rule in words)
//            └─ Formula (which facts its actual is computed from)
//
//     Fact (what happened: outage, repair ticket, delivery, acceptance, payment, …, reading)
//       └─ Contribution, Piece (what it adds to a measure on a day)
//            └─ YearEvidence (a project's year, added up)
//                 └─ Actual (实际完成值) ──┐
//     Target ──────────────────────────────┴─ Judgement (达标, 未达标, 预警, 进行中, 无数据)

/// One budget project of one year, as its published target table (项目绩效目标表) gives it.
public struct Project: Equatable, Sendable {
  /// The table's number, such as 19; with ``year`` it names the table.
  public let number: Int
  /// The budget year; indicators count what happened in it.
  public let year: Int
  /// The public body that owns the project.
  public let unit: BudgetUnit
  /// 项目名称, in full.
  public let name: Gloss
  /// A name short enough for a panel's title, such as 二级平台运维.
  public let shortName: Gloss
  public let budget: Budget
  /// 资金用途.
  public let purpose: Gloss
  /// 绩效目标, the goal in words.
  public let goal: Gloss
  /// The rows of the table, in its order.
  public let indicators: [Indicator]
  /// Promises of the goal's words that no row tracks: without points, outside the table.
  public let extras: [Indicator]

  public init(
    number: Int, year: Int, unit: BudgetUnit, name: Gloss, shortName: Gloss, budget: Budget,
    purpose: Gloss, goal: Gloss, indicators: [Indicator], extras: [Indicator] = []
  ) {
    (self.number, self.year, self.unit, self.name) = (number, year, unit, name)
    (self.shortName, self.budget, self.purpose, self.goal) = (shortName, budget, purpose, goal)
    (self.indicators, self.extras) = (indicators, extras)
  }

  /// The rows of the table and the extras behind them.
  public var allIndicators: [Indicator] { indicators + extras }

  /// The indicator of this project with that id, if there is one.
  public func indicator(_ id: IndicatorID) -> Indicator? {
    allIndicators.first { $0.id == id }
  }
}

/// A public body that publishes target tables: its budget code and its official name.
public struct BudgetUnit: Equatable, Sendable {
  public let code: String
  public let name: Gloss

  public init(code: String, name: Gloss) {
    (self.code, self.name) = (code, name)
  }
}

/// 预算数: the whole and where it comes from.
public struct Budget: Equatable, Sendable {
  public let total: Money
  /// 财政资金.
  public let fiscal: Money
  /// 其他资金.
  public let other: Money

  public init(total: Money, fiscal: Money, other: Money) {
    (self.total, self.fiscal, self.other) = (total, fiscal, other)
  }
}
