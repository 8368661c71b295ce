import Core
import Intake
import Reports
import Terminal
import Testing
import Words

@testable import Console

@Suite("Details, corrections, voids and undo")
struct CorrectingTests {
  var session: Session
  private let uptime = IndicatorID(project: 19, row: 3)

  init() throws {
    session = try Session()
    try session.openDetail(of: uptime)
  }

  private var facts: [FactRecord] {
    guard case .detail(let detail) = session.console.layers.first else { return [] }
    return detail.list.records ?? []
  }

  @Test("Enter asks for the facts behind the selected indicator; Esc, q and ← go back")
  mutating func opening() throws {
    let query = try #require(session.asked.lastList?.query)
    #expect(query.project == 19)
    #expect(query.groups?.contains(FactGroup(.outage, subject: 1)) == true)
    #expect(query.days.upperBound == YearBook.july)
    for key: Key in [.escape, "q", .left] {
      session.press(key)
      #expect(session.console.layers.isEmpty, "\(key)")
      session.press(.enter)
    }
    #expect(session.selected == "19-3")
  }

  @Test("facts that come too late leave the screen alone")
  mutating func strangers() throws {
    let count = facts.count
    let number = try #require(session.asked.lastList?.number)
    session.tell(.listed(number: number, FactPage(records: [], hasMore: false), count: nil))
    #expect(facts.count == count)
  }

  @Test("the selection is held at both ends and stays on its fact when facts come anew")
  mutating func selecting() throws {
    session.press(.up, .end, .down)
    guard case .detail(let detail) = session.console.layers.last else { return }
    let selected = try #require(detail.list.selectedFact)
    #expect(selected == facts.last)
    session.tell(.loaded(session.book.overview()))
    try session.answerList(with: facts.reversed())
    guard case .detail(let after) = session.console.layers.last else { return }
    #expect(after.list.selectedFact == selected)
    #expect(after.list.selection == 0)
  }

  @Test("a correction begins with what stands there, and asks why before it saves")
  mutating func correcting() throws {
    let fact = try #require(facts.first?.fact)
    session.press("c")
    #expect(session.form?.draft.read(in: session.console.formContext).fact?.content == fact.content)
    session.press(.backTab)
    #expect(session.form?.activeRow == nil, "the reason's line")
    #expect(session.press(.enter).entry == nil)
    #expect(session.shows("更正须说明原因"))
    session.type("时间录错")
    #expect(!session.shows("更正须说明原因"))
    let entry = try #require(session.press(.enter).entry)
    #expect(entry.correcting == fact.id)
    #expect(entry.why == "时间录错")
    #expect(entry.project == fact.project)
  }

  @Test("after a correction the details are there again, with their facts asked for anew")
  mutating func corrected() throws {
    session.press("c", .backTab)
    session.type("时间录错")
    let entry = try #require(session.press(.enter).entry)
    session.answerSave(entry, deed: .corrected)
    #expect(session.form == nil)
    #expect(session.console.layers.count == 1)
    guard case .list(let request) = session.asked.suffix(2).first else {
      Issue.record("asked for \(session.asked.suffix(3))")
      return
    }
    #expect(request.query.groups?.contains(FactGroup(.outage, subject: 1)) == true)
    #expect(session.shows("已更正"))
  }

  @Test("a correction that is left comes back with its fact, and no other")
  mutating func leaving() {
    session.press("c", .escape)
    #expect(session.console.notice == nil, "nothing was typed")
    session.press("c", .backTab)
    session.type("录错")
    session.press(.escape)
    #expect(session.shows("已留着, 再打开时还在"))
    session.press(.down, "c")
    #expect(session.form?.why.text == "")
    session.press(.escape, .up, "c")
    #expect(session.form?.why.text == "录错")
    #expect(session.form?.activeRow == nil, "the cursor is where it was")
  }

  @Test("voiding asks why, and does nothing without a reason")
  mutating func voiding() throws {
    let fact = try #require(facts.first?.fact)
    session.press("v")
    #expect(session.shows("为什么作废?"))
    #expect(session.press(.enter) == [])
    session.type(" ")
    #expect(session.press(.enter) == [], "a blank is no reason")
    session.type("重复录入")
    let asked = session.press(.enter)
    guard case .void(fact.id, let why, YearBook.july) = asked.first else {
      Issue.record("asked for \(asked)")
      return
    }
    #expect(why.contains("重复录入"))
    #expect(session.press(.enter) == [], "while it is being done")
  }

  @Test("a refused void says why above the question, and keeps the reason typed")
  mutating func refusedVoid() {
    session.press("v")
    session.type("重复录入")
    session.press(.enter)
    session.tell(.refused(.save(.busy)))
    #expect(session.shows("重复录入"))
    #expect(session.shows(session.console.words.trouble(.save(.busy)).prefixBeforeBlank))
  }

  @Test("what no longer counts can be neither corrected nor voided")
  mutating func past() throws {
    session = try Session()
    let someone = Entry(person: "wang.fang", at: YearBook.now)
    try session.openDetail(of: uptime) { fact in
      FactRecord(fact: fact, state: .voided(someone, why: "重复"))
    }
    for key: Key in ["c", "v", .enter, .delete] {
      #expect(session.press(key) == [])
      #expect(session.console.layers.count == 1, "\(key)")
      #expect(session.shows("已不再计入"), "\(key)")
    }
  }

  @Test("where entering is switched off nothing can be changed")
  mutating func readOnly() throws {
    session = try Session(isReadOnly: true)
    try session.openDetail(of: uptime)
    for key: Key in ["c", "v", "u", "i"] {
      #expect(session.press(key) == [])
      #expect(session.shows("只读"), "\(key)")
    }
  }

  @Test("an indicator without facts has nothing to correct or void")
  mutating func none() throws {
    session = try Session(YearBook.empty)
    try session.openDetail(of: uptime)
    #expect(session.shows("还没有登记"))
    #expect(session.press("c", "v", .down, .end) == [])
    #expect(session.console.layers.count == 1)
  }

  @Test("u asks to undo the last save, and closes nothing when it is done")
  mutating func undoing() throws {
    #expect(session.press("u") == [.undo(asOf: YearBook.july)])
    session.press("i")
    let undone = HistoryEntry(
      number: 3, what: .undone, subject: .fact(FactID(3)), project: 19,
      entry: Entry(person: "wang.fang", at: YearBook.now))
    session.tell(
      .reversed(Reversal(entries: [undone], changes: [], overview: session.book.overview())))
    #expect(session.form?.kind == .reading)
    session.press(.escape)
    session.tell(.refused(.save(.nothingToUndo)))
    #expect(session.console.notice == .trouble(.save(.nothingToUndo)))
  }
}

extension String {
  /// The beginning of a sentence, short enough to stand on one line of a screen.
  fileprivate var prefixBeforeBlank: String { String(prefix { $0 != " " }) }
}
