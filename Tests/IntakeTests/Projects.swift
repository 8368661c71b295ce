import Core

/// Four tables of 2025 with one indicator of each kind of feed and of each form of reading.
let projects2025 = [
  project(
    19, 2025,
    [
      (.uptime(.platform), .number(.atLeast, Ratio(97), .percent)),
      (.uptime(.network), .number(.atLeast, Ratio(95), .percent)),
      (.slowestResponse, .number(.atMost, Ratio(24), .hours)),
      (.reading, .number(.atMost, Ratio(311, 10), .tenThousandYuan)),
    ]),
  project(
    20, 2025,
    [
      (.deliveredNet, .number(.atLeast, Ratio(853), .count("件套"))),
      (.deliveryCompleted(quantity: 853), .deadline(Day.last(ofMonth: 9, in: 2025))),
      (.reading, .rule), (.pricesWithinGuide, .rule),
    ]),
  project(21, 2025, [(.acceptedQuantity, .number(.atLeast, Ratio(60), .count("件套")))]),
  project(
    22, 2025,
    [
      (.assetsMaintained, .number(.atLeast, Ratio(98), .count("件套"))),
      (.checkedShare, .number(.atLeast, Ratio(97), .percent)),
      (.satisfiedShare, .number(.atLeast, Ratio(95), .percent)),
      (.paid, .number(.atMost, Ratio(14), .tenThousandYuan)),
      (.milestone, .deadline(Day.last(ofMonth: 3, in: 2025))),
    ]),
]

func project(_ number: Int, _ year: Int, _ rows: [(Formula, Requirement)]) -> Project {
  let gloss = Gloss(official: "项目", english: "project")
  let indicators = rows.enumerated().map { offset, row in
    Indicator(
      id: IndicatorID(project: number, row: offset + 1), level1: gloss, level2: gloss,
      level3: gloss, detail: gloss, shortName: gloss,
      target: Target(published: "", requirement: row.1), kind: .rate, formula: row.0,
      due: Day.last(of: year))
  }
  return Project(
    number: number, year: year, unit: BudgetUnit(code: "326105", name: gloss), name: gloss,
    shortName: gloss, budget: Budget(total: .zero, fiscal: .zero, other: .zero), purpose: gloss,
    goal: gloss, indicators: indicators)
}
