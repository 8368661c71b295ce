import Core
import ShippedData
import Testing

@Suite("The demonstration's year")
struct DemoYearTests {
  let facts: [DemoFact]
  let projects: [Project]

  init() throws {
    facts = try DemoYear.facts()
    projects = try ShippedData.year2025()
  }

  @Test("holds facts of every kind, by two clerks, in the order of entry")
  func kinds() {
    let counts = Dictionary(grouping: facts, by: \.content.kind).mapValues(\.count)
    #expect(
      counts == [
        .outage: 12, .confirmation: 36, .repair: 130, .delivery: 7, .acceptance: 3,
        .maintenance: 115, .check: 9, .survey: 3, .payment: 13, .milestone: 3, .guidePrice: 6,
        .reading: 1,
      ])
    #expect(Set(counts.keys) == Set(FactKind.allCases))
    #expect(Set(facts.map(\.entry.person)) == ["wang.fang", "li.qiang"])
    #expect(facts.map(\.entry.at) == facts.map(\.entry.at).sorted())
  }

  @Test("is the same at every call")
  func deterministic() throws {
    #expect(try DemoYear.facts() == facts)
  }

  @Test("enters nothing before it happened, and all of it in 2025")
  func possible() {
    for fact in facts {
      #expect(fact.content.faults(now: fact.entry.at).isEmpty, "\(fact)")
      #expect(fact.content.day.year == 2025, "\(fact)")
    }
  }

  @Test("feeds each fact to a project that has a use for it")
  func projectsOfFacts() {
    for fact in facts where fact.content.kind != .confirmation {
      let project = projects.first { $0.number == fact.project }
      if case .reading(let reading) = fact.content {
        let indicator = project?.indicator(reading.indicator)
        #expect(indicator.map { reading.faults(for: $0) } == [], "\(reading)")
      } else {
        let indicators = project?.allIndicators.filter {
          fact.content.indicator == nil || fact.content.indicator == $0.id
        }
        let feeds = indicators?.flatMap(\.formula.feeds) ?? []
        #expect(feeds.contains(fact.content.kind), "\(fact)")
      }
    }
  }

  @Test("has lost 182 h of the platform and 36.5 h of the network by the end of July")
  func downtime() {
    func hours(of service: Service) -> Ratio {
      let minutes = happenedByJuly.compactMap { content -> Int? in
        guard case .outage(let outage) = content, outage.service == service, !outage.planned
        else { return nil }
        return outage.to.map { $0.minutes - outage.from.minutes }
      }
      return Ratio(minutes.reduce(0, +), 60)
    }
    #expect(hours(of: .platform) == Ratio(182))
    #expect(hours(of: .network) == Ratio(73, 2))
  }

  @Test("has answered 80 of 81 tickets in time by the end of July, one after 31.5 h")
  func tickets() {
    let waits = happenedByJuly.compactMap { content -> Int? in
      guard case .repair(let ticket) = content else { return nil }
      return ticket.responseMinutes
    }
    #expect(waits.count == 81)
    #expect(waits.filter { $0 > 24 * 60 } == [31 * 60 + 30])
  }

  @Test("has 612 of 853 pieces by the end of July, and all of them on 2025-09-23")
  func uniforms() throws {
    func net(through last: Day) -> Int {
      facts.reduce(0) { sum, fact in
        guard case .delivery(let delivery) = fact.content, delivery.day <= last else { return sum }
        return sum + delivery.quantity - delivery.returned
      }
    }
    let completed = try #require(Day(parsing: "2025-09-23"))
    #expect(net(through: Day.last(ofMonth: 7, in: 2025)) == 612)
    #expect(net(through: completed.adding(days: -1)) < 853)
    #expect(net(through: completed) == 853)
  }

  @Test("shows every status at the end of July, and 54 assets of the 104 of the year")
  func statuses() throws {
    let statuses = try judgements(asOf: Day.last(ofMonth: 7, in: 2025))
    #expect(Set(statuses.values.map(\.status)) == Set(Status.allCases))
    let silent = statuses.filter { $0.value.status == .noData }.keys.sorted()
    #expect(silent.map { "\($0)" } == ["19-9", "20-10", "20-12", "21-9"])
    #expect(statuses[IndicatorID(project: 19, row: 1)]?.actual == .number(Ratio(54)))
    #expect(statuses[IndicatorID(project: 19, row: 1)]?.status == .atRisk)
    let last = try judgements(asOf: Day.last(of: 2025))
    #expect(last[IndicatorID(project: 19, row: 1)]?.actual == .number(Ratio(104)))
    #expect(!last.values.contains { $0.status == .noData })
  }

  @Test("has a correction and a void that no figure hangs on")
  func mistakes() throws {
    let mistakes = try DemoYear.mistakes()
    #expect(mistakes.map { $0.correction == nil } == [false, true])
    let corrected = mistakes.compactMap { mistake in
      mistake.correction.map { (mistake.fact.project, $0) }
    }
    let day = Day.last(of: 2025)
    #expect(try judgements(asOf: day, adding: corrected) == judgements(asOf: day))
  }

  private func judgements(
    asOf day: Day, adding new: [(project: Int, content: FactContent)] = []
  ) throws -> [IndicatorID: Judgement] {
    let now = try #require(Moment(parsing: "2026-01-20 09:00"))
    let cut = Cut(asOf: day, now: now)
    var result: [IndicatorID: Judgement] = [:]
    for project in projects {
      let own = facts.filter { $0.project == project.number }.map(\.content)
      let added = new.filter { $0.project == project.number }.map(\.content)
      let evidence = YearEvidence(recounting: own + added, year: 2025, settings: Settings())
      for indicator in project.allIndicators {
        result[indicator.id] = indicator.judgement(on: evidence, at: cut, settings: Settings())
      }
    }
    return result
  }

  private var happenedByJuly: [FactContent] {
    facts.map(\.content).filter { $0.day <= Day.last(ofMonth: 7, in: 2025) }
  }
}
