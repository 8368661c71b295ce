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
        .outage: 12, .confirmation: 36, .repair: 130, .delivery: 7, .acceptance: 3, .reading: 32,
      ])
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
        #expect(indicator?.formula == .reading, "\(reading)")
      } else {
        let feeds = project?.indicators.map(\.formula.feed) ?? []
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

  @Test("leaves 19-9, 20-10, 20-12 and 21-9 without any figure at the end of July")
  func silent() {
    let spoken = Set(
      happenedByJuly.compactMap { content -> IndicatorID? in
        if case .reading(let reading) = content { reading.indicator } else { nil }
      })
    let silent = projects.flatMap(\.indicators)
      .filter { $0.formula == .reading && !spoken.contains($0.id) }
    #expect(silent.map { "\($0.id)" } == ["19-9", "20-10", "20-12", "21-9"])
  }

  private var happenedByJuly: [FactContent] {
    facts.map(\.content).filter { $0.day <= Day.last(ofMonth: 7, in: 2025) }
  }
}
