import Core
import Testing

@Suite("Checks and surveys")
struct CheckTests {
  private let percent = Requirement.number(.atLeast, Ratio(95), .percent)
  private let id = IndicatorID(project: 20, row: 1)

  private func check(_ day: String, _ part: Int, of whole: Int) throws -> FactContent {
    .check(try PartCheck(indicator: id, day: on(day), whole: whole, part: part))
  }

  private func survey(_ satisfied: Int, _ fairly: Int, of valid: Int) throws -> FactContent {
    .survey(
      try Survey(
        project: 20, day: on("2025-05-01"), valid: valid, satisfied: satisfied, fairly: fairly))
  }

  @Test("of a flow add up: Σ part / Σ whole")
  func flow() throws {
    var year = LedgerYear(.checkedShare, percent, .rate)
    year.facts = try [check("2025-03-01", 90, of: 100), check("2025-06-01", 299, of: 300)]
    #expect(try year.judged().actual == .number(Ratio(389, 4)))
    #expect(try year.judged(asOf: "2025-05-31").status == .missed)
    #expect(try year.judged().status == .met)
  }

  @Test("of a stock: the latest counts; of several on one day the least favourable, in any order")
  func stock() throws {
    var year = LedgerYear(.latestCheck, percent, .rate)
    let facts = try [
      check("2025-06-01", 99, of: 100), check("2025-06-01", 94, of: 100),
      check("2025-03-01", 1, of: 100),
    ]
    for order in [facts, facts.reversed()] {
      year.facts = order
      #expect(try year.judged().actual == .number(Ratio(94)))
      #expect(try year.judged(asOf: "2025-05-31").actual == .number(Ratio(1)))
    }
    #expect(try year.judged(asOf: "2025-06-30").wayBack == .supply(1))
    #expect(try year.judged().wayBack == .impossible, "the year is over")
  }

  @Test("refuse more good ones than there were, and a whole of 0")
  func bounds() {
    #expect(faults { try check("2025-03-01", 2, of: 1) } == [FactFault(.part, .exceeds(.whole))])
    #expect(
      faults { try check("2025-03-01", 0, of: 0) } == [FactFault(.whole, .notPositive)])
  }

  @Test("of satisfaction count 基本满意 only where it is set")
  func surveys() throws {
    var year = LedgerYear(.satisfiedShare, percent, .rate)
    year.facts = try [survey(90, 5, of: 100), survey(94, 6, of: 100)]
    #expect(try year.judged().actual == .number(Ratio(92)))
    year.settings.countsFairly = true
    #expect(try year.judged().actual == .number(Ratio(195, 2)))
  }

  @Test("of satisfaction hold satisfied and fairly satisfied together within the valid answers")
  func surveyBounds() {
    #expect(faults { try survey(60, 40, of: 100) } == [])
    #expect(
      faults { try survey(60, 41, of: 100) } == [
        FactFault(.fairly, .sumExceeds(with: .satisfied, .valid))
      ])
    #expect(
      faults { try survey(101, 0, of: 100) } == [FactFault(.satisfied, .exceeds(.valid))])
  }
}

@Suite("Maintained assets")
struct AssetTests {
  private func visit(_ asset: String, _ day: String) throws -> FactContent {
    .maintenance(try Maintenance(day: on(day), asset: asset))
  }

  private func count(_ evidence: YearEvidence, _ day: String) throws -> Int {
    evidence.total(TotalKey(.assets), through: try on(day))
  }

  @Test("count once a year each, from their first day on")
  func once() throws {
    var year = LedgerYear(
      .assetsMaintained, .number(.atLeast, Ratio(3), .count("件套")), .quantity)
    year.facts = try [
      visit("A", "2025-06-01"), visit("A", "2025-02-01"), visit("B", "2025-03-01"),
      visit("A", "2024-12-31"),
    ]
    #expect(try year.judged().actual == .number(Ratio(2)))
    #expect(try year.judged(asOf: "2025-02-28").actual == .number(Ratio(1)))
    #expect(try year.judgedStepwise(asOf: "2025-02-28") == year.judged(asOf: "2025-02-28"))
    #expect(try year.judged().status == .missed)
  }

  @Test("move to their next day when the first one is voided or corrected")
  func moving() throws {
    let (first, second) = (try visit("A", "2025-02-01"), try visit("A", "2025-06-01"))
    let both = YearEvidence(recounting: [first, second], year: 2025, settings: Settings())
    let voided = both.applying(FactChange(removing: first, adding: nil), settings: Settings())
    #expect(try count(voided, "2025-05-31") == 0)
    #expect(try count(voided, "2025-06-01") == 1)
    let renamed = both.applying(
      FactChange(removing: first, adding: try visit("B", "2025-02-01")), settings: Settings())
    #expect(try count(renamed, "2025-02-01") == 1)
    #expect(try count(renamed, "2025-12-31") == 2)
    let none = voided.applying(FactChange(removing: second, adding: nil), settings: Settings())
    #expect(try count(none, "2025-12-31") == 0)
  }
}
