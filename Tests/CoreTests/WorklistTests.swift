import Core
import Testing

@Suite("The worklist")
struct WorklistTests {
  /// A project of one indicator, its facts, and what is set.
  private func items(
    of ledger: LedgerYear, asOf text: String, now: String = "2026-01-20 09:00"
  ) throws -> [WorkItem] {
    try worklist(of: ledger, asOf: text, now: now).items
  }

  private func worklist(
    of ledger: LedgerYear, asOf text: String, now: String = "2026-01-20 09:00"
  ) throws -> Worklist {
    let gloss = Gloss(official: "", english: "")
    let project = Project(
      number: 20, year: 2025, unit: BudgetUnit(code: "", name: gloss), name: gloss,
      shortName: gloss, budget: Budget(total: .zero, fiscal: .zero, other: .zero),
      purpose: gloss, goal: gloss, indicators: [ledger.indicator])
    var settings = ledger.settings
    (settings.department, settings.implementer) = ("局", "队")
    let evidence = YearEvidence(recounting: ledger.facts, year: 2025, settings: settings)
    let year = ProjectYear(
      project: project, evidence: evidence, lastEntries: [:], settings: settings)
    let cut = Cut(asOf: try on(text), now: try at(now))
      .stopped(atEndOf: 2025)
    let judgements = year.project.indicators.map {
      $0.judgement(on: evidence, at: cut, settings: settings)
    }
    return Worklist([(year, judgements)], at: cut, settings: Settings())
  }

  private var id: IndicatorID { IndicatorID(project: 20, row: 1) }

  private func uptime(confirmed days: String...) throws -> LedgerYear {
    var ledger = LedgerYear(
      .uptime(.platform), .number(.atLeast, Ratio(97), .percent), .rate)
    ledger.facts = try days.map {
      .confirmation(Confirmation(log: .platform, through: try on($0)))
    }
    return ledger
  }

  // MARK: Logs

  @Test(
    "a month is to be confirmed within the month that follows it",
    arguments: [
      ("2025-07-31", "2025-07-31", nil), ("2025-06-30", "2025-07-30", nil),
      ("2025-06-30", "2025-07-31", WorkItem.Urgency.dueSoon),
      ("2025-06-30", "2025-08-30", .dueSoon), ("2025-06-30", "2025-08-31", .overdue),
      ("2025-05-31", "2025-07-31", .overdue), ("2025-06-15", "2025-07-10", .dueSoon),
      ("2025-11-30", "2025-12-30", nil), ("2025-11-30", "2025-12-31", .overdue),
    ])
  func confirmations(_ case: (through: String, asOf: String, urgency: WorkItem.Urgency?)) throws {
    let (through, asOf, urgency) = `case`
    let items = try items(of: uptime(confirmed: through), asOf: asOf)
    #expect(items.map(\.urgency) == (urgency.map { [$0] } ?? []))
  }

  @Test("an unconfirmed log names how far it is confirmed, and its form knows how far it should be")
  func confirmationTask() throws {
    let item = try #require(
      try items(of: uptime(confirmed: "2025-05-31"), asOf: "2025-08-12").first)
    #expect(
      item.matter
        == .unconfirmed(.platform, confirmed: try on("2025-05-31"), ended: try on("2025-07-31")))
    #expect(item.task == .enter(.confirmation, [.log: "platform", .through: "2025-07-31"]))
  }

  @Test("no confirmation is asked for before the year's first month is over")
  func january() throws {
    #expect(try items(of: uptime(), asOf: "2025-01-30").isEmpty)
    #expect(try items(of: uptime(), asOf: "2025-01-31").map(\.urgency) == [.dueSoon])
  }

  // MARK: What is open

  @Test("an outage without an end is due on its day, and asks for its end")
  func openOutage() throws {
    var ledger = try uptime(confirmed: "2025-12-31")
    let outage = try Outage(
      service: .platform, from: at("2025-08-01 08:00"), to: nil,
      planned: false, cause: "")
    ledger.facts.append(.outage(outage))
    let live = try items(of: ledger, asOf: "2025-08-01", now: "2025-08-01 09:30")
    #expect(live.map(\.urgency) == [.dueSoon])
    #expect(live.first?.matter == .openOutage(outage, minutes: 90))
    #expect(live.first?.task == .complete(.outage(outage), .to))
    #expect(try items(of: ledger, asOf: "2025-08-02").map(\.urgency) == [.overdue])
    #expect(try items(of: ledger, asOf: "2025-07-31").isEmpty)
  }

  @Test("a waiting ticket is late from the minute after its limit")
  func waitingTicket() throws {
    var ledger = LedgerYear(
      .ticketsOnTime, .number(.atLeast, Ratio(97), .percent), .rate)
    let ticket = try RepairTicket(
      reported: at("2025-08-01 08:00"), responded: nil, device: "")
    ledger.facts = [
      .confirmation(Confirmation(log: .repairs, through: try on("2025-12-31"))), .repair(ticket),
    ]
    let day = "2025-08-02"
    #expect(
      try items(of: ledger, asOf: day, now: "2025-08-02 08:00").map(\.urgency) == [.dueSoon])
    let late = try items(of: ledger, asOf: day, now: "2025-08-02 08:01")
    #expect(late.map(\.urgency) == [.overdue])
    #expect(late.first?.matter == .waitingTicket(ticket, minutes: 1441, limit: 1440))
    ledger.settings.responseLimit = 3000
    #expect(
      try items(of: ledger, asOf: day, now: "2025-08-02 08:01").map(\.urgency) == [.dueSoon])
  }

  // MARK: What is absent

  @Test("a rate without any fact is due with its year")
  func noFacts() throws {
    let ledger = LedgerYear(
      .satisfiedShare, .number(.atLeast, Ratio(95), .percent), .rate)
    let item = try #require(try items(of: ledger, asOf: "2025-07-31").first)
    #expect(item.matter == .noFacts(id, .survey))
    #expect(item.urgency == .later)
    #expect(item.task == .enter(.survey, [.project: "20"]))
    #expect(try items(of: ledger, asOf: "2025-12-02").map(\.urgency) == [.dueSoon])
    #expect(try items(of: ledger, asOf: "2025-12-31").map(\.urgency) == [.overdue])
  }

  @Test("a rate that is missed with its facts there is no work to enter")
  func missed() throws {
    var ledger = LedgerYear(
      .satisfiedShare, .number(.atLeast, Ratio(95), .percent), .rate)
    ledger.facts = [
      .survey(
        try Survey(project: 20, day: on("2025-05-01"), valid: 100, satisfied: 10, fairly: 0))
    ]
    #expect(try items(of: ledger, asOf: "2025-12-31").isEmpty)
  }

  @Test("a deadline counts its days down, and is overdue once its day is over")
  func milestone() throws {
    let due = try on("2025-03-31")
    var ledger = LedgerYear(.milestone, .deadline(due), .deadline, due: due)
    #expect(
      try items(of: ledger, asOf: "2025-03-01").first?.matter
        == .undone(id, .milestone, daysLeft: 30))
    #expect(try items(of: ledger, asOf: "2025-03-01").map(\.urgency) == [.later])
    #expect(try items(of: ledger, asOf: "2025-03-02").map(\.urgency) == [.dueSoon])
    #expect(try items(of: ledger, asOf: "2025-03-31").map(\.urgency) == [.overdue])
    ledger.facts = [.milestone(Milestone(indicator: id, day: try on("2025-04-09"), year: 2025))]
    #expect(try items(of: ledger, asOf: "2025-04-30").isEmpty)
  }

  @Test("a quantity says how many are missing, by the due day that is set for it")
  func quantity() throws {
    var ledger = LedgerYear(
      .deliveredNet, .number(.atLeast, Ratio(853), .count("件套")), .quantity,
      due: try on("2025-09-30"))
    ledger.facts = [
      .delivery(
        try Delivery(
          day: on("2025-05-01"), category: "夏装", quantity: 300, inspected: 0, qualified: 0,
          repair: 0, returned: 0, unitPrice: nil))
    ]
    let item = try #require(try items(of: ledger, asOf: "2025-07-31").first)
    #expect(
      item.matter == .missing(id, .delivery, Ratio(553), .count("件套"), daysLeft: 61))
    #expect(item.urgency == .later)
    #expect(try items(of: ledger, asOf: "2025-09-30").map(\.urgency) == [.overdue])
    ledger.settings.dueDays = [id: try on("2025-10-31")]
    #expect(try items(of: ledger, asOf: "2025-09-30").map(\.urgency) == [.later])
  }

  @Test("every category without a guide price is named, and every one without a price")
  func prices() throws {
    var ledger = LedgerYear(.pricesWithinGuide, .rule, .priceRule)
    func delivery(_ category: String, _ fen: Int?) throws -> FactContent {
      .delivery(
        try Delivery(
          day: on("2025-05-01"), category: category, quantity: 1, inspected: 0, qualified: 0,
          repair: 0, returned: 0, unitPrice: fen.map { Money(fen: $0) }))
    }
    ledger.facts = try [
      delivery("夏装", 100), delivery("帽", 100), delivery("靴", nil),
      .guidePrice(GuidePrice(category: "夏装", price: Money(fen: 100), year: 2025)),
      .guidePrice(GuidePrice(category: "靴", price: Money(fen: 100), year: 2025)),
    ]
    let items = try items(of: ledger, asOf: "2025-07-31")
    #expect(
      items.map(\.matter) == [
        .noGuidePrice(category: "帽", id), .noUnitPrice(category: "靴", id),
      ])
    #expect(items.map(\.urgency) == [.dueSoon, .dueSoon])
    #expect(
      items.map(\.task) == [.enter(.guidePrice, [.category: "帽"]), .review(id)])
  }

  @Test("a reading is old after 31 days, and at the year's end before its last day")
  func oldReading() throws {
    var ledger = LedgerYear(
      .satisfiedShare, .number(.atLeast, Ratio(95), .percent), .rate)
    ledger.facts = [
      .reading(Reading(indicator: id, day: try on("2025-06-30"), value: .number(Ratio(96))))
    ]
    #expect(try items(of: ledger, asOf: "2025-07-31").isEmpty)
    let old = try items(of: ledger, asOf: "2025-08-01")
    #expect(old.map(\.matter) == [.oldReading(id, try on("2025-06-30"))])
    #expect(old.map(\.urgency) == [.dueSoon])
    #expect(try items(of: ledger, asOf: "2025-12-31").map(\.urgency) == [.overdue])
  }

  @Test("a quantity that a reading reached is no work any more")
  func reachedByReading() throws {
    var ledger = LedgerYear(
      .deliveredNet, .number(.atLeast, Ratio(10), .count("件套")), .quantity)
    ledger.facts = [
      .reading(Reading(indicator: id, day: try on("2025-02-01"), value: .number(Ratio(10))))
    ]
    #expect(try items(of: ledger, asOf: "2025-12-31").isEmpty)
  }
}
