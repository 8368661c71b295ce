import Core

// Facts that name an indicator or a project, few different ones, so that they meet.

extension RandomFacts {
  mutating func maintenance() throws -> FactContent {
    .maintenance(try Maintenance(day: day(), asset: "YW-\(number(1...4))"))
  }

  /// A check may only be filed in a year whose table has its indicator.
  mutating func check(_ indicator: IndicatorID) throws -> FactContent {
    let whole = number(1...60)
    return .check(
      try PartCheck(
        indicator: indicator, day: dayIn2025(), whole: whole, part: number(0...whole)))
  }

  mutating func survey(_ project: Int) throws -> FactContent {
    let valid = number(1...200)
    let satisfied = number(0...valid)
    return .survey(
      try Survey(
        project: project, day: day(), valid: valid, satisfied: satisfied,
        fairly: number(0...(valid - satisfied))))
  }

  mutating func payment(on row: Int, of project: Int) throws -> FactContent {
    .payment(
      try Payment(
        indicator: IndicatorID(project: project, row: row), day: dayIn2025(),
        amount: Money(fen: number(1...20_000_000)),
        source: FundSource.allCases[number(0...2)]))
  }

  /// Some were done before the table's year, or after it.
  mutating func milestone(_ indicator: IndicatorID) -> FactContent {
    .milestone(Milestone(indicator: indicator, day: day(), year: 2025))
  }

  mutating func guidePrice() throws -> FactContent {
    .guidePrice(
      try GuidePrice(
        category: ["夏装", "冬装", "帽"][number(0...2)], price: Money(fen: number(1...3) * 4000),
        year: 2025))
  }

  private mutating func dayIn2025() -> Day {
    let first = Day.first(of: 2025)
    return chance(50) ? first.adding(days: number(0...4) * 80) : first.adding(days: number(0...364))
  }
}
