import Core
import Testing

@Suite("Sign, id and target") struct SignTests {
  @Test(
    "a sign holds an actual against its target",
    arguments: [
      (Sign.atLeast, [false, true, true]), (.above, [false, false, true]),
      (.equal, [false, true, false]), (.below, [true, false, false]),
      (.atMost, [true, true, false]),
    ])
  func signs(sign: Sign, met: [Bool]) {
    let around = [Ratio(96_999_999, 1_000_000), Ratio(97), Ratio(97_000_001, 1_000_000)]
    #expect(around.map { sign.isMet(by: $0, target: Ratio(97)) } == met)
    #expect(sign.wantsLess == (met[0] && !met[2]))
  }

  @Test("signs are those of the budget system's dictionary")
  func dictionary() {
    #expect(Sign.allCases.map(\.rawValue) == ["≥", "＞", "＝", "＜", "≤"])
  }

  @Test("an indicator's id is its project's number and its row")
  func ids() {
    #expect(IndicatorID(parsing: "19-3") == IndicatorID(project: 19, row: 3))
    #expect(IndicatorID(project: 19, row: 3).description == "19-3")
    #expect(IndicatorID(project: 19, row: 9) < IndicatorID(project: 19, row: 10))
    #expect(IndicatorID(project: 19, row: 10) < IndicatorID(project: 20, row: 1))
  }

  @Test(
    "no other text is an id",
    arguments: ["", "19", "19-", "-3", "019-3", "19-03", "19-3 ", "１９-3", "19-3-1", "9999999-1"])
  func noIDs(text: String) {
    #expect(IndicatorID(parsing: text) == nil)
  }

  @Test("a reading's form follows the requirement")
  func readingForms() throws {
    #expect(try Row.platform().readingForm == .percent)
    #expect(try Row.slowest().readingForm == .hours)
    #expect(try Row.upkeepCost().readingForm == .tenThousandYuan)
    #expect(try Row.bought().readingForm == .count)
    #expect(try Row.tender().readingForm == .day)
    #expect(try Row.price().readingForm == .yesNo)
  }
}
