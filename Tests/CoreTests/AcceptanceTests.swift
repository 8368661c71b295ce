import Core
import Testing

/// Equipment: quantity, replacement, quality, functions and the day of acceptance (21-1 to 21-4,
/// 21-6).
@Suite("Acceptances") struct AcceptanceTests {
  @Test("the worked example: 60 accepted, 58 of 60 good is 96.67 % and missed")
  func workedExample() throws {
    let book = try Book([
      Sample.acceptance(
        "2025-07-20", 60, inspected: 60, qualified: 58, functions: 40, passed: 39, replaced: 59,
        due: 60)
    ])
    for (row, shown, status) in [
      (try Row.accepted(), "60", Status.met), (try Row.replaced(), "98.33", .met),
      (try Row.goodEquipment(), "96.67", .missed), (try Row.functions(), "97.50", .met),
    ] {
      let judgement = try book.judge(row, asOf: "2025-07-31")
      #expect(row.shown(judgement) == shown, "\(row.id)")
      #expect(judgement.status == status, "\(row.id)")
    }
    #expect(try book.judge(Row.acceptedBy(), asOf: "2025-07-31").doneOn == "2025-07-20")
  }

  @Test("shares are of sums, not means of shares")
  func sums() throws {
    let book = try Book([
      Sample.acceptance("2025-07-01", 1, inspected: 1, qualified: 0),
      Sample.acceptance("2025-07-02", 99, inspected: 99, qualified: 99),
    ])
    #expect(try book.judge(Row.goodEquipment(), asOf: "2025-07-31").number == Ratio(99))
  }

  @Test("more old sets can be replaced than new ones came, and more than were due")
  func replacedMore() throws {
    let book = try Book([Sample.acceptance("2025-07-01", 10, replaced: 12, due: 10)])
    #expect(try book.judge(Row.replaced(), asOf: "2025-07-31").number == Ratio(120))
  }

  @Test("nothing inspected, required or due is no data")
  func zeroDenominators() throws {
    let book = try Book([Sample.acceptance("2025-07-01", 10)])
    for row in [try Row.goodEquipment(), try Row.functions(), try Row.replaced()] {
      let judgement = try book.judge(row, asOf: "2025-07-02")
      #expect(judgement.status == .noData, "\(row.id)")
      #expect(judgement.reason == .nothingMeasured, "\(row.id)")
    }
  }

  @Test("acceptance is complete on the day the sum rose to 60")
  func completion() throws {
    let book = try Book([
      Sample.acceptance("2025-06-01", 59), Sample.acceptance("2025-07-31", 1),
      Sample.acceptance("2025-08-05", 10),
    ])
    #expect(
      try book.judge(Row.acceptedBy(), asOf: "2025-07-30").basis
        == .completion(net: 59, wanted: 60))
    let judgement = try book.judge(Row.acceptedBy(), asOf: "2025-12-31")
    #expect(judgement.doneOn == "2025-07-31")
    #expect(judgement.status == .met)
    let late = try Book([Sample.acceptance("2025-08-01", 60)])
    #expect(try late.judge(Row.acceptedBy(), asOf: "2025-08-01").status == .missed)
    #expect(try late.judge(Row.accepted(), asOf: "2025-08-01").status == .met)
  }

  @Test("the missed share says how many good ones bring it back")
  func wayBack() throws {
    let book = try Book([
      Sample.acceptance("2025-07-20", 60, inspected: 60, qualified: 58)
    ])
    let judgement = try book.judge(Row.goodEquipment(), asOf: "2025-07-31")
    #expect(judgement.wayBack == .goodOnes(7))
    #expect(Ratio((58 + 7) * 100, 60 + 7) >= Ratio(97))
    #expect(Ratio((58 + 6) * 100, 60 + 6) < Ratio(97))
  }
}
