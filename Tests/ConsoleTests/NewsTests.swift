import Core
import Reports
import Terminal
import Testing

@testable import Console

@Suite("What colleagues save meanwhile")
struct NewsTests {
  var session: Session

  init() throws {
    session = try Session(YearBook.golden)
  }

  private func row(of name: String) -> String {
    session.lines.first { $0.contains(name) } ?? ""
  }

  @Test("is marked on its row and said with name and figures")
  mutating func marked() throws {
    try session.tellNews()
    #expect(row(of: "系统正常运行率").contains("✗*系统正常运行率"))
    #expect(session.shows("zhao.min 09:00 登记#400 停机"))
    session.press(.down)
    #expect(!session.shows("登记#400"), "the note goes with the next key")
    #expect(row(of: "系统正常运行率").contains("*"), "the mark stays until it was looked at")
    session.press(.down)
    #expect(session.lines.contains { $0.contains("* zhao.min 09:00: ") && $0.contains("→") })
    session.press(.down)
    #expect(!row(of: "系统正常运行率").contains("*"))
  }

  @Test("moves neither selection nor what is half typed")
  mutating func still() throws {
    session.press(.down, .down, .tab, .down)
    let selected = session.selected
    try session.tellNews()
    #expect(session.selected == selected)
    session.press("o")
    session.type("3-1 8:")
    try session.tellNews(line: 51)
    #expect(session.form?[.from] == "3-1 8:")
    #expect(session.shows("zhao.min 09:00"))
  }

  @Test("is held against what was last looked at, however often it changes")
  mutating func accumulated() throws {
    let before = session.console.overview?.row(Colleague.uptime)
    try session.tellNews()
    session.tell(.changedElsewhere([try line(51)], session.book.overview()))
    #expect(session.console.news.rows.isEmpty, "it is as it was")
    try session.tellNews(line: 52)
    #expect(session.console.news.rows[Colleague.uptime]?.change.before == before)
  }

  @Test("counts what saving would change against the new picture")
  mutating func previews() throws {
    session.press("o")
    session.fill("3-1 8:00", "300h")
    let count = session.asked.count
    try session.tellNews()
    let again = session.asked.dropFirst(count).contains {
      if case .preview = $0 { true } else { false }
    }
    #expect(again)
  }

  @Test("stands marked in lists and in the history, which keep their place")
  mutating func lists() throws {
    try session.openDetail(of: Colleague.uptime)
    session.press(.down)
    let facts = try session.book.facts(behind: Colleague.uptime)
    let selected = session.console.shownList?.selectedFact
    try session.tellNews()
    let new = Fact(
      id: Colleague.number, project: 19, content: try Colleague.outage(), entry: Colleague.entry)
    try session.answerList(with: ([new] + facts).map { FactRecord(fact: $0) })
    #expect(session.console.shownList?.selectedFact == selected)
    #expect(session.lines.contains { $0.contains("#400*2025-06-01") })
    session.press(.home, .down)
    #expect(!session.lines.contains { $0.contains("#400*") }, "it was looked at")
  }

  @Test("after the person's own doing is said behind it, not in its place")
  mutating func ownFirst() throws {
    session.tell(.exported(paths: ["/data/a.txt"]))
    try session.tellNews()
    #expect(session.shows("/data/a.txt"))
    session.press(.down)
    #expect(session.shows("zhao.min 09:00"))
  }

  private func line(_ number: Int) throws -> HistoryEntry {
    HistoryEntry(
      number: number, what: .voided, subject: .fact(Colleague.number), project: 19,
      before: .fact(try Colleague.outage()), entry: Colleague.entry, why: "录错")
  }
}
