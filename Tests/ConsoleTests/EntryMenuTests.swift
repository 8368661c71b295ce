import Core
import Terminal
import Testing

@testable import Console

@Suite("The menu of what can be entered")
struct EntryMenuTests {
  var session: Session

  init() throws {
    session = try Session()
  }

  @Test("names every kind with its key, and opens its form")
  mutating func forms() {
    session.press("n")
    for kind in ["停机", "付款", "指导价", "满意度调查", "硬件维护"] {
      #expect(session.shows(kind), "\(kind)")
    }
    let kinds: [(Key, FactKind)] = [
      ("m", .maintenance), ("c", .check), ("s", .survey), ("p", .payment), ("t", .milestone),
      ("g", .guidePrice), ("o", .outage), ("i", .reading),
    ]
    session.press(.escape)
    #expect(session.console.layers.isEmpty)
    for (key, kind) in kinds {
      session.press("n", key)
      #expect(session.form?.kind == kind, "\(kind)")
      session.press(.escape)
      #expect(session.console.layers.isEmpty, "back home after \(kind)")
    }
  }

  @Test("has a key of its own for every kind")
  func complete() {
    let commands = KeyTable.bindings(in: .menu).map(\.command).filter(\.enters)
    #expect(Set(commands).count == FactKind.allCases.count)
  }

  @Test("stays shut where entering is switched off")
  mutating func readOnly() throws {
    session = try Session(isReadOnly: true)
    #expect(session.press("n") == [])
    #expect(session.shows("只读"))
  }

  @Test("the indicator of a payment stays for the next one")
  mutating func sticky() throws {
    session.press("/")
    session.type("19-6")
    session.press(.enter, "a")
    #expect(session.form?[.indicator] == "19-6")
    let entry = try #require(session.fill("5-1", "1.5", "").entry)
    session.answerSave(entry)
    #expect(session.form?[.indicator] == "19-6")
    #expect(session.form?[.day] == "5-1")
    #expect(session.field == .amount)
  }

  @Test("a survey begins with the selected project")
  mutating func survey() {
    session.press(.right, "n", "s")
    #expect(session.form?[.project] == "20")
    #expect(session.field == .day)
  }
}
