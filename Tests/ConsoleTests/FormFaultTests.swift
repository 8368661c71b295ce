import Core
import Intake
import Terminal
import Testing
import Words

@testable import Console

@Suite("Faults in a form")
struct FormFaultTests {
  var session: Session

  init() throws {
    session = try Session()
  }

  @Test("Enter on a wrong field holds and shows the fault; Tab moves out of it")
  mutating func holding() {
    session.press("o")
    session.type("abc")
    #expect(session.form?.shownFault(.from) == nil, "nothing is said while one types")
    session.press(.enter)
    #expect(session.field == .from)
    #expect(session.form?.shownFault(.from) != nil)
    session.press(.tab)
    #expect(session.field == .to)
    #expect(session.form?.shownFault(.from) != nil)
  }

  @Test("Enter holds an empty field that must be filled")
  mutating func missing() {
    session.press("o", .enter)
    #expect(session.field == .from)
    #expect(session.shows("必填"))
  }

  @Test("a fault goes away as soon as the text is right")
  mutating func mending() {
    session.press("o", .enter)
    session.type("3-1 8:00")
    #expect(session.form?.shownFault(.from) == nil)
    #expect(!session.shows("必填"))
  }

  @Test("Enter on the last field goes to the first fault, shows all, and saves nothing")
  mutating func elsewhere() {
    session.press("d", .backTab)
    #expect(session.field == .unitPrice)
    session.type("x")
    #expect(session.press(.enter).entry == nil)
    #expect(session.field == .day)
    #expect(session.form?.shownFault(.unitPrice) != nil)
    #expect(session.shows("必填"))
  }

  @Test("two fields that contradict each other let Enter pass, and refuse the save")
  mutating func contradiction() {
    session.press("d")
    session.fill("8-20", "夏装", "100", "100")
    session.type("120")
    session.press(.enter)
    #expect(session.field == .repair)
    #expect(session.form?.shownFault(.qualified) != nil)
    session.press(.tab, .tab)
    #expect(session.press(.enter).entry == nil)
    #expect(session.field == .qualified)
  }

  @Test("refuses what lies after now")
  mutating func future() {
    session.press("o")
    session.fill("2026-01-20 09:01", "")
    #expect(session.form?.reading?.fact == nil)
    #expect(session.shows("晚于现在"))
  }

  @Test("a refused save keeps everything, says why, and can be tried again")
  mutating func refusal() throws {
    session.press("l")
    let first = try #require(session.fill("7-31").entry)
    session.tell(.refused(.save(.busy)))
    #expect(session.form?[.through] == "7-31")
    #expect(session.console.notice == .trouble(.save(.busy)))
    #expect(try #require(session.press(.enter).entry) == first)
  }
}

@Suite("Leaving a form and coming back")
struct DraftTests {
  var session: Session

  init() throws {
    session = try Session()
  }

  @Test("Esc keeps what was typed and says so; the form offers it again")
  mutating func keeping() {
    session.press("o")
    session.type("3-1 8:")
    session.press(.escape)
    #expect(session.console.layers.isEmpty)
    #expect(session.shows("未保存的停机已留着"))
    session.press("r", .escape, "o")
    #expect(session.form?[.from] == "3-1 8:")
    #expect(session.field == .from)
  }

  @Test("an untouched form leaves nothing behind")
  mutating func untouched() {
    session.press("o", .escape)
    #expect(session.console.notice == nil)
    #expect(session.console.drafts.isEmpty)
  }

  @Test("after a save nothing is said to be unsaved")
  mutating func saved() throws {
    session.press("d")
    session.answerSave(try #require(session.fill("8-20", "夏装", "5", "", "", "", "", "").entry))
    session.press(.escape)
    #expect(session.console.notice == nil)
    #expect(session.console.drafts.isEmpty)
  }

  @Test("a draft is gone once it was saved")
  mutating func done() throws {
    session.press("o")
    session.type("3-1 8:00")
    session.press(.escape, "o", .enter)
    session.answerSave(try #require(session.fill("2h", "", "").entry))
    session.press(.escape, "o")
    #expect(session.form?[.from] == "")
  }

  @Test("what a kept draft says is read against the present clock")
  mutating func reread() throws {
    session.press("r")
    session.type("now")
    session.press(.escape)
    var console = session.console
    let later = try #require(Moment(parsing: "2026-01-20 10:30"))
    _ = console.update(.key("r"), now: later)
    guard case .form(let form) = console.layers.last else {
      Issue.record("no form is open")
      return
    }
    #expect(form.reading?.echoes[.reported]?.text == "2026-01-20 10:30")
  }
}
