import Core
import Testing

@testable import Store

@Suite("Tickets as read for the details") struct TicketReadingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Few different times, so that equal ones meet, around the limit of 24 h.
  private func ticket(_ facts: inout RandomFacts) throws -> FactContent {
    let reported = facts.moment()
    let wait = facts.chance(70) ? 1440 + facts.number(-3...9) : facts.number(0...90_000)
    return .repair(
      try RepairTicket(
        reported: reported,
        responded: facts.chance(10) ? nil : Moment(minutes: reported.minutes + wait), device: ""))
  }

  @Test(
    "agree with a count of the facts after any saves, at every cut",
    arguments: 1...4 as ClosedRange<UInt64>)
  func agreeWithFacts(seed: UInt64) throws {
    let store = try folder.open()
    var facts = RandomFacts(seed: seed)
    var live: [FactID: FactContent] = [:]
    for step in 1...200 {
      let chosen = live.keys.sorted().randomElement(using: &facts.generator)
      switch (facts.number(1...10), chosen) {
      case (1, let id?):
        _ = try store.void(id, why: "重复", by: entry(), edit: .new())
        live[id] = nil
      case (2...3, let id?):
        let record = try store.correct(
          id, with: ticket(&facts), why: "录错", by: entry(), edit: .new())
        live[id] = nil
        live[record.fact.id] = record.fact.content
      default:
        let record = try store.add(ticket(&facts), project: 19, by: entry(), edit: .new())
        live[record.fact.id] = record.fact.content
      }
      guard step.isMultiple(of: 20) else { continue }
      let days = [facts.day(), facts.day(), Day.last(of: 2025)].filter { $0.year == 2025 }
      for day in days {
        let cut = Cut(asOf: day, now: try moment("2026-08-01 09:00"))
        let picture = try #require(try store.tickets(project: 19, cut: cut))
        let expected = TicketPicture(
          recounting: live.map { ($0.key, $0.value) }, LateRule(limit: 1440, cut: cut))
        #expect(picture == expected, "seed \(seed), step \(step), as of \(day)")
      }
    }
    try store.requireWhole()
  }

  @Test("a project's own setting decides what is late")
  func setting() throws {
    let store = try folder.open()
    let content = FactContent.repair(
      try RepairTicket(
        reported: moment("2025-05-06 09:00"), responded: moment("2025-05-06 14:00"), device: ""))
    let fact = try store.add(content, project: 19, by: entry(), edit: .new()).fact.id
    let cut = Cut(asOf: try day("2025-05-31"), now: try moment("2025-08-01 09:00"))
    #expect(try store.tickets(project: 19, cut: cut)?.late == [])
    try store.set(.responseLimit, project: 19, to: "299", by: entry(), edit: .new())
    let late = try store.tickets(project: 19, cut: cut)?.late
    #expect(late == [LateTicket(fact, Lateness(minutes: 300, isWaiting: false))])
    #expect(try store.tickets(project: 19, cut: cut, isCancelled: { true }) == nil)
  }

  @Test("names no more than fifty, the slowest of them all, and lists every late one")
  func bounded() throws {
    let store = try folder.open()
    let reported = try moment("2025-03-01 09:00")
    for extra in 1...60 {
      let minutes = 1440 + extra * 37 % 61
      let content = FactContent.repair(
        try RepairTicket(
          reported: reported, responded: Moment(minutes: reported.minutes + minutes), device: ""))
      _ = try store.add(content, project: 19, by: entry(), edit: .new())
    }
    let cut = Cut(asOf: try day("2025-03-31"), now: try moment("2025-08-01 09:00"))
    let picture = try #require(try store.tickets(project: 19, cut: cut))
    #expect(picture.lateCount == 60)
    #expect(picture.late.map(\.lateness.minutes) == Array((1451...1500).reversed()))
    _ = try store.add(
      .repair(RepairTicket(reported: reported, responded: reported, device: "")), project: 19,
      by: entry(), edit: .new())
    var query = FactQuery(project: 19, days: cut.day.adding(days: -30)...cut.day)
    query.late = picture.rule
    let page = try #require(try store.facts(query, limit: 50))
    let last = try #require(page.records.last)
    let rest = try #require(try store.facts(query, from: FactPosition(of: last.fact), limit: 50))
    #expect(page.hasMore && !rest.hasMore)
    #expect(page.records.count + rest.records.count == 60, "all late ones, and no other")
  }
}
