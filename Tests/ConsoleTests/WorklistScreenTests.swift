import Core
import Reports
import Terminal
import Testing
import Words

@testable import Console

@Suite("The worklist's screen")
struct WorklistScreenTests {
  var session: Session

  init() throws {
    session = try Session(YearBook.golden)
    session.press("T")
  }

  private var worklist: Worklist? { session.console.overview?.worklist }

  /// Moves down to the first item of that kind.
  private mutating func select(_ fits: (WorkItem) -> Bool) throws {
    let found = worklist?.items.firstIndex(where: fits)
    let index = try #require(found)
    session.press(.home)
    for _ in 0..<index { session.press(.down) }
  }

  @Test("T lists the most urgent first, with how many there are of each urgency")
  func list() throws {
    let items = try #require(worklist?.items)
    #expect(items.map(\.urgency.rawValue) != [])
    #expect(session.lines.first?.contains("待办: 逾期") == true)
    #expect(session.shows("官方表格要用的主管部门未设"))
  }

  @Test("Enter opens the form with the indicator filled in, and Esc comes back")
  mutating func entering() throws {
    try select { $0.task == .enter(.payment, [.indicator: "19-7"]) }
    session.press(.enter)
    #expect(session.form?.kind == .payment)
    #expect(session.form?[.indicator] == "19-7")
    #expect(session.field != .indicator)
    session.press(.escape)
    #expect(session.console.place == .todo)
  }

  @Test("a form opened from here leaves the draft that was left before")
  mutating func drafts() throws {
    session.press(.escape, "n", "p")
    session.type("19-6")
    session.press(.escape, "T")
    try select { $0.task == .enter(.payment, [.indicator: "19-7"]) }
    session.press(.enter)
    #expect(session.form?[.indicator] == "19-7")
    session.press(.escape, .escape, "n", "p")
    #expect(session.form?[.indicator].contains("19-6") == true)
  }

  @Test("what is not set opens its setting")
  mutating func setting() throws {
    try select { $0.matter == .unset(.department) }
    #expect(session.press(.enter) == [.loadSettings(project: 0)])
    session.answerSettings()
    #expect(session.console.settings?.selected?.name == .department)
  }

  @Test("an outage without an end opens its correction at the end")
  mutating func openOutage() throws {
    let outage = FactContent.outage(
      try Outage(
        service: .network, from: try #require(Moment(parsing: "2025-07-30 08:00")), to: nil,
        planned: false, cause: "光缆中断"))
    session.tell(.loaded(session.book.overview(adding: (19, outage))))
    try select { $0.task == .complete(outage, .to) }
    #expect(session.shows("网络自 2025-07-30 08:00 停机未恢复"))
    #expect(session.press(.enter) == [.find(outage, project: 19)])
    let fact = Fact(
      id: FactID(77), project: 19, content: outage,
      entry: Entry(person: "li.qiang", at: YearBook.now))
    session.tell(.found(FactRecord(fact: fact)))
    #expect(session.form?.correcting == fact)
    #expect(session.field == .to)
  }

  @Test("a fact that is found after one has left is let go")
  mutating func late() throws {
    let fact = try #require(session.book.facts.first)
    session.tell(.found(FactRecord(fact: fact)))
    #expect(session.form == nil)
  }

  @Test("the selection stays inside when the list gets shorter")
  mutating func shorter() throws {
    session.press(.end)
    session.tell(.loaded(session.book.overview(asOf: Day.first(of: 2025))))
    #expect(session.press(.enter) != [] || session.console.layers.count == 2)
  }
}
