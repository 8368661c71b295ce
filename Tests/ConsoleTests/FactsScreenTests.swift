import Core
import Intake
import Reports
import Terminal
import Testing
import Words

@testable import Console

@Suite("The list of facts")
struct FactsScreenTests {
  var session: Session

  init() throws {
    session = try Session(YearBook.golden)
    session.press("f")
  }

  private var list: FactListState {
    session.console.layers.last?.list ?? FactListState()
  }

  /// Deliveries of as many days, numbered down from the first.
  private func records(_ numbers: some Sequence<Int>) throws -> [FactRecord] {
    try numbers.map { number in
      let content = try Delivery(
        day: Day.first(of: 2025).adding(days: number / 40), category: "夏装", quantity: 1,
        inspected: 1, qualified: 1, repair: 0, returned: 0, unitPrice: nil)
      return FactRecord(
        fact: Fact(
          id: FactID(number), project: 19, content: .delivery(content),
          entry: Entry(person: "li.qiang", at: YearBook.now)))
    }
  }

  @Test("asks for the selected project's facts of the year through the day shown")
  mutating func opening() throws {
    let query = try #require(session.asked.lastList?.query)
    #expect(query.project == 19 && query.groups == nil && query.kind == nil)
    #expect(query.days == Day.first(of: 2025)...YearBook.july)
    try session.answerProjectList()
    #expect(session.shows("数据库故障"))
    session.press(.escape)
    #expect(session.console.layers.isEmpty)
  }

  @Test("from an indicator's details asks for the facts behind it, and by a word as well")
  mutating func behind() throws {
    session.press(.escape)
    try session.openDetail(of: IndicatorID(project: 19, row: 4))
    session.press(":")
    session.type("facts")
    session.press(.enter)
    let query = try #require(session.asked.lastList?.query)
    #expect(query.groups?.contains(FactGroup(.repair)) == true)
  }

  @Test("asks for more before an edge comes into sight, from the edge's own place")
  mutating func lookAhead() throws {
    try session.answerList(with: records((1901...2000).reversed()), hasMore: true, count: 10_000)
    #expect(session.shows("10,000"))
    var requests: [FactListRequest] = []
    for _ in 0..<60 {
      requests += session.press(.down).compactMap {
        if case .list(let request) = $0 { request } else { nil }
      }
    }
    #expect(requests.count == 1, "once, while the answer is awaited")
    #expect(requests.first?.position?.id == FactID(1901))
    #expect(requests.first?.direction == .forward)
    let selected = list.selectedFact
    try session.answerList(with: records((1801...1900).reversed()), hasMore: true)
    #expect(list.records?.count == 200)
    #expect(list.selectedFact == selected)
  }

  @Test("End asks for the list's end at once, and the selection goes there")
  mutating func end() throws {
    try session.answerList(with: records((901...1000).reversed()), hasMore: true, count: 1000)
    let request = try #require(session.press(.end).lastList)
    #expect(request.direction == .backward && request.position == nil)
    try session.answerList(with: records((1...100).reversed()), hasMore: true)
    #expect(list.selectedFact?.fact.id == FactID(1))
    #expect(list.hasMoreAbove && !list.hasMoreBelow)
    #expect(try #require(session.press(.home).lastList).direction == .forward)
  }

  @Test("keeps a window of bounded size, whichever way one goes")
  mutating func window() throws {
    try session.answerList(with: records((9901...10_000).reversed()), hasMore: true)
    var low = 9901
    for _ in 0..<2000 {
      guard session.press(.down).lastList != nil else { continue }
      try session.answerList(with: records((low - 100..<low).reversed()), hasMore: true)
      low -= 100
      #expect((list.records?.count ?? 0) <= 600)
    }
    #expect(list.selectedFact?.fact.id == FactID(8000))
    #expect(list.hasMoreAbove)
  }

  @Test("filters as one types; only the answer to the last question counts")
  mutating func filtering() throws {
    try session.answerProjectList()
    session.press("/")
    session.type("数")
    let stale = try #require(session.asked.lastList?.number)
    session.type("据 人:li")
    let query = try #require(session.asked.lastList?.query)
    #expect(query.words == ["数据"])
    #expect(query.person == "li")
    session.tell(.listed(number: stale, FactPage(records: [], hasMore: false), count: nil))
    #expect(list.records?.isEmpty == nil || session.console.layers.count == 2)
    session.press(.escape)
    #expect(session.asked.lastList?.query.words == [], "Esc takes the filter back")
    session.press("/")
    session.type("数据")
    session.press(.enter, "s")
    #expect(session.asked.lastList?.query.order == .entry)
    #expect(session.asked.lastList?.query.words == ["数据"])
  }

  @Test("Tab goes through the kinds that the project has")
  mutating func kinds() throws {
    let kinds = (0..<9).map { _ in session.press(.tab).lastList?.query.kind }
    #expect(
      kinds == [
        .outage, .confirmation, .repair, .maintenance, .check, .survey, .payment, .reading, nil,
      ])
    #expect(session.press(.backTab).lastList?.query.kind == .reading)
  }

  @Test("counts what the figures would be without the selected fact, once for each")
  mutating func weighing() throws {
    try session.answerProjectList()
    let first = try #require(list.selectedFact?.fact.id)
    #expect(session.asked.last == .weigh(first, asOf: YearBook.july))
    session.press(.down)
    let second = try #require(list.selectedFact?.fact.id)
    #expect(session.asked.last == .weigh(second, asOf: YearBook.july))
    session.tell(.weighed(first, []))
    #expect(session.console.weighing?.changes == nil, "that was another fact's")
    session.tell(.weighed(second, []))
    #expect(session.shows("若作废: 指标不变"))
  }

  @Test("corrects and voids the selected fact, and keeps the selection when it is loaded anew")
  mutating func changing() throws {
    try session.answerProjectList()
    session.press(.down, .down)
    let selected = try #require(list.selectedFact?.fact)
    session.press("c")
    #expect(session.form?.correcting == selected)
    session.press(.escape, "v")
    session.type("重复")
    #expect(session.press(.enter) == [.void(selected.id, why: "重复", asOf: YearBook.july)])
    session.tell(
      .saved(
        Receipt(
          deed: .voided, fact: selected.id, kind: selected.content.kind, changes: [],
          overview: session.book.overview())))
    try session.answerProjectList()
    #expect(list.selectedFact?.fact == selected)
  }
}
