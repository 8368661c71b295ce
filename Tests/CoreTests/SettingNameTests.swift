import Core
import Testing

@Suite("The table of settings")
struct SettingNameTests {
  private let rows = [
    IndicatorID(project: 20, row: 1), IndicatorID(project: 20, row: 2),
    IndicatorID(project: 20, row: 3),
  ]

  /// Project 20 with a quantity, a cost row and a rate.
  private func project() throws -> Project {
    let gloss = Gloss(official: "", english: "")
    func indicator(_ id: IndicatorID, _ kind: IndicatorKind, _ sign: Sign, _ unit: Unit)
      -> Indicator
    {
      Indicator(
        id: id, level1: gloss, level2: gloss, level3: gloss, detail: gloss, shortName: gloss,
        target: Target(published: "", requirement: .number(sign, Ratio(14), unit)), kind: kind,
        formula: .reading, due: Day.last(of: 2025))
    }
    return Project(
      number: 20, year: 2025, unit: BudgetUnit(code: "", name: gloss), name: gloss,
      shortName: gloss, budget: Budget(total: .zero, fiscal: .zero, other: .zero),
      purpose: gloss, goal: gloss,
      indicators: [
        indicator(rows[0], .quantity, .atLeast, .count("件套")),
        indicator(rows[1], .cap, .atMost, .tenThousandYuan),
        indicator(rows[2], .rate, .atLeast, .percent),
      ])
  }

  @Test("every standard is a value that the setting itself can be", arguments: SettingName.allCases)
  func standards(_ name: SettingName) throws {
    guard !name.standard.isEmpty else {
      #expect(throws: SettingFault.unreadable(name)) { try name.canonical("") }
      return
    }
    #expect(try name.canonical(name.standard) == name.standard)
  }

  @Test(
    "canonical text comes back as it is, and other text in its form",
    arguments: [
      (SettingName.responseLimit, "090", "90"), (.slowestDecides, "no", "no"),
      (.serviceTime, "6 08:00-12:00; 1-5 08:00-18:00", "1-5 08:00-18:00; 6 08:00-12:00"),
      (.dueDays, "20-2=2025-10-31,20-1=2025-10-01", "20-1=2025-10-01,20-2=2025-10-31"),
      (.expectedPayments, "19-6=3.20,19-7=0", "19-6=3.2"), (.expectedPayments, "none", "none"),
      (.yearBudget, "47.30", "47.3"), (.overachievement, "1.50", "1.5"),
      (.department, "市城市管理委", "市城市管理委"), (.timeZone, "-720", "-720"),
    ])
  func canonical(_ name: SettingName, _ text: String, _ canonical: String) throws {
    #expect(try name.canonical(text) == canonical)
    #expect(try name.canonical(canonical) == canonical)
    var settings = Settings()
    #expect(name.put(canonical, into: &settings))
    if name != .timeZone { #expect(name.text(in: settings) == canonical) }
  }

  @Test(
    "what it cannot be is refused with its reason",
    arguments: [
      (SettingName.responseLimit, "soon", SettingFault.unreadable(.responseLimit)),
      (.responseLimit, "525601", .outOfRange(.responseLimit, 0...525_600)),
      (.allowanceLeft, "101", .outOfRange(.allowanceLeft, 0...100)),
      (.dueForReplacement, "0", .outOfRange(.dueForReplacement, 1...FactLimit.count)),
      (.overachievement, "0.9", .outOfRange(.overachievement, 1...10)),
      (.overachievement, "1.234", .unreadable(.overachievement)),
      (.serviceTime, "1-8 08:00-18:00", .unreadable(.serviceTime)),
      (.dueDays, "20-1=2025-02-30", .unreadable(.dueDays)),
      (.dueDays, "20-1=2025-02-01,20-1=2025-02-02", .unreadable(.dueDays)),
      (.expectedPayments, "19-6", .unreadable(.expectedPayments)),
      (.yearBudget, "0", .unreadable(.yearBudget)),
      (.department, "一\n二", .unreadable(.department)),
      (.department, String(repeating: "长", count: 101), .tooLong(.department)),
      (.reverseFormula, "other", .unreadable(.reverseFormula)),
    ])
  func refusals(_ name: SettingName, _ text: String, _ fault: SettingFault) {
    #expect(throws: fault) { try name.canonical(text) }
  }

  @Test("a value by indicator is held against the project's rows")
  func indicators() throws {
    let project = try project()
    #expect(throws: Never.self) { try SettingName.dueDays.check("20-1=2025-10-31", for: project) }
    #expect(throws: SettingFault.noQuantity(rows[2])) {
      try SettingName.dueDays.check("20-3=2025-10-31", for: project)
    }
    #expect(throws: SettingFault.outsideYear(rows[0], 2025)) {
      try SettingName.dueDays.check("20-1=2026-01-01", for: project)
    }
    #expect(throws: SettingFault.noSuchIndicator(IndicatorID(project: 19, row: 6))) {
      try SettingName.expectedPayments.check("19-6=1", for: project)
    }
    #expect(throws: SettingFault.noCap(rows[0])) {
      try SettingName.expectedPayments.check("20-1=1", for: project)
    }
  }

  @Test("a value reaches the unit, every project, or one")
  func reach() throws {
    let project = try project()
    #expect(throws: SettingFault.unitAlone(.timeZone)) {
      try SettingName.timeZone.check("480", for: project)
    }
    #expect(throws: SettingFault.projectNeeded(.yearBudget)) {
      try SettingName.yearBudget.check("14", for: nil)
    }
    #expect(throws: Never.self) { try SettingName.countsFairly.check("yes", for: nil) }
    #expect(throws: Never.self) { try SettingName.countsFairly.check("yes", for: project) }
  }

  @Test("one indicator's value changes without touching the others'")
  func oneIndicator() throws {
    let name = SettingName.expectedPayments
    let one = try name.text("none", setting: rows[1], to: "3.20")
    #expect(one == "20-2=3.2")
    let two = try name.text("19-6=1,20-2=3.2", setting: rows[1], to: "4")
    #expect(two == "19-6=1,20-2=4")
    #expect(try name.text(two, setting: rows[1], to: nil) == "19-6=1")
    #expect(throws: SettingFault.notByIndicator(.warningDays)) {
      try SettingName.warningDays.text("30", setting: rows[1], to: "4")
    }
  }
}

@Suite("Settings and figures")
struct SettingEffectTests {
  @Test("a later due day takes back the miss of a quantity (20-1)")
  func dueDay() throws {
    var year = LedgerYear(
      .deliveredNet, .number(.atLeast, Ratio(853), .count("件套")), .quantity,
      due: try on("2025-09-30"))
    #expect(try year.judged(asOf: "2025-09-30").status == .missed)
    year.settings.dueDays = [year.indicator.id: try on("2025-10-31")]
    #expect(try year.judgedAsSet(asOf: "2025-09-30").status == .noData)
    #expect(try year.judgedAsSet(asOf: "2025-10-31").status == .missed)
  }

  @Test("sets due for replacement stand in for what the acceptances say (21-2)")
  func dueForReplacement() throws {
    var year = LedgerYear(
      .replacedShare, .number(.atLeast, Ratio(97), .percent), .quantity)
    year.facts = [
      .acceptance(
        try Acceptance(
          day: on("2025-07-20"), item: "执法记录仪", quantity: 60, inspected: 60, qualified: 60,
          functions: 0, functionsPassed: 0, replaced: 59, due: 59))
    ]
    #expect(try year.judged().status == .met)
    year.settings.dueForReplacement = 61
    #expect(try year.judged().actual == .number(Ratio(5900, 61)))
    #expect(try year.judged().status == .missed)
  }

  @Test("the mean can meet what the slowest response misses (19-5)")
  func mean() throws {
    var year = LedgerYear(
      .slowestResponse, .number(.atMost, Ratio(24), .hours), .worstOf)
    year.facts = try [
      ("2025-05-06 09:00", "2025-05-07 15:00"), ("2025-05-09 09:00", "2025-05-09 10:00"),
    ]
    .map {
      .repair(
        try RepairTicket(
          reported: at($0.0), responded: at($0.1),
          device: ""))
    }
    #expect(try year.judged().status == .missed)
    year.settings.slowestDecides = false
    #expect(try year.judged().status == .met)
    #expect(try year.judged().actual == .number(Ratio(31, 2)))
  }

  @Test("基本满意 counts where that is set (19-9)")
  func fairly() throws {
    var year = LedgerYear(
      .satisfiedShare, .number(.atLeast, Ratio(95), .percent), .rate)
    year.facts = [
      .survey(
        try Survey(project: 20, day: on("2025-05-01"), valid: 100, satisfied: 90, fairly: 6))
    ]
    #expect(try year.judged().status == .missed)
    year.settings.countsFairly = true
    #expect(try year.judged().status == .met)
  }

  @Test("downtime and measured time clip to the hours of the week, its holidays and make-up days")
  func serviceTime() throws {
    var year = LedgerYear(
      .uptime(.platform), .number(.atLeast, Ratio(97), .percent), .rate)
    // 1 May 2025 is a Thursday; 26 April, a Saturday, is worked in place of it.
    year.settings.serviceTime = try #require(
      ServiceTime(parsing: "1-5 08:00-18:00; holidays 2025-05-01; makeup 2025-04-26"))
    func outage(_ from: String, _ to: String) throws -> FactContent {
      .outage(
        try Outage(
          service: .platform, from: at(from),
          to: at(to), planned: false, cause: ""))
    }
    year.facts = try [
      .confirmation(Confirmation(log: .platform, through: on("2025-05-02"))),
      outage("2025-05-01 00:00", "2025-05-02 09:00"),
      outage("2025-04-26 07:00", "2025-04-26 08:30"),
      outage("2025-04-27 00:00", "2025-04-27 24:00"),
    ]
    let judgement = try year.judged(asOf: "2025-05-02")
    guard case .uptime(let downtime, let measured, _) = judgement.basis else {
      Issue.record("no uptime: \(judgement)")
      return
    }
    #expect(downtime == 60 + 30)
    // Of the 88 weekdays of 1 January to 2 May one is a holiday, and one Saturday is worked.
    #expect(measured == 88 * 600)
  }

  @Test("the warning of a shrinking allowance follows its two thresholds")
  func allowance() throws {
    var year = LedgerYear(
      .uptime(.platform), .number(.atLeast, Ratio(97), .percent), .rate)
    year.facts = try [
      .confirmation(Confirmation(log: .platform, through: on("2025-06-30"))),
      .outage(
        Outage(
          service: .platform, from: at("2025-03-01 00:00"),
          to: at("2025-03-05 00:00"), planned: false, cause: "")),
    ]
    #expect(try year.judged(asOf: "2025-06-30").status == .met)
    year.settings.allowanceLeft = 70
    #expect(try year.judged(asOf: "2025-06-30").status == .atRisk)
    year.settings.yearLeft = 60
    #expect(try year.judged(asOf: "2025-06-30").status == .met)
  }
}

extension LedgerYear {
  /// Judged as the store hands a project out: with what is set for its indicators.
  func judgedAsSet(asOf text: String) throws -> Judgement {
    let gloss = Gloss(official: "", english: "")
    let project = Project(
      number: 20, year: 2025, unit: BudgetUnit(code: "", name: gloss), name: gloss,
      shortName: gloss, budget: Budget(total: .zero, fiscal: .zero, other: .zero),
      purpose: gloss, goal: gloss, indicators: [indicator])
    let year = ProjectYear(
      project: project, evidence: YearEvidence(recounting: facts, year: 2025, settings: settings),
      lastEntries: [:], settings: settings)
    let now = try at("2026-01-20 09:00")
    return try #require(year.project.indicators.first)
      .judgement(on: year.evidence, at: Cut(asOf: try on(text), now: now), settings: settings)
  }
}
