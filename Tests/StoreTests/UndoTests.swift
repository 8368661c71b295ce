import Core
import Testing

@testable import Store

@Suite("Undoing and redoing") struct UndoTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func live(_ store: Store) throws -> [FactContent] {
    try store.facts(project: 20, groups: [FactGroup(.delivery)], year: 2025).records
      .map(\.fact.content)
  }

  @Test("reaches back save by save, and forth again, whatever kind of save it was")
  func backAndForth() throws {
    let store = try folder.open()
    let (first, second) = (try delivery("2025-05-06"), try delivery("2025-05-07"))
    let record = try store.add(first, project: 20, by: entry(), edit: .new())
    let corrected = try store.correct(
      record.fact.id, with: second, why: "日期", by: entry(), edit: .new())
    _ = try store.void(corrected.fact.id, why: "重复", by: entry(), edit: .new())
    try store.set(.warningDays, to: "14", by: entry(), edit: .new())
    let sights = [[], [first], [second], [], []]
    for step in [3, 2, 1, 0] {
      _ = try store.undo(by: entry(), edit: .new())
      #expect(try live(store) == sights[step], "undone down to \(step)")
      #expect(try store.value(of: .warningDays) == nil)
    }
    #expect(throws: StoreError.refused(.nothingToUndo)) {
      try store.undo(by: entry(), edit: .new())
    }
    for step in 1...4 {
      _ = try store.redo(by: entry(), edit: .new())
      #expect(try live(store) == sights[step], "redone up to \(step)")
    }
    #expect(try store.value(of: .warningDays) == "14")
    #expect(throws: StoreError.refused(.nothingToRedo)) {
      try store.redo(by: entry(), edit: .new())
    }
  }

  @Test("a new save of one's own leaves nothing to redo; a colleague's does not touch it")
  func newSave() throws {
    let store = try folder.open()
    _ = try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
    _ = try store.undo(by: entry(), edit: .new())
    _ = try store.add(delivery("2025-05-08"), project: 20, by: entry(li), edit: .new())
    #expect(try store.redo(by: entry(), edit: .new()).map(\.what) == [.redone])
    _ = try store.undo(by: entry(), edit: .new())
    _ = try store.add(delivery("2025-05-09"), project: 20, by: entry(), edit: .new())
    #expect(throws: StoreError.refused(.nothingToRedo)) {
      try store.redo(by: entry(), edit: .new())
    }
  }

  @Test("takes back a save of many facts as a whole, and says how many")
  func many() throws {
    let store = try folder.open()
    let facts = try (1...9).map {
      NewFact(project: 20, content: try delivery("2025-05-0\($0)"), entry: try entry())
    }
    try store.add(facts, edit: .new())
    #expect(try store.undo(by: entry(), edit: .new()).count == 9)
    #expect(try live(store).isEmpty)
    #expect(try store.redo(by: entry(), edit: .new()).count == 9)
    #expect(try live(store).count == 9)
  }

  @Test("leaves alone what a colleague has changed since, and says who, when and what")
  func changedSince() throws {
    let store = try folder.open()
    let record = try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
    let theirs = try store.correct(
      record.fact.id, with: delivery("2025-05-07"), why: "日期",
      by: entry(li, "2025-08-01 10:00"), edit: .new())
    let refusal = #expect(throws: StoreError.self) {
      try store.undo(by: entry(), edit: .new())
    }
    guard case .refused(.overtaken(let later)) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(later.entry == (try entry(li, "2025-08-01 10:00")))
    #expect(later.fact == theirs.fact.id)
    #expect(later.what == .corrected)
    _ = try store.undo(by: entry(li), edit: .new())
    #expect(try store.undo(by: entry(), edit: .new()).map(\.what) == [.undone])
    #expect(try live(store).isEmpty)
  }

  @Test("leaves alone a setting that a colleague has set since")
  func settingSetSince() throws {
    let store = try folder.open()
    try store.set(.warningDays, to: "14", by: entry(), edit: .new())
    try store.set(.warningDays, to: "20", by: entry(li), edit: .new())
    let refusal = #expect(throws: StoreError.self) {
      try store.undo(by: entry(), edit: .new())
    }
    guard case .refused(.overtaken(let later)) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(later.subject == .setting("warning-days"))
    #expect(later.entry.person == li)
    #expect(try store.value(of: .warningDays) == "20")
  }
}
