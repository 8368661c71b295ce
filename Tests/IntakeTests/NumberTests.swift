import Core
import Intake
import Testing

@Suite struct NumberTests {
  @Test(
    "A count is whole things or a sum of them",
    arguments: [
      ("853", "853"), ("1,000", "1000"), ("１，０００", "1000"), ("120+35", "155"),
      ("120 + 35 + 1,000", "1155"), ("1２０＋３５", "155"), ("0", "0"), ("007", "7"),
      ("00000000000000000000012", "12"), ("100000000", "100000000"),
    ])
  func count(text: String, echo: String) {
    #expect(outcome(text) { typed throws(IntakeFault) in try typed.count() } == .success(echo))
  }

  @Test(
    "A count refuses signs, fractions, letters and the immense",
    arguments: [
      ("-5", .rule(.negative)), ("120+-5", .rule(.negative)), ("－５", .rule(.negative)),
      ("8.5", .notWhole(Excerpt("8.5"))), ("8.0", .notWhole(Excerpt("8.0"))),
      ("100000001", .rule(.above(100_000_000))),
      ("99999999+2", .rule(.above(100_000_000))),
      ("99999999999999999999999999", .rule(.above(100_000_000))),
      ("", .unreadable(Excerpt(""), as: .count)), ("x", .unreadable(Excerpt("x"), as: .count)),
      ("+", .unreadable(Excerpt("+"), as: .count)), ("5+", .unreadable(Excerpt("5+"), as: .count)),
      ("+5", .unreadable(Excerpt("+5"), as: .count)),
      ("--5", .unreadable(Excerpt("--5"), as: .count)),
      ("120-5", .unreadable(Excerpt("120-5"), as: .count)),
      ("1,00", .unreadable(Excerpt("1,00"), as: .count)),
      (",100", .unreadable(Excerpt(",100"), as: .count)),
      ("1 000", .unreadable(Excerpt("1 000"), as: .count)),
      ("853件", .unreadable(Excerpt("853件"), as: .count)),
      ("٣", .unreadable(Excerpt("٣"), as: .count)),
      ("1e9", .unreadable(Excerpt("1e9"), as: .count)),
    ] as [(String, IntakeFault)])
  func countRefused(text: String, fault: IntakeFault) {
    #expect(outcome(text) { typed throws(IntakeFault) in try typed.count() } == .failure(fault))
  }

  @Test(
    "A price is in 元 with two decimals",
    arguments: [
      ("120", .success("120.00")), ("120.5", .success("120.50")), ("￥120.00", .success("120.00")),
      ("¥ 1,200元", .success("1200.00")), ("１２０．００", .success("120.00")),
      ("99999999999", .success("99999999999.00")),
      ("120.005", .failure(.tooPrecise(Excerpt("120.005"), decimals: 2))),
      ("-1", .failure(.rule(.negative))),
      ("999999999999", .failure(.rule(.above(99_999_999_999)))),
      (".5", .failure(.unreadable(Excerpt(".5"), as: .yuan))),
      ("元", .failure(.unreadable(Excerpt("元"), as: .yuan))),
      ("1.2.3", .failure(.unreadable(Excerpt("1.2.3"), as: .yuan))),
    ] as [(String, Result<String, IntakeFault>)])
  func price(text: String, expected: Result<String, IntakeFault>) {
    #expect(outcome(text) { typed throws(IntakeFault) in try typed.yuan() } == expected)
  }

  @Test("An amount in 万元 is exact to the 分")
  func tenThousandYuan() throws {
    #expect(try TypedText("47.30万元").tenThousandYuan().value == Money(fen: 47_300_000))
    #expect(try TypedText("0.000001").tenThousandYuan().value == Money(fen: 1))
  }

  @Test(
    "A reading is read in the form of its indicator's target",
    arguments: [
      (.percent, "96.07", .success("96.07")), (.percent, "９６．０７％", .success("96.07")),
      (.percent, "96.070 百分比", .success("96.07")), (.count, "850+3", .success("853")),
      (.hours, "30.5h", .success("30.5")), (.hours, "30小时", .success("30")),
      (.tenThousandYuan, "14.5万", .success("14.5")), (.day, "3-31", .success("2025-03-31")),
      (.yesNo, "是", .success("yes")), (.yesNo, "N", .success("no")),
      (.percent, "x", .failure(.unreadable(Excerpt("x"), as: .percent))),
      (.percent, "0.0000001", .failure(.tooPrecise(Excerpt("0.0000001"), decimals: 6))),
      (.count, "1.5", .failure(.notWhole(Excerpt("1.5")))),
      (.hours, "-1", .failure(.rule(.negative))),
      (.day, "96.07", .failure(.noSuchDay(Excerpt("96.07")))),
      (.day, "96%", .failure(.unreadable(Excerpt("96%"), as: .day))),
      (.yesNo, "maybe", .failure(.unreadable(Excerpt("maybe"), as: .flag))),
    ] as [(ReadingForm, String, Result<String, IntakeFault>)])
  func reading(form: ReadingForm, text: String, expected: Result<String, IntakeFault>) throws {
    let context = try context()
    let found = outcome(text) { typed throws(IntakeFault) in
      try typed.reading(as: form, in: context)
    }
    #expect(found == expected)
  }
}
