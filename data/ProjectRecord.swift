import Core

/// A project as the file writes it.
struct ProjectRecord: Decodable {
  let number: Int
  let year: Int
  let unit: UnitRecord
  let name: GlossRecord
  let shortName: GlossRecord
  let budget: BudgetRecord
  let purpose: GlossRecord
  let goal: GlossRecord
  let indicators: [Attempt<IndicatorRecord>]
  /// Promises of the goal's words that no row tracks; absent is none.
  let extras: [Attempt<IndicatorRecord>]?

  struct UnitRecord: Decodable {
    let code: String
    let name: GlossRecord
  }

  /// 预算数 in 万元.
  struct BudgetRecord: Decodable {
    let total: String
    let fiscal: String
    let other: String
  }

  func project(indicators: [Indicator], extras: [Indicator]) throws(KeyFault) -> Project {
    Project(
      number: try read(number, "number", in: 1...999_999),
      year: try read(year, "year", in: Day.years),
      unit: BudgetUnit(code: unit.code, name: unit.name.gloss), name: name.gloss,
      shortName: shortName.gloss,
      budget: Budget(
        total: try read(budget.total, "budget.total") { Money(tenThousandYuan: $0) },
        fiscal: try read(budget.fiscal, "budget.fiscal") { Money(tenThousandYuan: $0) },
        other: try read(budget.other, "budget.other") { Money(tenThousandYuan: $0) }),
      purpose: purpose.gloss, goal: goal.gloss, indicators: indicators,
      extras: extras)
  }
}
