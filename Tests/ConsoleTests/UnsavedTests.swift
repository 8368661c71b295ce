import Core
import Intake
import Terminal
import Testing

@testable import Console

@Suite("What is typed and not saved")
struct UnsavedTests {
  var session: Session

  init() throws {
    session = try Session(YearBook.golden)
  }

  private func read(_ unsaved: Unsaved) -> Unsaved? {
    Unsaved(parsing: unsaved.text(at: YearBook.now))
  }

  /// What comes back in another session of the same person.
  private func reopened() throws -> Session {
    var other = try Session(YearBook.golden)
    let left = try #require(read(session.console.unsaved))
    other.tell(.recovered(Recovered(left)))
    return other
  }

  @Test("is nothing at first, and nothing again once it is saved")
  mutating func empty() throws {
    #expect(session.console.unsaved.isEmpty)
    session.press("l")
    let entry = try #require(session.fill("7-31").entry)
    #expect(!session.console.unsaved.isEmpty, "it is being saved, and not saved")
    session.answerSave(entry)
    #expect(session.console.unsaved.isEmpty)
  }

  @Test("a form comes back with its fields, its place and its cursor")
  mutating func form() throws {
    session.press("o")
    session.fill("3-1 8:00", "2h")
    session.press(.tab)
    session.type("光缆\\n中断")
    session.press(.left)
    let form = try #require(session.form)
    let back = try reopened()
    #expect(back.form?.typed == form.typed)
    #expect(back.form?.reading?.fact == form.reading?.fact)
    #expect(back.shows("没有保存的内容已恢复"))
  }

  @Test("a form that was left is there when it is opened again")
  mutating func left() throws {
    session.press("o")
    session.type("3-1 8:")
    session.press(.escape)
    var back = try reopened()
    #expect(back.form == nil)
    back.press("o")
    #expect(back.form?[.from] == "3-1 8:")
  }

  @Test("a correction waits for its fact, and meets a colleague's correction of it")
  mutating func correction() throws {
    try session.openDetail(of: Colleague.uptime)
    session.press(.down, "c", .backTab)
    session.type("录错")
    let fact = try #require(session.form?.correcting)
    var back = try reopened()
    #expect(back.asked.last == .follow(fact.id))
    var other = back
    back.tell(.standing(fact, FactRecord(fact: fact)))
    #expect(back.form?.why.text == "录错")
    #expect(back.form?.theirs == nil)
    other.tell(.standing(fact, Colleague.corrected(fact)))
    #expect(other.conflict?.colleague == Colleague.entry)
  }

  @Test("a table, a reason and a setting come back as well")
  mutating func others() throws {
    session.press("d")
    session.paste("2025-07-01\t夏装\t5\t5\t5\t0\t0\t128")
    var back = try reopened()
    guard case .table(let table) = back.console.layers.last else {
      Issue.record("no table is open")
      return
    }
    #expect(table.pasted.text.hasPrefix("2025-07-01\t"))

    session = try Session(YearBook.golden)
    try session.openDetail(of: Colleague.uptime)
    session.press("v")
    session.type("重复")
    back = try reopened()
    guard case .prompt(let prompt) = back.console.layers.last else {
      Issue.record("nothing is asked")
      return
    }
    #expect(prompt.line.text == "重复")

    session = try Session(YearBook.golden)
    session.press("S")
    session.answerSettings()
    session.press(.down, .enter, .control("u"))
    session.type("90m")
    back = try reopened()
    back.answerSettings()
    #expect(back.console.settings?.edit?.line.text == "90m")
  }

  @Test("a form's place comes back over its form, with what was typed and what was seen")
  mutating func place() throws {
    try session.openDetail(of: Colleague.uptime)
    session.press("e")
    #expect(session.console.unsaved.isEmpty, "nothing is typed yet")
    session.type("存储  阵列\\损坏")
    let place = FormPlace(.note, of: Colleague.uptime, year: 2025)
    let typed = TypedPlace(place, text: "存储  阵列\\损坏", seen: nil)
    #expect(session.console.unsaved == Unsaved(open: [KeptOpen(.place(typed))]))
    var back = try reopened()
    #expect(back.asked.last == .fillForm(.selfEvaluation, project: 19, asOf: YearBook.july))
    #expect(back.console.unsaved.open.map(\.entry) == [.place(typed)])
    let effects = back.press(.enter)
    guard case .write(let change, _, _, _) = effects.last else {
      Issue.record("nothing was to be written: \(effects)")
      return
    }
    #expect(change.seen == .just(nil) && change.place == place)
    back.press(.escape)
    #expect(back.console.unsaved.isEmpty, "Esc discards it")
  }

  @Test("a place of the monitoring form that was emptied comes back empty")
  mutating func emptied() throws {
    let place = FormPlace(.remark, of: Colleague.uptime, year: 2025, through: 7)
    let unsaved = Unsaved(open: [
      KeptOpen(at: YearBook.now, .place(TypedPlace(place, text: "", seen: "旧\n")))
    ])
    #expect(read(unsaved) == unsaved)
    session.tell(.recovered(Recovered(unsaved)))
    #expect(
      session.asked.last
        == .fillForm(.monitoring(through: 7), project: 19, asOf: YearBook.july))
    #expect(session.console.place == .line)
  }

  @Test("what two sessions left opens one after the other")
  mutating func several() throws {
    let forms = [FactKind.outage, .outage].enumerated().map { index, kind in
      KeptOpen(
        at: YearBook.now,
        .form(TypedForm(kind, record: "a/\(index)", texts: [.from: "3-\(index + 1) 8:00"])))
    }
    session.tell(.recovered(Recovered(Unsaved(open: forms))))
    #expect(session.form?[.from] == "3-1 8:00")
    #expect(session.console.unsaved.open.count == 2)
    session.press(.control("x"))
    #expect(session.form?[.from] == "3-2 8:00")
    session.press(.control("x"))
    #expect(session.console.layers.isEmpty)
    #expect(session.console.unsaved.isEmpty)
  }

  @Test(
    "nothing is read from a text that was not written so",
    arguments: [
      "", "jixiao-unsaved 1", "jixiao-unsaved 2\n", "jixiao-unsaved 1\nform\n",
      "jixiao-unsaved 1\nform outage\n",
      "jixiao-unsaved 1\nform war\nrecord a\nactive 0\ncursor 0\n",
      "jixiao-unsaved 1\nform outage\nrecord a\nactive -1\ncursor 0\n",
      "jixiao-unsaved 1\nform outage\nrecord a\nactive 0\ncursor 0\ntext through x\n",
      "jixiao-unsaved 1\nform outage\nrecord a\nrecord b\nactive 0\ncursor 0\n",
      "jixiao-unsaved 1\nreason 3\nwhy x\n",
      "jixiao-unsaved 1\nreason x\nwhy x\nopen 2026-01-20 09:00\n",
      "jixiao-unsaved 1\nreason 3\nwhy a\\x\nopen 2026-01-20 09:00\n",
      "jixiao-unsaved 1\nreason 3\nwhy a\nopen gestern\n",
      "jixiao-unsaved 1\nplace form:2025:19-3\nvalue x\nopen 2026-01-20 09:00\n",
      "jixiao-unsaved 1\nplace form:2025:19-3:note\nopen 2026-01-20 09:00\n",
      "jixiao-unsaved 1\nrecord a\n", "jixiao-unsaved 1\n\n",
    ])
  func hostile(_ text: String) {
    #expect(Unsaved(parsing: text) == nil)
  }

  @Test("texts of any kind are read as they were written, and made safe when they come back")
  mutating func anyText() throws {
    let texts = ["\\", "a\nb\tc\r\\n", "\u{1B}[2J\u{202E}夏装", " ", "e\u{301}", "\r\n"]
    for text in texts {
      let unsaved = Unsaved(open: [
        KeptOpen(
          at: YearBook.now,
          .form(TypedForm(.outage, record: text, texts: [.cause: text], why: text)))
      ])
      #expect(read(unsaved) == unsaved, "\(text.debugDescription)")
      session = try Session(YearBook.golden)
      session.tell(.recovered(Recovered(unsaved)))
      let shown = try #require(session.form?[.cause])
      #expect(shown.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 0x202E })
    }
  }
}
