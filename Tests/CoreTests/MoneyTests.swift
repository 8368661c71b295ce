import Core
import Testing

@Suite("Money") struct MoneyTests {
  @Test(
    "万元 are read to the 分",
    arguments: [
      ("47.30", 47_300_000), ("31.1", 31_100_000), ("0", 0), ("0.000001", 1), ("14", 14_000_000),
      ("9999999.999999", 9_999_999_999_999),
    ])
  func tenThousandYuan(text: String, fen: Int) {
    #expect(Money(tenThousandYuan: text)?.fen == fen)
  }

  @Test(
    "元 are read to the 分",
    arguments: [("120.00", 12_000), ("0.01", 1), ("99999999999.99", 9_999_999_999_999)])
  func yuan(text: String, fen: Int) {
    #expect(Money(yuan: text)?.fen == fen)
  }

  @Test(
    "no other text is an amount of 万元",
    arguments: [
      "", "-1", "+1", "1,000", "1.", ".5", "1.0000001", "10000000", "1e3", "１", "1 ", "1.2.3",
      "999999999999999999999",
    ])
  func refusesTenThousandYuan(text: String) {
    #expect(Money(tenThousandYuan: text) == nil)
  }

  @Test("a part of a 分 is no amount of 元", arguments: ["0.001", "1.005", "100000000000"])
  func refusesYuan(text: String) {
    #expect(Money(yuan: text) == nil)
  }

  @Test("trailing zeros say nothing new")
  func zeros() {
    #expect(Money(yuan: "1.500") == Money(yuan: "1.5"))
  }

  @Test("converts exactly and orders by amount")
  func conversions() throws {
    let amount = try #require(Money(tenThousandYuan: "47.3"))
    #expect(amount.tenThousandYuan == Ratio(473, 10))
    #expect(amount.yuan == Ratio(473_000))
    #expect(amount.tenThousandYuan.shortestDigits == "47.3")
    #expect(Money(fen: 1) < amount)
    #expect(Money.zero < Money(fen: 1))
  }
}
