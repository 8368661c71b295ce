import Core
import Reports
import Terminal
import Testing

@testable import Console

@Suite("The day that the figures stand for")
struct AsOfTests {
  var session: Session

  init() throws {
    session = try Session()
  }

  private func day(_ month: Int, _ day: Int) throws -> Day {
    try #require(Day(year: 2025, month: month, day: day))
  }

  /// Presses keys, answering each as the world would; gives back the day shown in the end.
  private mutating func walk(_ keys: Key...) -> Day? {
    for key in keys {
      for effect in session.press(key) {
        if case .load(let day) = effect {
          session.tell(.loaded(session.book.overview(asOf: day ?? YearBook.now.day)))
        }
      }
    }
    return session.console.overview?.asOf
  }

  @Test("goes back to the end of the month before, and on to the month's end")
  mutating func months() throws {
    #expect(walk("[") == (try day(6, 30)))
    #expect(walk("[", "[", "[", "[") == (try day(2, 28)))
    #expect(walk("]") == (try day(3, 31)))
    #expect(walk("}", "]") == (try day(4, 30)))
  }

  @Test("goes by days")
  mutating func days() throws {
    #expect(walk("{", "{") == (try day(7, 29)))
    #expect(walk("}") == (try day(7, 30)))
  }

  @Test("asks for exactly the day that it goes to")
  mutating func request() throws {
    #expect(session.press("{") == [.load(asOf: try day(7, 30))])
    #expect(session.press("t") == [.load(asOf: nil)])
  }

  @Test("is held at the year's first day")
  mutating func start() throws {
    let first = Day.first(of: 2025)
    #expect(walk("[", "[", "[", "[", "[", "[", "[", "[") == first)
    #expect(walk("{") == first)
    #expect(walk("[") == first)
    #expect(walk("]") == (try day(1, 31)))
  }

  @Test("is held at today, and at the year's end once the year is over")
  mutating func end() throws {
    #expect(walk("t") == (try day(12, 31)))
    #expect(walk("]", "}") == (try day(12, 31)))
    #expect(walk("{") == (try day(12, 30)))
  }

  @Test("is marked on the screen where it is not today")
  mutating func mark() {
    #expect(session.shows("截至 2025-07-31 非今天"))
  }

  @Test("goes to any day by a word, written as in a form")
  mutating func word() throws {
    session.press(":")
    session.type("as-of 6-30")
    #expect(session.press(.enter) == [.load(asOf: try day(6, 30))])
    session.press(":")
    session.type("as-of 2025-02-29")
    #expect(session.press(.enter) == [])
    #expect(session.shows("2025-02-29"))
  }

  @Test("loads the facts of an open detail screen anew")
  mutating func detail() throws {
    let id = IndicatorID(project: 19, row: 3)
    try session.openDetail(of: id)
    #expect(session.press("[") == [.load(asOf: try day(6, 30))])
    let answer = session.tell(.loaded(session.book.overview(asOf: try day(6, 30))))
    #expect(answer.lastList?.query.days.upperBound == (try day(6, 30)))
  }
}
