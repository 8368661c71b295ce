import Core
import Seeded
import Testing

@Suite("What is shown") struct DisplayTests {
  private func indicator(_ sign: Sign, _ target: String, _ unit: Unit) throws -> Indicator {
    try Row.make(1, 1, .rate, .reading, .number(sign, Sample.number(target), unit))
  }

  @Test(
    "a figure rounds half up, except where a miss would look like a pass",
    arguments: [
      (Sign.atLeast, "97", "96.996", "96.99"), (.atLeast, "97", "96.994", "96.99"),
      (.atLeast, "97", "97.004", "97.00"), (.atLeast, "97", "97.005", "97.01"),
      (.atLeast, "97", "96.985", "96.99"), (.atMost, "5", "5.004", "5.01"),
      (.atMost, "5", "4.996", "5.00"), (.atMost, "5", "5", "5.00"),
      (.atMost, "5", "5.016", "5.02"), (.below, "5", "5", "5.00"), (.above, "97", "97", "97.00"),
      (.equal, "97", "97.001", "97.01"), (.equal, "97", "96.999", "96.99"),
    ])
  func shares(sign: Sign, target: String, actual: String, shown: String) throws {
    let indicator = try indicator(sign, target, .percent)
    #expect("\(indicator.figure(try Sample.number(actual)))" == shown)
  }

  @Test("a target finer than the display does not let a miss pass either")
  func fineTargets() throws {
    for (sign, target, shown) in [
      (Sign.above, "97.126", "97.12"), (.below, "97.124", "97.13"), (.atLeast, "97.126", "97.12"),
    ] {
      let actual = sign == .atLeast ? Ratio(971_255, 10_000) : try Sample.number(target)
      #expect("\(try indicator(sign, target, .percent).figure(actual))" == shown, "\(sign)")
    }
  }

  @Test("shares have 2 decimals, hours 1, counts none, money what was entered")
  func decimals() throws {
    let third = Ratio(100, 3)
    #expect("\(try indicator(.atLeast, "30", .percent).figure(third))" == "33.33")
    #expect("\(try indicator(.atMost, "50", .hours).figure(third))" == "33.3")
    #expect("\(try indicator(.atLeast, "3", .count("件")).figure(Ratio(33)))" == "33")
    let cost = try indicator(.atMost, "31.1", .tenThousandYuan)
    for text in ["31.1", "14", "0.000001", "31.100001"] {
      #expect("\(cost.figure(try Sample.number(text)))" == text)
    }
  }

  @Test("a minute above 24 hours is not shown as 24.0")
  func hours() throws {
    let indicator = try indicator(.atMost, "24", .hours)
    #expect("\(indicator.figure(Ratio(1440, 60)))" == "24.0")
    #expect("\(indicator.figure(Ratio(1441, 60)))" == "24.1")
  }

  /// Targets of the display's own precision, actuals close around them and far from them.
  @Test(
    "the shown figure passes exactly when the actual does", arguments: [1, 2, 3] as [UInt64])
  func law(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    for _ in 0..<3000 {
      let sign = random.choice(of: [Sign.atLeast, .equal, .atMost])
      let (unit, scale) = random.choice(of: [(Unit.percent, 100), (.hours, 10), (.count("件"), 1)])
      let target = Ratio(random.number(0...12_000), scale)
      let indicator = try Row.make(1, 1, .rate, .reading, .number(sign, target, unit))
      let actual = random.near(target)
      let passes = sign.isMet(by: actual, target: target)
      let shown = indicator.figure(actual)
      try #require(
        sign.isMet(by: shown.value, target: target) == passes,
        "seed \(seed): \(actual) against \(sign.rawValue)\(target) is shown as \(shown)")
      try #require(Ratio(parsing: "\(shown)") == shown.value, "seed \(seed): \(shown)")
      let error = shown.value < actual ? actual - shown.value : shown.value - actual
      try #require(error * Ratio(scale) < Ratio(1), "seed \(seed): \(actual) is shown as \(shown)")
    }
  }

  /// Any sign, and targets finer than what is shown.
  @Test("a miss never looks like a pass", arguments: [4, 5] as [UInt64])
  func noFlattery(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    for _ in 0..<3000 {
      let sign = random.choice(of: Sign.allCases)
      let target = Ratio(random.number(0...12_000_000), 100_000)
      let indicator = try Row.make(1, 1, .rate, .reading, .number(sign, target, .percent))
      let actual = random.chance(30) ? target : random.near(target)
      let shown = indicator.figure(actual)
      try #require(
        sign.isMet(by: actual, target: target) || !sign.isMet(by: shown.value, target: target),
        "seed \(seed): \(actual) against \(sign.rawValue)\(target) is shown as \(shown)")
    }
  }

  @Test("the margin is the room between what is shown and the target")
  func margins() throws {
    let march = try Book([
      Sample.outage("2025-03-01 00:00", "2025-03-09 08:00"),
      Sample.confirmed(.platform, "2025-07-31"),
    ])
    #expect(try march.judge(Row.platform(), asOf: "2025-07-31").shownMargin == "-0.93")
    let cost = try Row.upkeepCost()
    let spent = try Book([Sample.reading(of: cost, "2025-06-30", .number(Ratio(3125, 100)))])
    #expect(try spent.judge(cost, asOf: "2025-07-31").shownMargin == "-0.15")
    let uniforms = try Book([Sample.delivery("2025-08-20", 612)])
    #expect(try uniforms.judge(Row.bought(), asOf: "2025-08-20").shownMargin == "-241")
    #expect(try uniforms.judge(Row.boughtBy(), asOf: "2025-08-20").shownMargin == "41d")
  }
}
