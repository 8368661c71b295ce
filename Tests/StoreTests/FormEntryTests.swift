import Core
import GRDB
import Testing

@testable import Store

@Suite("What people write into the forms") struct FormEntryTests {
  private let folder: TemporaryFolder
  private let note = FormPlace(.note, of: IndicatorID(project: 19, row: 3), year: 2025)
  private let remark = FormPlace(
    .remark, of: IndicatorID(project: 19, row: 3), year: 2025, through: 7)
  private let outcome = FormPlace(.outcome, project: 19, year: 2025)

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(
    _ store: Store, _ place: FormPlace, _ text: String?, by person: String = wang,
    seen: FormChange.Seen = .anything
  ) throws {
    try store.write(
      [FormChange(place, to: text, seen: seen)], why: "自评", by: entry(person), edit: .new())
  }

  @Test("stands beside the year that is read, and says who wrote it, when and why")
  func written() throws {
    let store = try folder.open()
    try write(store, note, "光缆中断")
    try write(store, remark, "已修复")
    try write(store, outcome, "平台全年运转")
    let cut = Cut(asOf: try day("2025-07-31"), now: try moment("2025-08-01 09:00"))
    let years = try store.projectYears(year: 2025, cut: cut)
    #expect(years[0].entries.places.count == 3)
    #expect(years[0].entries[note] == "光缆中断")
    #expect(years[1].entries == FormEntries())
    #expect(try store.formEntries(project: 19, year: 2025) == years[0].entries)
    let last = try #require(try store.lastChange(of: note))
    #expect(last.entry.person == wang && last.why == "自评" && last.subject == .form(note))
    #expect(try store.settings(project: 19) == Settings())
    #expect(try store.lastChange(of: FormPlace(.outcome, project: 20, year: 2025)) == nil)
  }

  @Test("leaves a line in the history for each change, and none where nothing changes")
  func lines() throws {
    let store = try folder.open()
    try write(store, note, "一")
    try write(store, note, " 一 ")
    try write(store, note, nil)
    try write(store, note, nil)
    let entries = try store.history(HistoryFilter(), .oldestFirst, limit: 10).entries
    #expect(entries.map(\.before) == [nil, .text("一")])
    #expect(entries.map(\.after) == [.text("一"), nil])
    #expect(try store.formEntries(project: 19, year: 2025) == FormEntries())
  }

  @Test("can be undone and brought again, unless a colleague wrote there since")
  func undo() throws {
    let store = try folder.open()
    try write(store, note, "一")
    try write(store, note, "二")
    _ = try store.undo(by: entry(), edit: .new())
    #expect(try store.formEntries(project: 19, year: 2025)[note] == "一")
    _ = try store.redo(by: entry(), edit: .new())
    #expect(try store.formEntries(project: 19, year: 2025)[note] == "二")
    try write(store, note, "三", by: li)
    #expect(throws: StoreError.self) { try store.undo(by: entry(), edit: .new()) }
    #expect(try store.formEntries(project: 19, year: 2025)[note] == "三")
    try store.requireWhole()
  }

  @Test("is refused where a colleague has written since it was seen, and nothing of the save stays")
  func stale() throws {
    let store = try folder.open()
    try write(store, note, "一", by: li)
    let last = try #require(try store.lastChange(of: note))
    #expect(throws: StoreError.refused(.rewritten(last))) {
      try store.write(
        [FormChange(outcome, to: "完成"), FormChange(note, to: "二", seen: .just(nil))],
        by: entry(), edit: .new())
    }
    #expect(try store.formEntries(project: 19, year: 2025).places == [note])
    try write(store, note, "二", seen: .just("一"))
    #expect(try store.formEntries(project: 19, year: 2025)[note] == "二")
  }

  @Test("is refused where the forms have no such place, or it cannot say that")
  func refusals() throws {
    let store = try folder.open()
    let number = IndicatorID(project: 19, row: 3)
    let score = FormPlace(.score, of: number, year: 2025)
    #expect(throws: StoreError.refused(.form(score, .scoredByNumber(number)))) {
      try write(store, score, "5 部分")
    }
    let tender = IndicatorID(project: 20, row: 5)
    let deadline = FormPlace(.score, of: tender, year: 2025)
    #expect(
      throws: StoreError.refused(.form(deadline, .aboveWeight(tender, Points(hundredths: 334))))
    ) { try write(store, deadline, "3.35 部分") }
    let gone = FormPlace(.note, of: IndicatorID(project: 19, row: 99), year: 2025)
    #expect(throws: StoreError.refused(.form(gone, .noSuchPlace))) { try write(store, gone, nil) }
    #expect(throws: StoreError.refused(.unknownProject(19))) {
      try write(store, FormPlace(.outcome, project: 19, year: 2024), "完成")
    }
    #expect(try store.historyHead().count == 0)
  }

  @Test(
    "is held against the history when the file is verified",
    arguments: [
      "UPDATE setting SET value = '天气' WHERE name LIKE 'form:%'",
      "DELETE FROM setting WHERE name LIKE 'form:%'",
      "INSERT INTO setting VALUES (19, 'form:2025:19-4:note', '天气')",
    ])
  func tampered(sql: String) throws {
    let store = try folder.open()
    try write(store, note, "光缆中断")
    try store.requireWhole()
    let file = try DatabaseQueue(path: folder.database)
    try file.write { try $0.execute(sql: sql) }
    try file.close()
    guard case .broken(.changedSetting(let name, _)) = try store.verified() else {
      Issue.record("\(try store.verified())")
      return
    }
    #expect(FormPlace(key: name) != nil)
  }

  @Test("weights that do not add up are not stored")
  func weights() throws {
    let store = try folder.open()
    let wrong = "21-1=10,21-2=10,21-3=5,21-4=5,21-5=5,21-6=5,21-7=10,21-8=30,21-9=9"
    #expect(
      throws: StoreError.refused(.setting(.weights, .wrongSum(Points(whole: 89))))
    ) { try store.set(.weights, project: 21, to: wrong, by: entry(), edit: .new()) }
    #expect(try store.value(of: .weights, project: 21) == nil)
    let right = wrong.replacing("21-9=9", with: "21-9=10")
    try store.set(.weights, project: 21, to: right, by: entry(), edit: .new())
    #expect(try store.value(of: .weights, project: 21) == right)
    #expect(try store.settings(project: 21).weights.count == 9)
  }
}
