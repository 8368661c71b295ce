import Core
import Testing

@testable import Store

@Suite("Undoing") struct UndoTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("takes back an addition, a correction and a removal")
  func takesBack() throws {
    let store = try folder.open()
    let content = try delivery("2025-05-06")
    let first = try store.add(content, project: 20, by: entry(), edit: .new())
    let second = try store.correct(
      first.fact.id, with: delivery("2025-05-07"), why: "", by: entry(), edit: .new())
    let third = try store.undoLast(by: entry(), edit: .new())
    #expect(third.map(\.after) == [content])
    let restored = try #require(third.first?.fact)
    #expect(
      try store.fact(second.fact.id)?.state == .superseded(by: restored, try entry(), why: ""))
    _ = try store.void(restored, why: "", by: entry(), edit: .new())
    let fourth = try #require(try store.undoLast(by: entry(), edit: .new()).first)
    #expect(try store.fact(fourth.fact)?.state == .live)
    #expect(fourth.after == content)
  }

  @Test("reaches only one's own last save, and does not undo an undoing")
  func ownLastSave() throws {
    let store = try folder.open()
    _ = try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
    #expect(throws: StoreError.refused(.nothingToUndo)) {
      try store.undoLast(by: entry(li), edit: .new())
    }
    _ = try store.undoLast(by: entry(), edit: .new())
    #expect(throws: StoreError.refused(.nothingToUndo)) {
      try store.undoLast(by: entry(), edit: .new())
    }
  }

  @Test("leaves alone what a colleague has changed since, and says who")
  func changedSince() throws {
    let store = try folder.open()
    let record = try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
    let gone = try store.void(record.fact.id, why: "重复", by: entry(li), edit: .new())
    #expect(throws: StoreError.refused(.stale(gone))) {
      try store.undoLast(by: entry(), edit: .new())
    }
  }
}
