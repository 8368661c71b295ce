import Core
import Testing

/// Uniforms: quantity, share, quality, repairs and the day of completion (20-1 to 20-4, 20-7).
@Suite("Deliveries") struct DeliveryTests {
  @Test("the worked example: 853 delivered and inspected, 850 good, 5 to repair")
  func workedExample() throws {
    let book = try Book([
      Sample.delivery("2025-07-20", 853, inspected: 853, qualified: 850, repair: 5)
    ])
    for (row, shown) in [
      (try Row.bought(), "853"), (try Row.boughtShare(), "100.00"),
      (try Row.goodUniforms(), "99.65"), (try Row.repairs(), "0.59"),
    ] {
      let judgement = try book.judge(row, asOf: "2025-07-31")
      #expect(row.shown(judgement) == shown, "\(row.id)")
      #expect(judgement.status == .met, "\(row.id)")
    }
    #expect(try book.judge(Row.boughtBy(), asOf: "2025-07-31").doneOn == "2025-07-20")
  }

  @Test("what goes back for good is taken off; quality is not this row's matter")
  func net() throws {
    let book = try Book([
      Sample.delivery("2025-07-01", 860, inspected: 860, qualified: 1),
      Sample.delivery("2025-07-10", 0, returned: 8),
    ])
    #expect(try book.judge(Row.bought(), asOf: "2025-07-09").number == Ratio(860))
    let after = try book.judge(Row.bought(), asOf: "2025-07-10")
    #expect(after.number == Ratio(852))
    #expect(after.basis == .net(came: 860, returned: 8))
    #expect(after.reason == .missing(Ratio(1)))
    #expect(try book.judge(Row.boughtShare(), asOf: "2025-07-10").number == Ratio(85_200, 853))
  }

  @Test("more returned than delivered is no data with its own reason, also after the due day")
  func negativeNet() throws {
    let book = try Book([
      Sample.delivery("2025-07-01", 3), Sample.delivery("2025-07-10", 0, returned: 8),
      Sample.delivery("2025-07-20", 100),
    ])
    for row in [try Row.bought(), try Row.boughtShare(), try Row.boughtBy()] {
      let judgement = try book.judge(row, asOf: "2025-07-10")
      #expect(judgement.status == .noData, "\(row.id)")
      #expect(judgement.actual == nil, "\(row.id)")
      #expect(judgement.reason == .negativeNet(-5), "\(row.id)")
      #expect(try book.judge(row, asOf: "2025-07-20").status == .inProgress, "\(row.id)")
    }
    let overdue = try Book([Sample.delivery("2025-07-10", 0, returned: 8)])
    #expect(try overdue.judge(Row.bought(), asOf: "2025-12-31").status == .noData)
  }

  @Test("nothing to divide by is no data, not 0 %")
  func zeroDenominators() throws {
    let uninspected = try Book([Sample.delivery("2025-07-01", 10)])
    let quality = try uninspected.judge(Row.goodUniforms(), asOf: "2025-07-31")
    #expect(quality.status == .noData)
    #expect(quality.reason == .nothingMeasured)
    #expect(try uninspected.judge(Row.repairs(), asOf: "2025-07-31").number == Ratio(0))
    let onlyRepairs = try Book([Sample.delivery("2025-07-01", 0, repair: 3)])
    #expect(try onlyRepairs.judge(Row.repairs(), asOf: "2025-07-31").reason == .nothingMeasured)
    #expect(try Book().judge(Row.repairs(), asOf: "2025-07-31").reason == .noFacts)
  }

  @Test("a repair on a later day counts against what was delivered")
  func laterRepair() throws {
    let book = try Book([
      Sample.delivery("2025-07-01", 100, repair: 5), Sample.delivery("2025-08-01", 0, repair: 1),
    ])
    #expect(try book.judge(Row.repairs(), asOf: "2025-07-31").status == .met)
    let later = try book.judge(Row.repairs(), asOf: "2025-08-01")
    #expect(later.number == Ratio(6))
    #expect(later.status == .missed)
  }

  @Test("completion is the last day on which the net total rose to the quantity")
  func completion() throws {
    let book = try Book([
      Sample.delivery("2025-08-01", 800), Sample.delivery("2025-08-20", 60),
      Sample.delivery("2025-09-01", 0, returned: 10), Sample.delivery("2025-09-25", 3),
      Sample.delivery("2025-09-28", 50),
    ])
    func judged(_ day: String) throws -> Judgement { try book.judge(Row.boughtBy(), asOf: day) }
    #expect(try judged("2025-08-19").doneOn == nil)
    #expect(try judged("2025-08-19").basis == .completion(net: 800, wanted: 853))
    #expect(try judged("2025-08-31").doneOn == "2025-08-20")
    #expect(try judged("2025-09-01").doneOn == nil)
    #expect(try judged("2025-09-01").underlying == .inProgress)
    #expect(try judged("2025-09-25").doneOn == "2025-09-25")
    #expect(try judged("2025-12-31").doneOn == "2025-09-25")
    #expect(try judged("2025-12-31").status == .met)
  }

  @Test("a return after the due day that takes it below makes completion late or missed")
  func completionLost() throws {
    let facts = try [
      Sample.delivery("2025-08-01", 853), Sample.delivery("2025-10-10", 0, returned: 1),
    ]
    #expect(try Book(facts).judge(Row.boughtBy(), asOf: "2025-10-09").status == .met)
    #expect(try Book(facts).judge(Row.boughtBy(), asOf: "2025-10-10").status == .missed)
    let replaced = try facts + [Sample.delivery("2025-10-20", 1)]
    let late = try Book(replaced).judge(Row.boughtBy(), asOf: "2025-10-31")
    #expect(late.doneOn == "2025-10-20")
    #expect(late.status == .missed)
    #expect(late.reason == .done(daysEarly: -20))
  }

  @Test("goods that come and go on one day count by what is left at its end")
  func sameDay() throws {
    let back = try Sample.delivery("2025-08-01", 853, returned: 1)
    #expect(try Book([back]).judge(Row.boughtBy(), asOf: "2025-08-31").doneOn == nil)
    let exchanged = try [
      Sample.delivery("2025-08-01", 853), Sample.delivery("2025-09-01", 0, returned: 5),
      Sample.delivery("2025-09-01", 5),
    ]
    #expect(
      try Book(exchanged).judge(Row.boughtBy(), asOf: "2025-09-30").doneOn == "2025-08-01")
  }

  @Test("deliveries of other years do not count")
  func otherYears() throws {
    let book = try Book([
      Sample.delivery("2024-12-31", 800), Sample.delivery("2026-01-01", 800),
      Sample.delivery("2025-01-01", 10),
    ])
    #expect(try book.judge(Row.bought(), asOf: "2025-12-31").number == Ratio(10))
  }
}
