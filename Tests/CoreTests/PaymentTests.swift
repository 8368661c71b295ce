import Core
import Testing

@Suite("Payments on a cost row")
struct PaymentTests {
  var year = LedgerYear(.paid, .number(.atMost, Ratio(14), .tenThousandYuan), .cap)

  private func payment(
    _ fen: Int, _ day: String = "2025-05-01", _ source: FundSource = .fiscal, row: Int = 1
  ) throws -> FactContent {
    .payment(
      try Payment(
        indicator: IndicatorID(project: 20, row: row), day: on(day), amount: Money(fen: fen),
        source: source))
  }

  @Test("are no data until there is one, and then add up to the fen, whatever their source")
  mutating func sum() throws {
    #expect(try year.judged().status == .noData)
    year.facts = try [
      payment(5_000_001), payment(4_000_000, "2025-06-01", .carryOver),
      payment(4_999_999, "2025-07-01", .other), payment(99, row: 2),
    ]
    #expect(try year.judged().actual == .number(Ratio(14)))
    #expect(try year.judged().status == .met)
    #expect(try year.judged(asOf: "2025-06-30").actual == .number(Ratio(9_000_001, 1_000_000)))
    guard case .paid(let paid) = try year.judged().basis else {
      Issue.record("no basis")
      return
    }
    #expect(
      FundSource.allCases.map { paid[$0].fen } == [5_000_001, 4_000_000, 4_999_999])
  }

  @Test("miss the cap by one fen")
  mutating func above() throws {
    year.facts = try [payment(14_000_001)]
    #expect(try year.judged().status == .missed)
    #expect(try year.judged().wayBack == .impossible)
  }

  @Test("are at risk where expected payments go over the cap, and not at the cap itself")
  mutating func expected() throws {
    year.facts = try [payment(10_000_000)]
    year.settings.expectedPayments = [year.indicator.id: Money(fen: 4_000_000)]
    #expect(try year.judged(asOf: "2025-07-31").status == .met)
    year.settings.expectedPayments = [year.indicator.id: Money(fen: 4_000_001)]
    let judgement = try year.judged(asOf: "2025-07-31")
    #expect(judgement.status == .atRisk)
    #expect(judgement.underlying == .met)
    #expect(judgement.reason == .expectedAbove(total: Ratio(14_000_001, 1_000_000)))
    #expect(try year.judged().status == .met, "once the year is over nothing is at risk")
  }

  @Test("must be above 0, and no more than can be added up")
  func bounds() {
    #expect(faults { try payment(0) } == [FactFault(.amount, .notPositive)])
    #expect(faults { try payment(1_000_000_000_000) } == [])
    #expect(
      faults { try payment(1_000_000_000_001) } == [
        FactFault(.amount, .above(FactLimit.payment))
      ])
  }
}
