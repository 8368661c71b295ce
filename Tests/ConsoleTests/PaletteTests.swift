import Core
import Terminal
import Testing
import Words

@testable import Console

@Suite("Commands in words")
struct PaletteTests {
  var session: Session

  init() throws {
    session = try Session()
  }

  private mutating func say(_ line: String) -> [Effect] {
    session.press(":")
    return session.type(line) + session.press(.enter)
  }

  @Test("obeys the words of the command line")
  mutating func words() throws {
    #expect(
      say("export a b.txt") == [
        .export(to: "a b.txt", replacing: false, asOf: YearBook.july)
      ])
    #expect(say("quit") == [.quit])
    #expect(say("undo") == [.undo(asOf: YearBook.july)])
    _ = say("find 20-4")
    #expect(session.selected == "20-4")
    _ = say("add outage")
    #expect(session.form?.kind == .outage)
  }

  @Test("knows every command by name: the word alone says what it is")
  mutating func names() {
    for command in Command.allCases {
      #expect(!command.paletteWord.contains(" "))
      #expect(command.paletteWord == command.paletteWord.lowercased())
    }
    #expect(Set(Command.allCases.map(\.paletteWord)).count == Command.allCases.count)
    _ = say("worst-first")
    #expect(session.console.home.isWorstFirst)
  }

  @Test("says what it did not understand, and does nothing")
  mutating func unknown() {
    #expect(say("fly") == [])
    #expect(session.shows("fly"))
    #expect(
      session.console.notice == .unknownWord("fly"))
    #expect(say("add planet") == [])
    #expect(session.shows("add planet"))
    #expect(session.console.layers.isEmpty)
  }

  @Test("takes an empty line as a change of mind")
  mutating func empty() {
    #expect(say("") == [])
    #expect(session.console.layers.isEmpty)
    #expect(session.console.notice == nil)
  }
}
