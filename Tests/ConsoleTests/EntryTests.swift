import Core
import Reports
import Terminal
import Testing
import Words

@testable import Console

@Suite("Writing into the self-evaluation")
struct EntryTests {
  var session: Session
  private let uptime = IndicatorID(project: 19, row: 3)
  private let tender = IndicatorID(project: 20, row: 5)

  init() throws {
    session = try Session(YearBook.golden)
  }

  private func place(_ field: FormField, _ id: IndicatorID) -> FormPlace {
    FormPlace(field, of: id, year: 2025)
  }

  /// Answers a request to write as the world would.
  private mutating func answer(_ effects: [Effect]) throws {
    guard case .write(let change, _, _, _) = effects.last else {
      Issue.record("nothing was to be written: \(effects)")
      return
    }
    let entries = FormEntries(change.text.map { [change.place: $0] } ?? [:])
    session.tell(
      .written(
        FormReceipt(
          place: change.place, text: change.text, changes: [],
          overview: session.book.overview(entries: [change.place.project: entries]))))
  }

  @Test("the details say what a row earns, by which arithmetic, and that a note is owed")
  mutating func owed() throws {
    try session.openDetail(of: uptime)
    #expect(session.shows("9.94 = 96.42/97 × 10.00"))
    #expect(session.shows("未达标, 须写偏差原因分析及改进措施 (e)"))
  }

  @Test("e asks for the note, Enter writes it, and the details show it in place of the debt")
  mutating func note() throws {
    try session.openDetail(of: uptime)
    session.press("e")
    #expect(session.shows("19-3 偏差原因分析及改进措施:"))
    session.type("存储  阵列损坏")
    let effects = session.press(.enter)
    #expect(
      effects == [
        .write(
          FormChange(place(.note, uptime), to: "存储 阵列损坏", seen: .just(nil)),
          judgedOn: YearBook.july, asOf: YearBook.july)
      ])
    #expect(session.press(.enter).isEmpty, "a second Enter must not write it twice")
    try answer(effects)
    #expect(session.console.place == .detail)
    #expect(session.shows("2025 自评 19-3 偏差原因分析及改进措施: 存储 阵列损坏"))
    #expect(session.shows("说明  存储 阵列损坏"))
    #expect(!session.shows("须写偏差"))
  }

  @Test("a note that stands is edited where it is; an empty one is cleared, the same one is left")
  mutating func editing() throws {
    try session.openDetail(of: uptime)
    session.press("e")
    session.type("旧")
    try answer(session.press(.enter))
    session.press("e")
    #expect(session.press(.enter).isEmpty)
    #expect(session.console.place == .detail)
    session.press("e", .control("u"))
    #expect(
      session.press(.enter) == [
        .write(
          FormChange(place(.note, uptime), to: nil, seen: .just("旧")),
          judgedOn: YearBook.july, asOf: YearBook.july)
      ])
  }

  @Test("a refused text stays at its prompt")
  mutating func refused() throws {
    try session.openDetail(of: uptime)
    session.press("e")
    session.type("说明")
    session.press(.enter)
    session.tell(.refused(.save(.busy)))
    #expect(session.console.place == .line)
    #expect(session.shows("19-3 偏差原因分析及改进措施: 说明"))
    #expect(session.press(.enter).count == 1)
  }

  @Test("s asks for the score of a missed row without a number, and tells what it did to the total")
  mutating func score() throws {
    try session.openDetail(of: tender)
    #expect(session.shows("请评分, 至多 3.34 (s)"))
    let before = try #require(session.console.overview?.projects[1].score.total)
    session.press("s")
    session.type("3.00 已补签")
    try answer(session.press(.enter))
    #expect(session.shows("3.00: 人工评分, 达成预期: 已补签"))
    let after = before + Points(whole: 3)
    #expect(session.shows("项目 20 总分 \(before) → \(after)"))
  }

  @Test("a row with a number, and one that is not missed, take no score")
  mutating func noScore() throws {
    try session.openDetail(of: uptime)
    #expect(session.press("s").isEmpty)
    #expect(session.console.place == .detail)
    #expect(session.shows("19-3 有数值, 只按数值得分"))
    session.press(.escape)
    try session.openDetail(of: IndicatorID(project: 20, row: 7))
    session.press("s")
    #expect(session.shows("20-7 没有未达标, 不须人工评分"))
  }

  @Test("nothing is written where entering is switched off")
  func readOnly() throws {
    var session = try Session(YearBook.golden, isReadOnly: true)
    try session.openDetail(of: uptime)
    for key: Key in ["e", "s"] {
      #expect(session.press(key).isEmpty)
      #expect(session.console.place == .detail)
      #expect(session.shows(session.console.words.notices.readOnly))
    }
  }

  @Test("an owed note is work: Enter in the worklist writes it")
  mutating func worklist() throws {
    session.press("T")
    let items = try #require(session.console.overview?.worklist.items)
    let index = try #require(items.firstIndex { $0.matter == .noteOwed(uptime, .missed) })
    for _ in 0..<index { session.press(.down) }
    #expect(session.shows("填写偏差原因分析及改进措施"))
    session.press(.enter)
    #expect(session.shows("19-3 偏差原因分析及改进措施:"))
    session.type("存储损坏")
    try answer(session.press(.enter))
    #expect(session.console.place == .todo)
    let left = try #require(session.console.overview?.worklist.items)
    #expect(!left.contains { $0.matter == .noteOwed(uptime, .missed) })
  }

  @Test("the totals show on 80x24 also where a promise of the goal has a row of its own")
  func smallHome() throws {
    let session = try Session()
    let projects = try #require(session.console.overview?.projects)
    #expect(projects.contains { $0.extras.contains(where: \.isTracked) })
    for project in projects { #expect(session.shows("总分 \(project.score.total) 暂计")) }
    #expect(session.shows("适体率"))
    #expect(session.shows("登记于"))
  }

  @Test(":note and :score ask for the selected row's")
  mutating func palette() throws {
    session.press("/")
    session.type("20-5")
    session.press(.enter, ":")
    session.type("note")
    session.press(.enter)
    #expect(session.shows("20-5 偏差原因分析及改进措施:"))
    session.press(.escape, ":")
    session.type("score")
    session.press(.enter)
    #expect(session.shows("20-5 得分 (人工):"))
  }

  @Test("home shows each project's total, and the selected row's score of its weight")
  mutating func home() {
    for project in session.console.overview?.projects ?? [] {
      #expect(session.shows("总分 \(project.score.total) 暂计"))
    }
    session.press(.down, .down)
    #expect(session.shows("得分  9.94/10.00"))
    let whole = session.book.overview(asOf: .last(of: 2025))
    session.tell(.loaded(whole))
    for project in whole.projects {
      #expect(
        project.score.band.map { session.shows("总分 \(project.score.total) \($0.rawValue)") } == true
      )
    }
  }
}
