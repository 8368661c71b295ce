import Core
import Testing

@Suite("What the self-evaluation is owed, as work")
struct FormDebtTests {
  private let id = IndicatorID(project: 20, row: 1)

  private func items(
    of ledger: LedgerYear, asOf text: String, entries: [FormField: String] = [:]
  ) throws -> [WorkItem] {
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
    let cut = Cut(asOf: try on(text), now: try at("2026-01-20 09:00")).stopped(atEndOf: 2025)
    let judgement = ledger.indicator.judgement(on: evidence, at: cut, settings: settings)
    let written = FormEntries(
      Dictionary(
        uniqueKeysWithValues: entries.map { (FormPlace($0, of: id, year: 2025), $1) }))
    let score = ProjectScore(
      project, [judgement], entries: written, at: cut, settings: settings)
    return Worklist([(year, [judgement])], scores: [(20, score)], at: cut, settings: settings)
      .items.filter { if case .write = $0.task { true } else { false } }
  }

  private func rate(_ percent: Int, through day: String) throws -> LedgerYear {
    var ledger = LedgerYear(
      .satisfiedShare, .number(.atLeast, Ratio(95), .percent), .rate)
    ledger.facts = [
      .reading(Reading(indicator: id, day: try on(day), value: .number(Ratio(percent))))
    ]
    return ledger
  }

  @Test("a missed row owes its note at once, by the year's end")
  func missed() throws {
    let ledger = try rate(90, through: "2025-06-30")
    let item = try #require(try items(of: ledger, asOf: "2025-07-31").first)
    #expect(item.matter == .noteOwed(id, .missed))
    #expect(item.task == .write(FormPlace(.note, of: id, year: 2025)))
    #expect(item.due == Day.last(of: 2025) && item.urgency == .later)
    #expect(item.indicator == id && item.project == 20)
    #expect(try items(of: ledger, asOf: "2025-12-01").map(\.urgency) == [.later])
    #expect(try items(of: ledger, asOf: "2025-12-02").map(\.urgency) == [.dueSoon])
    #expect(try items(of: ledger, asOf: "2025-12-31").map(\.urgency) == [.overdue])
    #expect(try items(of: ledger, asOf: "2025-12-31", entries: [.note: "因为"]).isEmpty)
  }

  @Test("what is met owes nothing, and what has no data is work of another kind")
  func nothingOwed() throws {
    #expect(try items(of: rate(95, through: "2025-06-30"), asOf: "2025-12-31").isEmpty)
    let empty = LedgerYear(.satisfiedShare, .number(.atLeast, Ratio(95), .percent), .rate)
    #expect(try items(of: empty, asOf: "2025-12-31").isEmpty)
  }

  @Test("a quantity far above its target is to be explained once the year is over")
  func overachieved() throws {
    var ledger = LedgerYear(
      .deliveredNet, .number(.atLeast, Ratio(10), .count("件套")), .quantity)
    ledger.facts = [
      .reading(Reading(indicator: id, day: try on("2025-06-30"), value: .number(Ratio(13))))
    ]
    #expect(try items(of: ledger, asOf: "2025-12-30").isEmpty)
    #expect(
      try items(of: ledger, asOf: "2025-12-31").map(\.matter) == [.noteOwed(id, .overachieved)])
  }

  @Test("a missed deadline owes its note and its score")
  func deadline() throws {
    let ledger = LedgerYear(
      .milestone, .deadline(try on("2025-03-31")), .deadline, due: try on("2025-03-31"))
    #expect(
      Set(try items(of: ledger, asOf: "2025-07-31").map(\.matter))
        == [.noteOwed(id, .missed), .scoreOwed(id)])
    #expect(
      try items(of: ledger, asOf: "2025-07-31", entries: [.note: "因为"]).map(\.matter)
        == [.scoreOwed(id)])
  }
}
