import Core
import Terminal
import Testing
import Words

@testable import Console

@Suite("Two people write into one place of a form")
struct EntryConflictTests {
  var session: Session
  private let place = FormPlace(.note, of: Colleague.uptime, year: 2025)

  init() throws {
    session = try Session(YearBook.golden)
    try session.openDetail(of: Colleague.uptime)
    session.press("e")
    session.type("我的")
    session.press(.enter)
    session.tell(.entryStanding(change("我的", seen: nil), "同事的", Colleague.entry))
  }

  private func change(_ text: String?, seen: String?) -> FormChange {
    FormChange(place, to: text, seen: .just(seen))
  }

  private func written(by effects: [Effect]) -> FormChange? {
    if case .write(let change, _, _, _) = effects.last { change } else { nil }
  }

  @Test("both versions show, with name and time")
  mutating func shown() {
    #expect(session.conflict?.rows.map(\.theirs) == ["同事的"])
    #expect(session.shows("同事先写了: 2025 自评 19-3 偏差原因分析及改进措施"))
    #expect(session.shows("zhao.min 09:00 已写了此处"))
    #expect(session.shows("我的") && session.shows("(空)"))
  }

  @Test("t keeps the colleague's, and the prompt is gone with what was typed")
  mutating func theirs() {
    session.press("t")
    #expect(session.console.place == .detail)
    #expect(session.console.unsaved.isEmpty)
    #expect(session.shows("保留了同事的版本"))
  }

  @Test("m writes the own text in place of the colleague's, and no other")
  mutating func mine() throws {
    #expect(written(by: session.press("m")) == change("我的", seen: "同事的"))
    #expect(session.press("m") == [], "while it is being written")
    session.tell(.entryStanding(change("我的", seen: "同事的"), "第三人的", Colleague.entry))
    #expect(session.conflict?.rows.map(\.theirs) == ["第三人的"], "a third person was quicker")
    #expect(written(by: session.press("m")) == change("我的", seen: "第三人的"))
    session.tell(
      .written(
        FormReceipt(place: place, text: "我的", changes: [], overview: session.book.overview())))
    #expect(session.console.place == .detail)
  }

  @Test("e goes back to the own text, which is then written over the colleague's")
  mutating func edited() {
    session.press("e")
    #expect(session.console.place == .line)
    session.type("和同事的")
    #expect(written(by: session.press(.enter)) == change("我的和同事的", seen: "同事的"))
  }

  @Test("Esc decides nothing: the text is kept, and Enter meets the colleague's again")
  mutating func back() {
    session.press(.escape)
    #expect(session.console.place == .line)
    #expect(!session.console.unsaved.isEmpty)
    #expect(written(by: session.press(.enter)) == change("我的", seen: nil))
  }

  @Test("a closed period asks the manager why, and the same text goes with the reason")
  mutating func closed() throws {
    session.press("e")
    let effects = session.press(.enter)
    let effect = try #require(effects.last)
    let lock = PeriodLock(through: YearBook.july, entry: Colleague.entry, why: "已报送")
    session.tell(.reasonNeeded(lock, for: effect))
    session.type("补充")
    let again = session.press(.enter)
    guard case .write(let change, _, let why, _) = again.last else {
      Issue.record("nothing was to be written: \(again)")
      return
    }
    #expect(change.text == "我的" && why == "补充")
    #expect(session.press(.enter) == [], "while it is being written")
  }
}
