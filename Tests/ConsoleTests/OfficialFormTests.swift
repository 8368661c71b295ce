import Core
import Reports
import Terminal
import Testing
import Words

@testable import Console

@Suite("The screens of the official forms")
struct OfficialFormTests {
  var session: Session
  private let uptime = IndicatorID(project: 19, row: 3)
  private let july = OfficialForm.monitoring(through: 7)

  init() throws {
    session = try Session(YearBook.golden)
  }

  private var state: OfficialFormState? { session.official }

  private func place(_ id: IndicatorID, _ column: FormColumn) -> FormCellPlace {
    FormCellPlace(.indicator(id), column)
  }

  /// Moves to a cell, row by row and then column by column.
  private mutating func go(to place: FormCellPlace) throws {
    session.press(.home)
    let start = state?.selection?.owner
    var presses = 0
    while state?.selection?.owner != place.owner, presses < 60 {
      session.press(.down)
      presses += 1
    }
    #expect(start != nil)
    for _ in 0..<12 { session.press(.left) }
    while state?.selection != place, presses < 80 {
      session.press(.right)
      presses += 1
    }
    try #require(state?.selection == place)
  }

  @Test(
    "M fills the monitoring form of January to July, E the self-evaluation, of the selected project"
  )
  mutating func opening() throws {
    session.press(.tab)
    #expect(session.press("M") == [.fillForm(july, project: 20, asOf: YearBook.july)])
    #expect(session.shows("绩效运行监控表 (2025 年度, 1-7月)"))
    session.press(.escape)
    #expect(session.press("E") == [.fillForm(.selfEvaluation, project: 20, asOf: YearBook.july)])
    session.press(.escape)
    #expect(session.console.place == .home)
    session.press(":")
    session.type("self-evaluation")
    #expect(session.press(.enter).count == 1)
  }

  @Test("a place takes as long a text as it holds")
  mutating func longest() throws {
    try session.openForm("M")
    try go(to: place(uptime, .fundsReason))
    session.press(.enter)
    session.press(.paste(String(repeating: "长", count: FormPlace.textLimit + 1)))
    let longest = String(repeating: "长", count: FormPlace.textLimit)
    let written = FormPlace(.fundsReason, of: uptime, year: 2025, through: 7)
    #expect(
      session.press(.enter) == [
        .write(
          FormChange(written, to: longest, seen: .just(nil)), judgedOn: .last(of: 2025),
          asOf: YearBook.july)
      ])
  }

  @Test(
    "[ and ] change the month, Tab the project; an answer that is not asked for any more is let go")
  mutating func stepping() throws {
    session.press("M")
    let late = try session.book.filled(july, project: 19)
    #expect(
      session.press("[") == [
        .fillForm(.monitoring(through: 6), project: 19, asOf: YearBook.july)
      ])
    session.tell(.formFilled(late, handedIn: nil))
    #expect(state?.filled == nil)
    #expect(
      session.press(.tab) == [
        .fillForm(.monitoring(through: 6), project: 20, asOf: YearBook.july)
      ])
    for _ in 0..<12 { session.press("[") }
    #expect(state?.form == .monitoring(through: 1))
    for _ in 0..<14 { session.press("]") }
    #expect(state?.form == .monitoring(through: 12))
  }

  @Test("a reason is written where the cursor stands, and shows with its mark")
  mutating func writing() throws {
    try session.openForm("M")
    #expect(session.shows("缺 "))
    try go(to: place(uptime, .fundsReason))
    #expect(session.shows("未达标: 须写偏差原因"))
    session.press(.enter)
    #expect(session.shows("19-3 经费保障:"))
    session.type("维保经费晚到")
    let written = FormPlace(.fundsReason, of: uptime, year: 2025, through: 7)
    #expect(
      session.press(.enter) == [
        .write(
          FormChange(written, to: "维保经费晚到", seen: .just(nil)), judgedOn: .last(of: 2025),
          asOf: YearBook.july)
      ])
    session.tell(
      .written(
        FormReceipt(
          place: written, text: "维保经费晚到", changes: [], overview: session.book.overview())))
    #expect(session.console.place == .official)
    #expect(session.asked.last == .fillForm(july, project: 19, asOf: YearBook.july))
    try session.answerForm(FormEntries([written: "维保经费晚到"]))
    #expect(session.shows("*维保.."))
    #expect(!session.shows("须写偏差原因"))
    #expect(state?.selection == place(uptime, .fundsReason))
    #expect(
      session.press("d") == [
        .write(
          FormChange(written, to: nil, seen: .just("维保经费晚到")), judgedOn: .last(of: 2025),
          asOf: YearBook.july)
      ])
  }

  @Test("Space takes the next possibility in place of the proposed one, and d takes it back")
  mutating func choosing() throws {
    try session.openForm("M")
    try go(to: place(uptime, .possibility))
    #expect(session.shows("有可能  (推算, 可改)"))
    #expect(session.press("d").isEmpty)
    let chosen = FormPlace(.possibility, of: uptime, year: 2025, through: 7)
    #expect(
      session.press(" ") == [
        .write(
          FormChange(chosen, to: "impossible", seen: .just(nil)), judgedOn: .last(of: 2025),
          asOf: YearBook.july)
      ])
    try session.answerForm(FormEntries([chosen: "impossible"]))
    #expect(session.shows("完全不可能  (* 人工填写)"))
    #expect(
      session.press(" ") == [
        .write(
          FormChange(chosen, to: "certain", seen: .just("impossible")),
          judgedOn: .last(of: 2025), asOf: YearBook.july)
      ])
    #expect(
      session.press("d") == [
        .write(
          FormChange(chosen, to: nil, seen: .just("impossible")), judgedOn: .last(of: 2025),
          asOf: YearBook.july)
      ])
  }

  @Test("n goes round all cells in which something is missing")
  mutating func gaps() throws {
    try session.openForm("E")
    let filled = try #require(state?.filled)
    let wanted = Set(filled.gaps.map(\.place))
    var seen: Set<FormCellPlace> = []
    for _ in wanted {
      session.press("n")
      seen.formUnion([state?.selection].compactMap(\.self))
    }
    #expect(seen == wanted)
    #expect(session.shows("缺 \(filled.gaps.count) 处 (n)"))
  }

  @Test("every gap of a form stands in one of its cells", arguments: [19, 20, 21])
  func places(_ project: Int) throws {
    for form in [july, .selfEvaluation] {
      let filled = try session.book.filled(form, project: project)
      let cells = Set(FormSheet(filled, words: Words(language: .zh)).cells.map(\.place))
      let homeless = filled.gaps.filter { !cells.contains($0.place) }
      #expect(homeless.isEmpty)
    }
  }

  @Test("a sheet's cells stand each in a place of its own, and every one can be reached by arrows")
  func moving() throws {
    let sheet = FormSheet(
      try session.book.filled(july, project: 19), words: Words(language: .zh))
    #expect(Set(sheet.cells.map(\.place)).count == sheet.cells.count)
    var place = sheet.place(from: nil, rows: -1, columns: 0)
    #expect(place == sheet.cells.first?.place)
    var reached: Set<FormCellPlace> = []
    for _ in sheet.rows {
      for _ in 0..<12 {
        reached.formUnion([place].compactMap(\.self))
        place = sheet.place(from: place, rows: 0, columns: 1)
      }
      for _ in 0..<12 { place = sheet.place(from: place, rows: 0, columns: -1) }
      place = sheet.place(from: place, rows: 1, columns: 0)
    }
    #expect(reached == Set(sheet.cells.map(\.place)))
  }

  @Test("the head's empty cells lead to their settings, figures to the details")
  mutating func actions() throws {
    try session.openForm("E")
    session.press("n")
    #expect(state?.selection == FormCellPlace(.project, .department))
    #expect(session.press(.enter) == [.loadSettings(project: 19)])
    session.press(.escape)
    try go(to: place(uptime, .actual))
    session.press(.enter)
    #expect(session.console.place == .detail)
  }

  @Test("what has changed since the form was handed in stands under its title")
  mutating func handedIn() throws {
    let filled = try session.book.filled(july, project: 19)
    var cells = filled.frozen.cells
    let index = try #require(cells.firstIndex { $0.place == place(uptime, .actual) })
    cells[index] = FormCell(.indicator(uptime), .actual, "97.10")
    let then = HandedForm(july, year: 2025, project: 19, asOf: YearBook.july, cells: cells)
    let entry = Entry(person: "wang.fang", at: YearBook.now)
    let export = FormExport(number: 9, form: then, entry: entry, checksum: "")
    session.press("M")
    session.tell(
      .formFilled(filled, handedIn: HandedFormCheck(export, now: filled.frozen)))
    #expect(session.shows("97.10 → 96.42"))
    let same = FormExport(number: 9, form: filled.frozen, entry: entry, checksum: "")
    session.tell(.formFilled(filled, handedIn: HandedFormCheck(same, now: filled.frozen)))
    #expect(session.shows("wang.fang 已于 2026-01-20 报出, 此后没有变化"))
  }

  @Test("x writes a form that lacks something as a draft alone, and asks before it replaces a file")
  mutating func exporting() throws {
    try session.openForm("M")
    session.press("x")
    let gaps = try #require(session.console.prompt?.gaps)
    #expect(session.shows("缺 \(gaps) 处, 只出草稿: 监控表-19-2025-07.xlsx"))
    session.press(.tab)
    let request = FormExportRequest(
      form: july, project: 19, line: "监控表-19-2025-07.xlsx", isDraft: true)
    #expect(
      session.press(.enter) == [
        .exportForm(request, replacing: false, asOf: YearBook.july)
      ])
    session.tell(.wouldReplace(asked: request.line, paths: ["/data/监控表-19-2025-07.xlsx"]))
    #expect(
      session.press("y") == [.exportForm(request, replacing: true, asOf: YearBook.july)])
    let after = session.tell(.formExported(paths: ["/data/监控表-19-2025-07.xlsx"], isDraft: true))
    #expect(after == [.fillForm(july, project: 19, asOf: YearBook.july)])
    #expect(session.shows("草稿 已导出到 /data/监控表-19-2025-07.xlsx"))
    #expect(session.console.place == .official)
  }

  @Test("nothing is written where entering is switched off")
  func readOnly() throws {
    var session = try Session(YearBook.golden, isReadOnly: true)
    try session.openForm("M")
    for _ in 0..<80 {
      session.press("n")
      for key: Key in [.enter, " ", "d"] {
        let effects = session.press(key)
        #expect(!effects.contains { if case .write = $0 { true } else { false } })
        while session.console.place != .official { session.press(.escape) }
      }
    }
  }
}

extension Session {
  /// The official form on top.
  var official: OfficialFormState? {
    if case .official(let state) = console.layers.last { state } else { nil }
  }

  /// Opens an official form of the selected project, and answers as the world would.
  mutating func openForm(_ key: Key, entries: FormEntries = FormEntries()) throws {
    press(key)
    try answerForm(entries)
  }

  /// Answers the latest question for a form.
  mutating func answerForm(_ entries: FormEntries = FormEntries()) throws {
    let question = try #require(asked.last { if case .fillForm = $0 { true } else { false } })
    guard case .fillForm(let form, let project, _) = question else { return }
    tell(
      .formFilled(try book.filled(form, project: project, entries: entries), handedIn: nil))
  }
}

extension Console {
  /// How much the form lacks that is about to go out, if one is.
  fileprivate var prompt: (request: FormExportRequest, gaps: Int)? {
    guard case .prompt(let prompt) = layers.last,
      case .formFile(let request, let gaps) = prompt.purpose
    else { return nil }
    return (request, gaps)
  }
}
