import Core
import Intake
import Reports
import Terminal
import Testing

@testable import Console

@Suite("Filling a form")
struct FormTests {
  var session: Session

  init() throws {
    session = try Session()
  }

  private func outage(from: String, to: String?) throws -> FactContent {
    let end = try to.map { try #require(Moment(parsing: $0)) }
    return .outage(
      try Outage(
        service: .platform, from: try #require(Moment(parsing: from)), to: end, planned: false,
        cause: ""))
  }

  @Test("proposes what the selected indicator needs")
  mutating func proposals() throws {
    session.press("o")
    #expect(session.form?[.service] == "平台")
    session.press(.escape, "/")
    session.type("19-8")
    session.press(.enter, "o")
    #expect(session.form?[.service] == "网络")
    session.press(.escape, "l")
    #expect(session.form?[.log] == "网络")
    session.press(.escape, "i")
    #expect(session.form?[.indicator] == "19-8")
  }

  @Test("opens the form that feeds the selected indicator")
  mutating func feeding() {
    let forms: [(String, FactKind)] = [
      ("19-1", .maintenance), ("19-2", .check), ("19-3", .outage), ("19-4", .repair),
      ("20-1", .delivery),
      ("19-6", .payment), ("19-9", .survey), ("20-5", .milestone), ("20-9", .delivery),
      ("20-x1", .check), ("21-2", .acceptance),
    ]
    for (id, kind) in forms {
      session.press("/")
      session.type(id)
      session.press(.enter, "a")
      #expect(session.form?.kind == kind, "\(id)")
      session.press(.escape)
    }
  }

  @Test("begins at the first field that nothing is proposed for")
  mutating func beginning() {
    session.press("o")
    #expect(session.field == .from)
    session.press(.escape, "d")
    #expect(session.field == .day)
  }

  @Test("goes round the fields with Tab and the arrows")
  mutating func moving() {
    session.press("o", .tab, .down)
    #expect(session.field == .planned)
    session.press(.tab, .tab)
    #expect(session.field == .service)
    session.press(.backTab)
    #expect(session.field == .cause)
    session.press(.up)
    #expect(session.field == .planned)
  }

  @Test("reads an outage from short texts and asks to save it once")
  mutating func saving() throws {
    session.press("o")
    let effects = session.fill("3-1 8:00", "3-9 16:00", "", "")
    let entry = try #require(effects.entry)
    #expect(entry.content == (try outage(from: "2025-03-01 08:00", to: "2025-03-09 16:00")))
    #expect(entry.project == 19)
    #expect(entry.correcting == nil)
    #expect(session.press(.enter, "x", .escape, .tab, .paste("y")) == [], "while it is saving")
    session.answerSave(entry)
    #expect(session.shows("已保存停机"))
    #expect(session.form?.isSaving == false)
  }

  @Test("stays for the next record, keeping what it shares with the last")
  mutating func nextRecord() throws {
    session.press("d")
    let effects = session.fill("8-20", "夏装", "853", "853", "850", "5", "", "120")
    session.answerSave(try #require(effects.entry))
    let form = try #require(session.form)
    #expect(form[.day] == "8-20")
    #expect(form[.category] == "夏装")
    #expect(form[.quantity] == "" && form[.unitPrice] == "")
    #expect(session.field == .quantity)
    #expect(session.shows("已存 1 条"))
    #expect(form.visited.isEmpty, "no fault is shown before anything was typed")
  }

  @Test("carries the day last used into the next form of another kind")
  mutating func stickyDay() throws {
    session.press("o")
    session.answerSave(try #require(session.fill("3-1 8:00", "2h", "", "").entry))
    session.press(.escape, "d")
    #expect(session.form?[.day] == "2025-03-01")
    #expect(session.field == .category)
    session.press(.escape, "r")
    session.type("9:30")
    #expect(session.form?.reading?.echoes[.reported]?.text == "2025-03-01 09:30")
  }

  @Test("takes the previous record's text with = in an empty field, and only there")
  mutating func copying() throws {
    session.press("r")
    session.answerSave(try #require(session.fill("5-6 9:00", "2h", "打印机").entry))
    session.press("=", .enter, .enter, "=")
    #expect(session.form?[.reported] == "5-6 9:00")
    #expect(session.form?[.device] == "打印机")
    session.press("=")
    #expect(session.form?[.device] == "打印机=")
  }

  @Test("goes through the choices of a field with the space bar")
  mutating func choices() {
    session.press("l", .backTab)
    #expect(session.field == .log)
    let seen = (0..<3).map { _ in
      session.press(" ")
      return session.form?[.log] ?? ""
    }
    #expect(seen == ["网络", "维修", "平台"])
    session.press(.tab)
    session.type("7 31")
    #expect(session.form?[.through] == "7 31", "elsewhere it is a blank")
  }

  @Test("keeps what is typed for the form's own keys out of home's")
  mutating func letters() {
    session.press("r", .tab, .tab)
    session.type("qxut:?/[]")
    #expect(session.form?[.device] == "qxut:?/[]")
    #expect(!session.asked.contains(.quit))
  }

  @Test("makes pasted text safe, and a pasted line end never submits")
  mutating func pasting() throws {
    session.press("o", .tab, .tab, .tab)
    #expect(session.field == .cause)
    let effects = session.press(.paste("断电\u{1b}[2J\u{202e}\u{200b}\r\n第二行\n"))
    #expect(effects.entry == nil)
    #expect(session.field == .cause)
    let text = try #require(session.form?[.cause])
    #expect(text.contains("断电") && text.contains("第二行"))
    for scalar in text.unicodeScalars {
      #expect(scalar.value >= 0x20 && scalar.value != 0x7f)
      #expect(scalar != "\u{202e}" && scalar != "\u{200b}" && scalar != "\u{1b}")
    }
    session.press(.paste(String(repeating: "长", count: 100_000)))
    #expect(session.form?[.cause].count == LineEditor.limit)
  }

  @Test("does not open where entering is switched off")
  mutating func readOnly() throws {
    session = try Session(isReadOnly: true)
    for key: Key in ["o", "r", "d", "e", "l", "i", "a", "u"] {
      #expect(session.press(key) == [], "\(key)")
      #expect(session.console.layers.isEmpty)
      #expect(session.shows("只读: 不能登记"), "\(key)")
    }
    session.press(":")
    session.type("add outage")
    session.press(.enter)
    #expect(session.form == nil)
  }
}
