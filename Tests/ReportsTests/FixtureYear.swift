import Core
import Reports
import Testing

/// A small project of one's own that shows every status as of 2025-07-31, with a reading, a
/// warning, a rule, and names that do harm where nobody makes them safe.
enum FixtureYear {
  static func day(_ month: Int, _ day: Int) throws -> Day {
    try #require(Day(year: 2025, month: month, day: day))
  }

  static func moment(_ month: Int, _ day: Int, _ hour: Int) throws -> Moment {
    try #require(Moment(day: FixtureYear.day(month, day), minute: hour * 60))
  }

  /// The overview at noon of 2025-09-01, as of 2025-07-31.
  static func overview(
    person: String = "wang",
    projectName: Gloss = Gloss(official: "示范运维项目", english: "Sample upkeep")
  ) throws -> Overview {
    let now = try moment(9, 1, 12)
    let year = ProjectYear(
      project: try project(named: projectName),
      evidence: YearEvidence(recounting: try facts(), year: 2025, settings: Settings()),
      lastEntries: [
        FactGroup(.outage, subject: 1): Entry(person: person, at: try moment(4, 1, 9)),
        FactGroup(.delivery): Entry(person: "li", at: try moment(7, 2, 10)),
        FactGroup(.reading, subject: 7): Entry(person: "zhao", at: try moment(7, 3, 11)),
      ])
    return Overview(
      [year], year: 2025, cut: Cut(asOf: try day(7, 31), now: now), now: now, settings: Settings())
  }

  /// The picture of the same facts as of another day.
  static func overview(asOf month: Int, _ day: Int) throws -> Overview {
    let now = try moment(9, 1, 12)
    let project = try #require(overview().projects.first?.project)
    let evidence = YearEvidence(recounting: try facts(), year: 2025, settings: Settings())
    return Overview(
      [ProjectYear(project: project, evidence: evidence, lastEntries: [:])], year: 2025,
      cut: Cut(asOf: try FixtureYear.day(month, day), now: now), now: now, settings: Settings())
  }

  static func facts() throws -> [FactContent] {
    var facts: [FactContent] = [
      .outage(
        try Outage(
          service: .platform, from: moment(3, 1, 8), to: moment(3, 9, 16), planned: false,
          cause: "断电")),
      .confirmation(Confirmation(log: .platform, through: try day(7, 31))),
      .delivery(
        try Delivery(
          day: day(7, 1), category: "夏装", quantity: 612, inspected: 612, qualified: 607, repair: 8,
          returned: 0, unitPrice: nil)),
      .reading(
        Reading(
          indicator: IndicatorID(project: 7, row: 7), day: try day(6, 30),
          value: .number(try #require(Ratio(parsing: "31.25"))))),
      .reading(
        Reading(
          indicator: IndicatorID(project: 7, row: 8), day: try day(4, 30),
          value: .done(try day(4, 9)))),
    ]
    for day in 1...30 {
      facts.append(
        .repair(
          try RepairTicket(
            reported: moment(6, day, 8), responded: moment(6, day, day == 30 ? 9 : 10),
            device: "")))
    }
    return facts
  }

  private static func project(named name: Gloss) throws -> Project {
    func number(_ text: String) throws -> Ratio { try #require(Ratio(parsing: text)) }
    let yearEnd = try day(12, 31)
    return Project(
      number: 7, year: 2025,
      unit: BudgetUnit(code: "100001", name: Gloss(official: "示范单位", english: "Sample unit")),
      name: name, shortName: Gloss(official: "示范运维", english: "Upkeep"),
      budget: Budget(total: Money(fen: 47_300_000), fiscal: Money(fen: 47_300_000), other: .zero),
      purpose: Gloss(official: "运维", english: "upkeep"),
      goal: Gloss(official: "平台正常运转", english: "Keep the platform up"),
      indicators: [
        indicator(
          1, "系统正常运行率", "Platform uptime", .rate, .uptime(.platform), yearEnd,
          Target(published: "≥97百分比", requirement: .number(.atLeast, try number("97"), .percent))),
        indicator(
          2, "响应及时率", "Response on time", .rate, .ticketsOnTime, yearEnd,
          Target(published: "≥97%", requirement: .number(.atLeast, try number("97"), .percent))),
        indicator(
          3, "服装购置数量", "Uniforms bought", .quantity, .deliveredNet, try day(9, 30),
          Target(
            published: "≥853件套", requirement: .number(.atLeast, try number("853"), .count("件套")))),
        indicator(
          4, "返修率", "Repair rate", .rate, .deliveryRepaired, yearEnd,
          Target(published: "≤5%", requirement: .number(.atMost, try number("5"), .percent))),
        indicator(
          5, "购置完成时间", "Delivery complete", .deadline, .deliveryCompleted(quantity: 853),
          try day(8, 15), Target(published: "2025年8月15日", requirement: .deadline(try day(8, 15)))),
        indicator(
          6, "购置单价", "Unit price", .priceRule, .reading, yearEnd,
          Target(published: "不高于指导价（见预算表）", requirement: .rule)),
        indicator(
          7, "运行维护费用", "Upkeep cost", .cap, .reading, yearEnd,
          Target(
            published: "≤31.1万元",
            requirement: .number(.atMost, try number("31.1"), .tenThousandYuan)),
          detail: Gloss(official: "维保维修费", english: "maintenance and repair")),
        indicator(
          8, "招标采购时间", "Tender held", .deadline, .reading, try day(3, 31),
          Target(published: "2025年3月", requirement: .deadline(try day(3, 31)))),
        indicator(
          9, "维修响应及时性", "Slowest response", .worstOf, .slowestResponse, yearEnd,
          Target(published: "≤24小时", requirement: .number(.atMost, try number("24"), .hours))),
      ])
  }

  private static func indicator(
    _ row: Int, _ official: String, _ english: String, _ kind: IndicatorKind, _ formula: Formula,
    _ due: Day, _ target: Target, detail: Gloss? = nil
  ) -> Indicator {
    let name = Gloss(official: official, english: english)
    return Indicator(
      id: IndicatorID(project: 7, row: row),
      level1: Gloss(official: "产出指标", english: "Output"),
      level2: Gloss(official: "质量指标", english: "Quality"), level3: name, detail: detail ?? name,
      shortName: name, target: target, kind: kind, formula: formula, due: due)
  }
}
