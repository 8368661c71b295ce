import Core
import Testing

@Suite("Ratio") struct RatioTests {
  @Test("stands in lowest terms with a positive denominator")
  func lowestTerms() {
    #expect(Ratio(6, -4) == Ratio(-3, 2))
    #expect(Ratio(6, -4).denominator == 2)
    #expect(Ratio(0, -7) == Ratio(0))
    #expect(Ratio(0, -7).denominator == 1)
  }

  @Test("adds, subtracts and multiplies exactly")
  func exactness() {
    #expect(Ratio(1, 3) + Ratio(1, 6) == Ratio(1, 2))
    #expect(Ratio(1, 3) - Ratio(1, 2) == Ratio(-1, 6))
    #expect(Ratio(2, 3) * Ratio(3, 2) == Ratio(1))
    let tenths = (0..<10).reduce(Ratio(0)) { sum, _ in sum + Ratio(1, 10) }
    #expect(tenths == Ratio(1))
  }

  @Test("compares where floating point cannot")
  func comparison() {
    let close = (Ratio(999_999_999_999, 1_000_000_000_000), Ratio(999_999_999_998, 999_999_999_999))
    #expect(close.0 > close.1)
    #expect(Ratio(-1, 3) < Ratio(-33, 100))
    #expect(Ratio(-1, 3) < Ratio(0))
  }

  @Test(
    "digits round halves away from zero",
    arguments: [
      (Ratio(2, 3), 2, "0.67"), (Ratio(1, 8), 2, "0.13"), (Ratio(-1, 8), 2, "-0.13"),
      (Ratio(1, 2), 0, "1"), (Ratio(-1, 2), 0, "-1"), (Ratio(49, 100), 0, "0"),
      (Ratio(-1, 1000), 2, "0.00"), (Ratio(5, 100), 1, "0.1"), (Ratio(100), 2, "100.00"),
      (Ratio(-93, 100), 2, "-0.93"), (Ratio(9_999, 10_000), 2, "1.00"),
      (Ratio(1, 3), 6, "0.333333"),
    ])
  func digits(number: Ratio, decimals: Int, digits: String) {
    #expect(number.digits(decimals: decimals) == digits)
  }

  @Test(
    "rounds down and up towards the infinities",
    arguments: [
      (Ratio(96_996, 1000), "96.99", "97.00"), (Ratio(-96_996, 1000), "-97.00", "-96.99"),
      (Ratio(97), "97.00", "97.00"),
    ])
  func directed(number: Ratio, down: String, up: String) {
    #expect(number.rounded(to: 2, .down).digits(decimals: 2) == down)
    #expect(number.rounded(to: 2, .up).digits(decimals: 2) == up)
  }

  @Test("finds the whole numbers beside it")
  func wholes() {
    #expect(Ratio(-7, 2).roundedDown == -4)
    #expect(Ratio(-7, 2).roundedUp == -3)
    #expect(Ratio(7, 2).roundedDown == 3)
    #expect(Ratio(7, 2).roundedUp == 4)
    #expect(Ratio(4).roundedDown == 4)
    #expect(Ratio(4).roundedUp == 4)
  }

  @Test("money shows as entered: the shortest exact digits")
  func shortest() {
    #expect(Ratio(311, 10).shortestDigits == "31.1")
    #expect(Ratio(14).shortestDigits == "14")
    #expect(Ratio(1, 1_000_000).shortestDigits == "0.000001")
    #expect(Ratio(1, 3).decimals == 6)
  }

  @Test("reads digits with a point, and nothing else")
  func parsing() {
    #expect(Ratio(parsing: "31.1") == Ratio(311, 10))
    #expect(Ratio(parsing: "007") == Ratio(7))
    #expect(Ratio(parsing: "999999999999.999999") != nil)
    for text in [
      "", ".", "1.", ".1", "-1", "+1", "1e3", "1,5", "１", "1 ", "1.2.3", "1000000000000",
      "1.0000001", "٣",
    ] {
      #expect(Ratio(parsing: text) == nil, "\(text)")
    }
  }

  @Test("the greatest sums that are accepted are judged and shown without a trap")
  func bounds() throws {
    let sum = 1_000_000_000_000_000_000
    let share = Ratio(Int128(sum - 1) * 100, Int128(sum))
    let target = Ratio(99_999_999, 1_000_000)
    #expect(Sign.atLeast.isMet(by: share, target: target))
    #expect(share < Ratio(100))
    #expect(share.digits(decimals: 6) == "100.000000")
    #expect(share.rounded(to: 6, .down).digits(decimals: 6) == "99.999999")
    let greatest = try #require(Ratio(parsing: "999999999999.999999"))
    #expect((greatest - Ratio(1, 1_000_000)).shortestDigits == "999999999999.999998")
    #expect(greatest * Ratio(366) > greatest)
    #expect((greatest * Ratio(sum)).roundedDown == Int.max)
  }
}
