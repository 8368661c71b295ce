import Core
import Reports
import Testing

/// A year in which every column of both official forms has something to say; figures by hand
/// stand in the tests.
///
///     8-1  hardware kept up      ≥98, even pace    60 assets by the end of July
///     8-2  platform uptime       ≥97 %             200 h down, confirmed through July
///     8-3  maintenance cost      ≤10 万元          4 fiscal, 1.5 carried over, 0.5 other
///     8-4  other cost            ≤8 万元           a reading of 2.5
///     8-5  contract signed       2025年3月         9 April
///     8-6  satisfaction          ≥95 %             nothing
enum FormYear {
  static func id(_ row: Int) -> IndicatorID { IndicatorID(project: 8, row: row) }

  static func day(_ month: Int, _ day: Int) throws -> Day {
    try #require(Day(year: 2025, month: month, day: day))
  }

  static func number(_ text: String) throws -> Ratio { try #require(Ratio(parsing: text)) }

  /// The budget has three sources: 15 fiscal, 3 other, and so 2 carried over.
  static let budget = Budget(
    total: Money(fen: 20_000_000), fiscal: Money(fen: 15_000_000), other: Money(fen: 3_000_000))

  static let fiscalAlone = Budget(
    total: Money(fen: 20_000_000), fiscal: Money(fen: 20_000_000), other: .zero)

  /// Settings of a unit that has filled the forms' heads.
  static var settings: Settings {
    var settings = Settings()
    (settings.department, settings.implementer) = ("市城市管理委员会", "执法总队")
    settings.expectedPayments = [id(3): Money(fen: 5_000_000)]
    return settings
  }

  static func facts() throws -> [FactContent] {
    var facts: [FactContent] = [
      .outage(
        try Outage(
          service: .platform, from: moment(3, 1, 8), to: moment(3, 9, 16), planned: false,
          cause: "断电")),
      .confirmation(Confirmation(log: .platform, through: try day(7, 31))),
      .payment(
        try Payment(
          indicator: id(3), day: day(3, 31), amount: Money(fen: 4_000_000), source: .fiscal)),
      .payment(
        try Payment(
          indicator: id(3), day: day(5, 31), amount: Money(fen: 1_500_000), source: .carryOver)),
      .payment(
        try Payment(
          indicator: id(3), day: day(6, 30), amount: Money(fen: 500_000), source: .other)),
      .reading(Reading(indicator: id(4), day: try day(6, 30), value: .number(try number("2.5")))),
      .milestone(Milestone(indicator: id(5), day: try day(4, 9), year: 2025)),
    ]
    for asset in 1...60 {
      facts.append(.maintenance(try Maintenance(day: day(7, 1), asset: "YW-\(asset)")))
    }
    return facts
  }

  /// What completes the year: a confirmed log, a survey, and a payment in the reading's place.
  static func closingFacts() throws -> [FactContent] {
    [
      .confirmation(Confirmation(log: .platform, through: try day(12, 31))),
      .survey(try Survey(project: 8, day: day(12, 1), valid: 200, satisfied: 194, fairly: 2)),
      .payment(
        try Payment(
          indicator: id(4), day: day(12, 20), amount: Money(fen: 2_500_000), source: .fiscal)),
    ]
  }

  static func year(
    _ facts: [FactContent], entries: [FormPlace: String] = [:], settings: Settings = settings,
    budget: Budget = budget, goal: String = "平台正常运转"
  ) throws -> ProjectYear {
    ProjectYear(
      project: try project(budget, goal: goal),
      evidence: YearEvidence(recounting: facts, year: 2025, settings: settings), lastEntries: [:],
      settings: settings, entries: FormEntries(entries))
  }

  static func monitoring(
    entries: [FormPlace: String] = [:], settings: Settings = settings, budget: Budget = budget,
    through month: Int = 7, asOf day: Day? = nil
  ) throws -> MonitoringForm {
    let day = day ?? Day.last(ofMonth: month, in: 2025)
    return MonitoringForm(
      try year(facts(), entries: entries, settings: settings, budget: budget), through: month,
      cut: try cut(day), settings: Settings())
  }

  static func selfEvaluation(
    entries: [FormPlace: String] = [:], adding more: [FactContent] = [],
    settings: Settings = settings, budget: Budget = budget, asOf day: Day = Day.last(of: 2025)
  ) throws -> SelfEvaluationForm {
    SelfEvaluationForm(
      try year(facts() + more, entries: entries, settings: settings, budget: budget),
      cut: try cut(day), settings: Settings())
  }

  static func cut(_ day: Day) throws -> Cut {
    Cut(asOf: day, now: try #require(Moment(parsing: "2026-02-01 09:00")))
  }

  static func place(_ field: FormField, _ row: Int) -> FormPlace {
    FormPlace(field, of: id(row), year: 2025)
  }

  static func place(_ field: FormField, _ row: Int, through month: Int) -> FormPlace {
    FormPlace(field, of: id(row), year: 2025, through: month)
  }

  static let outcome = FormPlace(.outcome, project: 8, year: 2025)

  private static func moment(_ month: Int, _ day: Int, _ hour: Int) throws -> Moment {
    try #require(Moment(day: FormYear.day(month, day), minute: hour * 60))
  }

  private static func project(_ budget: Budget, goal: String) throws -> Project {
    let (yearEnd, march) = (try day(12, 31), try day(3, 31))
    return Project(
      number: 8, year: 2025,
      unit: BudgetUnit(code: "100001", name: Gloss(official: "示范单位", english: "Sample unit")),
      name: Gloss(official: "示范运维项目", english: "Sample upkeep"),
      shortName: Gloss(official: "示范运维", english: "Upkeep"), budget: budget,
      purpose: Gloss(official: "运维", english: "upkeep"),
      goal: Gloss(official: goal, english: "Keep the platform up"),
      indicators: [
        row(
          1, "数量指标", "硬件维护数量", .quantity, .assetsMaintained, yearEnd, "≥98件套",
          .number(.atLeast, Ratio(98), .count("件套")), isPaced: true),
        row(
          2, "质量指标", "系统正常运行率", .rate, .uptime(.platform), yearEnd, "≥97%",
          .number(.atLeast, Ratio(97), .percent)),
        row(
          3, "成本指标", "维修费", .cap, .paid, yearEnd, "≤10万元",
          .number(.atMost, Ratio(10), .tenThousandYuan)),
        row(
          4, "成本指标", "其他费用", .cap, .paid, yearEnd, "≤8万元",
          .number(.atMost, Ratio(8), .tenThousandYuan)),
        row(5, "时效指标", "合同签订时间", .deadline, .milestone, march, "2025年3月", .deadline(march)),
        row(
          6, "服务对象满意度指标", "满意率", .rate, .satisfiedShare, yearEnd, "≥95%",
          .number(.atLeast, Ratio(95), .percent)),
      ])
  }

  private static func row(
    _ row: Int, _ level2: String, _ name: String, _ kind: IndicatorKind, _ formula: Formula,
    _ due: Day, _ published: String, _ requirement: Requirement, isPaced: Bool = false
  ) -> Indicator {
    let level1 = row == 6 ? "满意度指标" : "产出指标"
    let name = Gloss(official: name, english: "Row \(row)")
    return Indicator(
      id: id(row), level1: Gloss(official: level1, english: row == 6 ? "Satisfaction" : "Output"),
      level2: Gloss(official: level2, english: level2 == "成本指标" ? "Cost" : "Group \(row)"),
      level3: name, detail: name,
      shortName: name, target: Target(published: published, requirement: requirement),
      kind: kind, formula: formula, due: due, isPaced: isPaced)
  }
}
