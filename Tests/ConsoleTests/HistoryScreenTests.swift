import Core
import Terminal
import Testing
import Words

@testable import Console

@Suite("The history's screen")
struct HistoryScreenTests {
  var session: Session

  init() throws {
    session = try Session()
  }

  private static func line(_ number: Int, by person: String = "wang.fang") -> HistoryEntry {
    HistoryEntry(
      number: number, what: .set, subject: .setting("warning-days"), project: 0,
      before: .text("\(number)"), after: .text("\(number + 1)"),
      entry: Entry(person: person, at: YearBook.now), why: "会议")
  }

  /// Answers what was asked last from a history of that many lines, as the store would.
  private mutating func answer(of count: Int) {
    guard case .loadHistory(let request) = session.asked.last else { return }
    let numbers: [Int] =
      switch request.place {
      case .newest: (1...count).reversed()
      case .oldest: Array(1...count)
      case .older(let line): (1..<line).reversed()
      case .newer(let line): line < count ? Array((line + 1)...count) : []
      }
    let page = numbers.prefix(request.limit)
    session.tell(
      .historyLoaded(
        request,
        HistoryPart(
          entries: page.map { Self.line($0) },
          next: page.count < numbers.count ? page.last : nil)))
  }

  private var history: HistoryState? {
    for case .history(let history) in session.console.layers { return history }
    return nil
  }

  @Test("H opens it at the newest line, Enter shows one whole, Esc goes back")
  mutating func opening() {
    session.press("H")
    answer(of: 9)
    #expect(history?.selected?.number == 9)
    #expect(session.shows("历史"))
    session.press(.down, .enter)
    #expect(session.shows("历史第 8 条"))
    #expect(session.shows("之前"))
    session.press(.escape, .escape)
    #expect(session.console.layers.isEmpty)
  }

  @Test("every line is reached, back and forth, while few are at hand")
  mutating func scrolling() {
    session.press("H")
    answer(of: 1500)
    for number in (1...1500).reversed() {
      #expect(history?.selected?.number == number)
      #expect((history?.entries.count ?? 0) <= 600)
      if !session.press(.down).isEmpty { answer(of: 1500) }
    }
    #expect(history?.selected?.number == 1)
    for number in 1...1500 {
      #expect(history?.selected?.number == number)
      if !session.press(.up).isEmpty { answer(of: 1500) }
    }
    session.press(.end)
    answer(of: 1500)
    #expect(history?.selected?.number == 1)
    session.press(.home)
    answer(of: 1500)
    #expect(history?.selected?.number == 1500)
  }

  @Test("p, / and d ask anew for what fits; an answer that comes too late is left alone")
  mutating func filters() throws {
    session.press("H")
    answer(of: 9)
    session.press("p")
    #expect(history?.filter.person == "wang.fang")
    guard case .loadHistory(let first) = session.asked.last else { return }
    session.press("/")
    session.type("会议")
    session.press(.enter)
    #expect(history?.filter.word == "会议")
    session.tell(.historyLoaded(first, HistoryPart(entries: [Self.line(1)], next: nil)))
    #expect(history?.entries == [])
    session.press("d")
    session.type("2025-03-01")
    session.press(.enter)
    #expect(history?.filter.since == Day(year: 2025, month: 3, day: 1))
    answer(of: 3)
    #expect(session.shows("自 2025-03-01 起"))
    session.press("d", .control("u"))
    session.type("gestern")
    session.press(.enter)
    #expect(history?.filter.since == Day(year: 2025, month: 3, day: 1))
  }

  @Test("from the details it is the indicator's, and it follows what others save")
  mutating func ofIndicator() throws {
    let uptime = IndicatorID(project: 19, row: 3)
    try session.openDetail(of: uptime)
    session.press("H")
    #expect(history?.filter.indicator == uptime)
    answer(of: 9)
    session.tell(.loaded(session.book.overview()))
    guard case .loadHistory(let request) = session.asked.last else {
      Issue.record("asked for \(String(describing: session.asked.last))")
      return
    }
    #expect(request.place == .newer(than: 9))
    answer(of: 12)
    #expect(history?.selected?.number == 9, "what came moves nothing that is looked at")
    session.press(.home)
    #expect(history?.selected?.number == 12)
  }

  @Test("U and Ctrl-R ask to redo")
  mutating func redoing() {
    #expect(session.press("U") == [.redo(asOf: YearBook.july)])
    #expect(session.press(.control("r")) == [.redo(asOf: YearBook.july)])
  }

  @Test("is drawn at every size")
  mutating func sizes() {
    session.press("H")
    answer(of: 200)
    for width in stride(from: 0, through: 170, by: 7) {
      for height in stride(from: 0, through: 60, by: 3) {
        session.tell(.resized(Size(width: width, height: height)))
        #expect(session.lines.count == height)
      }
    }
    session.press(.enter)
    for width in stride(from: 0, through: 170, by: 7) {
      session.tell(.resized(Size(width: width, height: 24)))
      #expect(session.lines.count == 24)
    }
  }
}
