import Core
import Testing

@Suite("Milestones")
struct MilestoneTests {
  private let id = IndicatorID(project: 20, row: 1)

  private func year(_ formula: Formula = .milestone) throws -> LedgerYear {
    let due = try on("2025-03-31")
    return LedgerYear(formula, .deadline(due), .deadline, due: due)
  }

  private func done(_ day: String, for year: Int = 2025) throws -> FactContent {
    .milestone(Milestone(indicator: id, day: try on(day), year: year))
  }

  @Test("are met on the due day, and missed the day after")
  func due() throws {
    var year = try year()
    year.facts = [try done("2025-03-31")]
    #expect(try year.judged().status == .met)
    year.facts = [try done("2025-04-01")]
    #expect(try year.judged().status == .missed)
    #expect(try year.judged().wayBack == .impossible)
  }

  @Test("the latest of several decides, whatever the order, once it has come")
  func latest() throws {
    let facts = [try done("2025-04-09"), try done("2025-03-01")]
    for order in [facts, facts.reversed()] {
      var year = try year()
      year.facts = order
      #expect(try year.judged(asOf: "2025-03-15").status == .met)
      #expect(try year.judged().status == .missed)
      #expect(try year.judged().actual == .day(on("2025-04-09")))
    }
  }

  @Test("of an earlier calendar year count for the table they were entered for, and no other")
  func editions() throws {
    var year = try year()
    year.facts = [try done("2024-12-20")]
    #expect(try year.judged(asOf: "2025-01-01").status == .met)
    year.facts = [try done("2025-01-20", for: 2024)]
    #expect(try year.judged(asOf: "2025-02-01").status == .inProgress)
  }

  @Test("are in progress before the due day, and then missed until entered")
  func missing() throws {
    let year = try year()
    #expect(try year.judged(asOf: "2025-02-01").status == .inProgress)
    #expect(try year.judged().status == .missed)
    #expect(try year.judged().wayBack == .enter(.milestone))
  }

  @Test("win over the day on which acceptances reached their quantity")
  func acceptances() throws {
    var year = try year(.acceptanceCompleted(quantity: 60))
    year.facts = [
      .acceptance(
        try Acceptance(
          day: on("2025-03-20"), item: "执法记录仪", quantity: 60, inspected: 0, qualified: 0,
          functions: 0, functionsPassed: 0, replaced: 0, due: 0))
    ]
    #expect(try year.judged().actual == .day(on("2025-03-20")))
    year.facts.append(try done("2025-04-02"))
    #expect(try year.judged(asOf: "2025-03-31").actual == .day(on("2025-03-20")))
    #expect(try year.judged().actual == .day(on("2025-04-02")))
    #expect(try year.judged().status == .missed)
  }

  @Test("ids of extras read and write as 20-x1, and sort behind the rows")
  func extras() {
    let extra = IndicatorID(project: 20, extra: 1)
    #expect(IndicatorID(parsing: "20-x1") == extra)
    #expect("\(extra)" == "20-x1")
    #expect(IndicatorID(project: 20, row: 12) < extra)
    #expect(extra < IndicatorID(project: 21, row: 1))
    #expect(IndicatorID(project: 20, subject: extra.subject) == extra)
    for text in ["20-x", "20-x01", "20-X1", "20-xx1", "x20-1"] {
      #expect(IndicatorID(parsing: text) == nil, "\(text)")
    }
  }
}
