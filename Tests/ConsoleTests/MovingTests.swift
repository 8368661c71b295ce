import Core
import Reports
import Terminal
import Testing
import Words

@testable import Console

@Suite("Moving at home")
struct MovingTests {
  var session: Session

  init() throws {
    session = try Session()
  }

  @Test("begins at the first indicator of the first project")
  func beginning() {
    #expect(session.selected == "19-1")
  }

  @Test("goes down and up by rows and is held at both ends")
  mutating func rows() {
    session.press(.down, "j", .up)
    #expect(session.selected == "19-2")
    session.press("k", .up, .up)
    #expect(session.selected == "19-1")
    session.press(.end, .down)
    #expect(session.selected == "19-9")
    session.press("g")
    #expect(session.selected == "19-1")
  }

  @Test("goes by pages and is held at both ends")
  mutating func pages() {
    session.press(.right, .pageDown)
    #expect(session.selected == "20-7")
    session.press(.pageDown, .pageDown)
    #expect(session.selected == "20-x1", "the goal's promise, behind the rows")
    session.press(.pageUp)
    #expect(session.selected == "20-7")
    session.press(.pageUp)
    #expect(session.selected == "20-1")
  }

  @Test("goes between panels with the arrows, held at the first and the last")
  mutating func panels() {
    session.press(.left)
    #expect(session.selected == "19-1")
    session.press(.right, .right, .right)
    #expect(session.selected == "21-1")
    session.press("h")
    #expect(session.selected == "20-1")
  }

  @Test("comes round from the last panel to the first with Tab, and back with Shift-Tab")
  mutating func wrapping() {
    session.press(.tab, .tab, .tab)
    #expect(session.selected == "19-1")
    session.press(.backTab)
    #expect(session.selected == "21-1")
  }

  @Test("remembers the row of each panel")
  mutating func memory() {
    session.press(.down, .tab, .down, .down, .backTab)
    #expect(session.selected == "19-2")
    session.press(.tab)
    #expect(session.selected == "20-3")
  }

  @Test("sorts the worst first without letting go of the selected row, and back again")
  mutating func worstFirst() throws {
    session.press(.down, "s")
    #expect(session.selected == "19-2")
    session.press("g")
    let overview = try #require(session.console.overview)
    let first = try #require(session.console.selectedRow)
    #expect(first.judgement.status == .missed)
    let order = overview.projects[0].rows(worstFirst: true).map(\.judgement.status)
    #expect(order.last == .met)
    session.press("s", "g")
    #expect(session.selected == "19-1")
  }

  @Test("does nothing before the figures are there, and asks for them first")
  func unloaded() {
    var console = Console(
      language: .zh, glyphs: .unicode, size: Size(width: 80, height: 24), now: YearBook.now,
      asOf: YearBook.july)
    #expect(Console.firstEffects(asOf: console.asOf, session: "") == [.load(asOf: YearBook.july)])
    for key: Key in [.down, .tab, .enter, "o", "a", "s", "]", "/", .end] {
      #expect(console.update(.key(key), now: YearBook.now) == [], "\(key)")
    }
  }
}

@Suite("Finding an indicator")
struct FindingTests {
  var session: Session

  init() throws {
    session = try Session()
  }

  @Test("selects while one types, by id or by a part of a name in either language")
  mutating func typing() {
    session.press("/")
    session.type("21-3")
    #expect(session.selected == "21-3")
    session.press(.control("u"))
    session.type("返修")
    #expect(session.selected == "20-4")
    session.press(.enter, .down)
    #expect(session.selected == "20-5")
  }

  @Test("says while one types that nothing is found, and stays where it was")
  mutating func nothing() {
    session.press(.down, "/")
    session.type("天气")
    #expect(session.selected == "19-2")
    #expect(session.shows("没有找到: 天气"))
    session.press(.backspace, .backspace)
    #expect(!session.shows("没有找到"))
  }

  @Test("takes capital letters for small ones")
  mutating func capitals() throws {
    session = try Session(language: .en)
    session.press("/")
    session.type("REPAIR RATE")
    #expect(session.selected == "20-4")
  }
}
