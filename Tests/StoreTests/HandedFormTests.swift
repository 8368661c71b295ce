import Core
import GRDB
import Testing

@testable import Store

@Suite("A form that is handed in") struct HandedFormStoreTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func form(
    _ form: OfficialForm = .monitoring(through: 7), actual: String = "97.10", project: Int = 19
  ) throws -> HandedForm {
    HandedForm(
      form, year: 2025, project: project, asOf: try day("2025-07-31"), files: ["监控表.xlsx"],
      cells: [FormCell(.indicator(IndicatorID(project: project, row: 3)), .actual, actual)])
  }

  private func handIn(_ store: Store, _ forms: [HandedForm]) throws {
    try store.handIn(forms, by: entry(), edit: .new()) {}
  }

  @Test("stands in the history, a line each, with everything that it said")
  func recorded() throws {
    let store = try folder.open()
    let forms = [try form(), try form(project: 20), try form(.selfEvaluation)]
    try handIn(store, forms)
    let exports = try store.formExports(year: 2025)
    #expect(exports.map(\.form) == forms)
    #expect(exports.map(\.number) == [1, 2, 3])
    #expect(try exports.allSatisfy { $0.entry == (try entry()) })
    #expect(exports.map(\.checksum) == forms.map(\.checksum))
    #expect(try store.formExports(year: 2024).isEmpty)
    let lines = try store.history(HistoryFilter(), .oldestFirst, limit: 10).entries
    #expect(lines.map(\.what) == [.exported, .exported, .exported])
    #expect(lines[2].subject == .export(.selfEvaluation, year: 2025))
    #expect(lines[0].after == .handed(forms[0]))
    try store.requireWhole()
  }

  @Test("has a checksum of its figures, not of its files' names")
  func checksum() throws {
    let handed = try form()
    #expect(handed.checksum.count == 64)
    #expect(handed.checksum == handed.handed(as: ["b.html"]).checksum)
    #expect(handed.checksum != (try form(actual: "96.42").checksum))
  }

  @Test(
    "is not recorded where its files cannot be written, nor written where it cannot be recorded")
  func bothOrNeither() throws {
    struct NoRoom: Error {}
    let store = try folder.open()
    #expect(throws: StoreError.self) {
      try store.handIn([try form()], by: entry(), edit: .new()) { throw NoRoom() }
    }
    #expect(try store.historyHead().count == 0)
    try store.close()
    let reader = try folder.open(.readOnly)
    var isWritten = false
    #expect(throws: StoreError.readOnly) {
      try reader.handIn([try form()], by: entry(), edit: .new()) { isWritten = true }
    }
    let writer = try folder.open()
    #expect(throws: StoreError.refused(.unknownProject(99))) {
      try writer.handIn([try form(project: 99)], by: entry(), edit: .new()) { isWritten = true }
    }
    #expect(!isWritten)
  }

  @Test("is no step: undoing reaches past it, and redoing does too")
  func noStep() throws {
    let store = try folder.open()
    _ = try store.add(
      try delivery("2025-07-01"), project: 20, by: entry(), edit: .new())
    try handIn(store, [form()])
    #expect(try store.undo(by: entry(), edit: .new()).map(\.what) == [.undone])
    try handIn(store, [form()])
    #expect(try store.redo(by: entry(), edit: .new()).map(\.what) == [.redone])
    #expect(try store.formExports(year: 2025).count == 2)
    try store.requireWhole()
  }

  @Test("cannot be changed past the program without its showing")
  func tampered() throws {
    let store = try folder.open()
    try handIn(store, [form()])
    let file = try DatabaseQueue(path: folder.database)
    try file.write { db in
      try db.execute(
        sql:
          "UPDATE history SET after = CAST(replace(CAST(after AS TEXT), '97.10', '97.90') AS BLOB)")
    }
    try file.close()
    #expect(try store.verified() == .broken(.changedLine(1)))
  }
}
