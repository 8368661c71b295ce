import Core
import Intake
import Reports
import Terminal
import Testing

@testable import Console

@Suite("What saving will change")
struct PreviewTests {
  var session: Session

  init() throws {
    session = try Session()
  }

  /// The number of the latest draft that was asked about.
  private func number(_ effects: [Effect]) -> Int? {
    effects.compactMap { if case .preview(let draft, _, _) = $0 { draft } else { nil } }.last
  }

  @Test("is asked for as soon as the texts make a fact, and at every change of it")
  mutating func asking() throws {
    session.press("o")
    #expect(number(session.asked) == nil)
    let whole = session.type("3-1 8:00")
    let first = try #require(number(whole))
    session.press(.tab)
    let second = try #require(number(session.type("2h")))
    #expect(second > first)
  }

  @Test("is shown as the figure before and after")
  mutating func showing() throws {
    session.press("o")
    session.fill("3-20 8:00", "200h")
    #expect(!session.shows("96.42%"))
    try session.answerPreview()
    #expect(session.shows("系统正常运行率 96.42% → 92.49%"))
  }

  @Test("says so where no figure changes")
  mutating func unchanged() throws {
    session.press("o")
    session.fill("2025-12-31 8:00", "2h")
    try session.answerPreview()
    #expect(session.shows("指标不变"))
  }

  @Test("an answer to an older text is ignored")
  mutating func older() throws {
    session.press("o")
    let old = try #require(number(session.type("3-20 8:00")))
    session.press(.tab)
    session.type("2h")
    session.tell(.previewed(draft: old, []))
    #expect(session.form?.preview == nil)
    try session.answerPreview()
    #expect(session.form?.preview?.isEmpty == false)
  }

  @Test("an answer that comes when the text is wrong by then is ignored")
  mutating func wrongByThen() throws {
    session.press("o")
    let old = try #require(number(session.type("3-20 8:00")))
    session.type("x")
    session.tell(.previewed(draft: old, []))
    #expect(session.form?.preview == nil)
  }

  @Test("an answer that comes when another form is open, or the next record begun, is ignored")
  mutating func otherForm() throws {
    session.press("l")
    let old = try #require(number(session.type("7-31")))
    session.press(.escape, "o")
    session.tell(.previewed(draft: old, []))
    #expect(session.form?.preview == nil)
    session.press(.escape, "l", .tab)
    let entry = try #require(session.press(.backTab, .enter).entry)
    let last = try #require(number(session.asked))
    session.answerSave(entry)
    session.tell(.previewed(draft: last, []))
    #expect(session.form?.preview == nil)
  }
}
