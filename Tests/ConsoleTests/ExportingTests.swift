import Core
import Terminal
import Testing
import Words

@testable import Console

@Suite("Exporting")
struct ExportingTests {
  var session: Session

  init() throws {
    session = try Session()
    session.press("x")
  }

  private static let path = "绩效汇总-2025-07-31.txt"

  @Test("proposes a name that tells the day, which can be edited")
  mutating func proposal() {
    #expect(session.shows(ExportingTests.path))
    session.press(.backspace, .backspace, .backspace)
    session.type("csv")
    let effects = session.press(.enter)
    #expect(
      effects == [.export(to: "绩效汇总-2025-07-31.csv", replacing: false, asOf: YearBook.july)])
  }

  @Test("shows where the file stands, whole, however long the path")
  mutating func path() {
    let long = "/" + String(repeating: "archive-of-reports/", count: 6) + "a.txt"
    session.press(.enter)
    session.tell(.exported(paths: [long]))
    #expect(session.console.layers.isEmpty)
    let shown = session.lines.map { $0.trimmed }.joined()
    #expect(shown.contains(long))
  }

  @Test("never replaces a file without a yes")
  mutating func replacing() {
    session.press(.enter)
    for key: Key in ["n", .enter, .escape, .paste("y")] {
      session.tell(.wouldReplace(asked: "~/a.txt b.md", paths: ["/tmp/a.txt"]))
      #expect(session.shows("/tmp/a.txt"))
      #expect(session.press(key) == [], "\(key)")
      #expect(session.shows(ExportingTests.path), "back at the name after \(key)")
    }
    session.tell(.wouldReplace(asked: "~/a.txt b.md", paths: ["/tmp/a.txt"]))
    #expect(
      session.press("y") == [.export(to: "~/a.txt b.md", replacing: true, asOf: YearBook.july)])
  }

  @Test("says above the prompt why a file was not written, and keeps the name")
  mutating func refusal() {
    session.press(.enter)
    session.tell(.refused(.export(.failed(path: "/closed/a.txt", .noPermission))))
    #expect(session.shows("没有权限"))
    #expect(session.shows(ExportingTests.path))
    session.type("x")
    #expect(!session.shows("没有权限"))
  }

  @Test("asks for nothing without a name")
  mutating func nameless() {
    session.press(.control("u"))
    #expect(session.press(.enter) == [])
  }
}

extension String {
  /// The text without the blanks at its ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
