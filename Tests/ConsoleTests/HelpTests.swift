import Core
import Terminal
import Testing

@testable import Console

@Suite("The help")
struct HelpTests {
  var session: Session

  init() throws {
    session = try Session()
  }

  @Test("lists the keys of the place it was asked from, and goes back there")
  mutating func places() throws {
    session.press("?")
    #expect(session.shows("登记平台或网络停机"))
    session.press(.escape)
    #expect(session.console.layers.isEmpty)
    session.press("o", .function(1))
    #expect(session.shows("空项时取上一条记录的同一项"))
    #expect(!session.shows("登记平台或网络停机"))
    session.press(.escape)
    #expect(session.form?.kind == .outage)
  }

  @Test("hides what the typed text is no part of")
  mutating func filter() {
    session.press("?")
    session.type("停机")
    #expect(session.shows("登记平台或网络停机"))
    #expect(!session.shows("登记报修及响应"))
    session.press(.backspace, .backspace)
    #expect(session.shows("登记报修及响应"))
    session.type("REPAIR")
    #expect(session.shows("登记报修及响应"))
    #expect(!session.shows("登记平台或网络停机"))
  }

  @Test("scrolls, held at both ends")
  mutating func scrolling() {
    session.press("?", .up)
    let top = session.lines
    session.press(.pageDown, .pageUp)
    #expect(session.lines == top)
    for _ in 0..<100 { session.press(.down) }
    #expect(session.lines != top)
    #expect(session.shows("Ctrl-L"))
    let bottom = session.lines
    session.press(.pageDown, .down)
    #expect(session.lines == bottom)
    let position = session.lines[0].firstMatch(of: #/-(\d+)/(\d+) /#)
    #expect(position != nil && position?.1 == position?.2)
  }
}
