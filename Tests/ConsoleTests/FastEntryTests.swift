import Core
import Terminal
import Testing

@testable import Console

@Suite("Fast entry")
struct FastEntryTests {
  var session: Session

  init() throws {
    session = try Session(YearBook.golden)
  }

  /// Types a text and counts the keys that are no digits of it.
  private mutating func keys(_ text: String) -> (effects: [Effect], count: Int) {
    (session.type(text), text.filter { !$0.isNumber }.count)
  }

  @Test("a repair ticket takes at most 12 keys beyond its digits")
  mutating func ticket() throws {
    var count = 1
    session.press("r")
    count += keys("5-6 0830").count + 1
    session.press(.enter)
    count += keys("2h30").count + 2
    session.press(.enter)
    let entry = try #require(session.press(.enter).entry)
    #expect(count <= 12, "it took \(count)")
    guard case .repair(let ticket) = entry.content else { return }
    #expect("\(ticket.reported)" == "2025-05-06 08:30")
    #expect(ticket.responded.map { "\($0)" } == "2025-05-06 11:00")
  }

  @Test("ten deliveries are entered without leaving the form, each by its numbers and Enter")
  mutating func deliveries() throws {
    session.press("d")
    session.fill("7-30", "夏装")
    for number in 1...10 {
      #expect(session.field == .quantity)
      // Quantity, inspected as offered, qualified, nothing to repair, none returned, no price.
      let effects = session.fill("\(number * 10)", "", "\(number * 10 - 1)", "", "", "")
      let entry = try #require(effects.entry)
      guard case .delivery(let delivery) = entry.content else { return }
      #expect(delivery.inspected == number * 10)
      #expect(delivery.qualified == number * 10 - 1)
      session.answerSave(entry, fact: 300 + number)
    }
    #expect(session.form?.savedCount == 10)
  }

  @Test("what is typed over a proposal takes its place, unless one goes into it first")
  mutating func replacing() {
    session.press("d")
    session.fill("7-30", "夏装", "853")
    #expect(session.form?[.inspected] == "853")
    session.type("85")
    #expect(session.form?[.inspected] == "85")
    session.press(.backTab)
    session.press(.enter)
    #expect(session.form?[.inspected] == "85", "what a person typed stays")
    session.press(.control("u"), .enter, .backTab, .backTab, .enter, .left)
    session.type("1")
    #expect(session.form?[.inspected] == "8513")
  }
}
