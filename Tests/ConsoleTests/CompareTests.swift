import Core
import Reports
import Terminal
import Testing

@testable import Console

@Suite("What changed since a day")
struct CompareTests {
  var session: Session

  init() throws {
    session = try Session(YearBook.golden)
  }

  private func day(_ month: Int, _ day: Int) throws -> Day {
    try #require(Day(year: 2025, month: month, day: day))
  }

  /// Opens the comparison of the shown day with another and answers it.
  private mutating func compare(with text: String) {
    session.press(":")
    session.type("compare \(text)")
    session.press(.enter).forEach { session.answerComparison($0) }
  }

  private var compare: CompareState? {
    if case .compare(let compare) = session.console.layers.last { compare } else { nil }
  }

  @Test("a key proposes the end of the month before, which Enter takes")
  mutating func key() throws {
    session.press("=")
    #expect(session.shows("2025-06-30"))
    #expect(
      session.press(.enter) == [.compare(since: try day(6, 30), asOf: YearBook.july)])
  }

  @Test("a word takes any day, written as in a form")
  mutating func word() throws {
    session.press(":")
    session.type("compare 5-1")
    #expect(session.press(.enter) == [.compare(since: try day(5, 1), asOf: YearBook.july)])
  }

  @Test(
    "what is no day, or is still to come, is refused in words", arguments: ["2-30", "2027-01-01"])
  mutating func refused(_ text: String) {
    session.press(":")
    session.type("compare \(text)")
    #expect(session.press(.enter) == [])
    #expect(compare == nil)
    #expect(session.console.notice != nil)
  }

  @Test("only what changed shows at first, and everything after a key")
  mutating func all() throws {
    compare(with: "6-30")
    #expect(!session.shows("21-9"))
    #expect(session.shows("21-1"))
    let changed = try #require(compare).rows.count
    session.press("a")
    #expect(compare?.rows.count == 30)
    session.press("a")
    #expect(compare?.rows.count == changed)
  }

  @Test("the same indicator stays selected when more rows show, or fewer")
  mutating func selection() throws {
    compare(with: "6-30")
    session.press(.down, .down)
    let id = try #require(compare?.selected?.after.indicator.id)
    session.press("a")
    #expect(compare?.selected?.after.indicator.id == id)
    session.press("a")
    #expect(compare?.selected?.after.indicator.id == id)
  }

  @Test("a step of the shown day compares anew with the same day")
  mutating func step() throws {
    compare(with: "5-31")
    #expect(session.press("[") == [.load(asOf: try day(6, 30))])
    let answer = session.tell(.loaded(session.book.overview(asOf: try day(6, 30))))
    #expect(answer == [.compare(since: try day(5, 31), asOf: try day(6, 30))])
    answer.forEach { session.answerComparison($0) }
    #expect(compare?.comparison?.to == (try day(6, 30)))
  }

  @Test("Enter opens the details of the selected indicator, and Esc leads back")
  mutating func details() throws {
    compare(with: "6-30")
    session.press(.down)
    let id = try #require(compare?.selected?.after.indicator.id)
    session.press(.enter)
    #expect(session.console.place == .detail)
    #expect(session.console.selectedRow?.indicator.id == id)
    session.press(.escape)
    #expect(compare?.selected?.after.indicator.id == id)
    session.press(.escape)
    #expect(session.console.place == .home)
  }

  @Test("a comparison asked for from within one takes its place")
  mutating func again() {
    compare(with: "6-30")
    session.press(.enter)
    compare(with: "5-31")
    #expect(session.console.layers.count == 1)
    #expect(session.shows("2025-05-31"))
  }

  @Test("an answer for another day is not shown")
  mutating func stale() throws {
    session.press(":")
    session.type("compare 6-30")
    session.press(.enter)
    let other = Comparison(
      session.book.overview(asOf: try day(3, 31)), session.book.overview())
    session.tell(.compared(since: try day(3, 31), other))
    #expect(compare?.comparison == nil)
  }

  @Test("two days without a change say so")
  mutating func nothing() {
    compare(with: "7-31")
    #expect(session.shows("指标没有变化"))
  }
}
