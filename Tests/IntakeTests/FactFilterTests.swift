import Core
import Intake
import Testing

@Suite("The filter of a list")
struct FactFilterTests {
  private let context: IntakeContext

  init() throws {
    let now = try #require(Moment(parsing: "2025-08-20 12:00"))
    context = IntakeContext(now: now, projects: projects2025)
  }

  private func filter(_ text: String) -> FactFilter { FactFilter(text, in: context) }

  @Test("is words, a person and days, in any order")
  func parts() {
    let filter = filter("2025-03..2025-05 夏装 person:li 上衣")
    #expect(filter.words == ["夏装", "上衣"])
    #expect(filter.person == "li")
    #expect(filter.days.map { "\($0.lowerBound) \($0.upperBound)" } == "2025-03-01 2025-05-31")
  }

  @Test("understands people and days in Chinese, and full-width colons")
  func chinese() {
    #expect(filter("人:li").person == "li")
    #expect(filter("登记人：王").person == "王")
    #expect(filter("3月").days.map { "\($0.lowerBound)" } == "2025-03-01")
    #expect(filter("2025年3月14日").days.map { "\($0.upperBound)" } == "2025-03-14")
  }

  @Test(
    "takes a side of a span that is left out as open",
    arguments: [
      ("2025-03..", "2025-03-01", "2199-12-31"), ("..2025-03", "1900-01-01", "2025-03-31"),
      ("3-1..3-14", "2025-03-01", "2025-03-14"), ("2025-05..2025-03", "2025-03-01", "2025-05-31"),
      ("2025-02-28", "2025-02-28", "2025-02-28"),
    ])
  func spans(_ text: String, _ first: String, _ last: String) {
    let days = filter(text).days
    #expect(days.map { "\($0.lowerBound)" } == first)
    #expect(days.map { "\($0.upperBound)" } == last)
  }

  @Test(
    "takes what is half typed, and bare numbers, as words",
    arguments: ["2025-", "..", "14", "853", "#12", "2025-13"])
  func words(_ text: String) {
    #expect(filter(text).words == [text])
    #expect(filter(text).days == nil)
  }

  @Test("is empty where nothing but blanks is typed")
  func empty() {
    #expect(filter("  \u{3000}").isEmpty)
  }
}
