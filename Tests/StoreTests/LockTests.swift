import Core
import Testing

@testable import Store

private let manager = "zhao.min"

@Suite("A closed period") struct LockTests {
  private let folder: TemporaryFolder
  private let lock: PeriodLock

  init() throws {
    folder = try TemporaryFolder()
    let store = try folder.open()
    for day in ["2025-07-30", "2025-08-02"] {
      _ = try store.add(delivery(day), project: 20, by: entry(), edit: .new())
    }
    try store.close()
    let owner = try folder.open(as: manager)
    try owner.setRole(
      of: .user(manager), to: .administrator, why: "", by: entry(manager), edit: .new())
    try owner.setLock(
      through: day("2025-07-31"), why: "已报送", by: entry(manager), edit: .new())
    lock = try #require(try owner.lock())
    try owner.close()
  }

  private func refusal(_ body: () throws -> Void) throws -> RoleRefusal? {
    do {
      try body()
      return nil
    } catch StoreError.refused(.role(let refusal)) {
      return refusal
    }
  }

  /// Everything that changes what lies in the period, with a reason or without.
  private func changes(
    _ store: Store, _ person: String, why: String
  ) throws -> [() throws -> Void] {
    [
      {
        _ = try store.add(
          delivery("2025-07-31"), project: 20, why: why, by: entry(person), edit: .new())
      },
      {
        let new = NewFact(
          project: 20, content: try delivery("2025-05-06"), entry: try entry(person), why: why)
        try store.add([new], edit: .new())
      },
      {
        _ = try store.correct(
          FactID(1), with: delivery("2025-08-05"), why: why, by: entry(person), edit: .new())
      },
      {
        _ = try store.correct(
          FactID(2), with: delivery("2025-07-05"), why: why, by: entry(person), edit: .new())
      },
      { _ = try store.void(FactID(1), why: why, by: entry(person), edit: .new()) },
      {
        let place = FormPlace(
          .remark, of: IndicatorID(project: 20, row: 1), year: 2025, through: 7)
        try store.write(
          [FormChange(place, to: why + "x")], why: why, by: entry(person), edit: .new())
      },
      {
        try store.set(
          SettingChange(.responseLimit, to: "1200"), why: why, by: entry(person), edit: .new())
      },
    ]
  }

  @Test("is a clerk's no more, whatever the reason")
  func clerk() throws {
    let store = try folder.open(as: wang)
    let locked = RoleRefusal.locked(lock, login: wang, has: .clerk, managers: [manager])
    for change in try changes(store, wang, why: "补录") {
      #expect(try refusal(change) == locked)
    }
    // An undo would take the fact of 30 July away once that of 2 August is undone.
    _ = try store.undo(by: entry(), edit: .new())
    #expect(try refusal { _ = try store.undo(by: entry(), edit: .new()) } == locked)
    #expect(try refusal { _ = try store.redo(by: entry(), edit: .new()) } == nil)
    _ = try store.add(delivery("2025-08-01"), project: 20, by: entry(wang), edit: .new())
    #expect(try verify(store) == nil)
  }

  @Test("is changed by a manager with a reason, which the history keeps")
  func managers() throws {
    let store = try folder.open(as: manager)
    for change in try changes(store, manager, why: " ") {
      #expect(try refusal(change) == .reasonNeeded(lock))
    }
    let added = try store.add(
      delivery("2025-07-31"), project: 20, why: "补录", by: entry(manager), edit: .new())
    #expect(added.why == "补录")
    #expect(
      try refusal { _ = try store.undo(by: entry(manager), edit: .new()) } == .reasonNeeded(lock))
    _ = try store.undo(why: "重复", by: entry(manager), edit: .new())
    _ = try store.void(FactID(1), why: "重复", by: entry(manager), edit: .new())
    let newest = try store.history(.init(), .newestFirst, limit: 3).entries
    #expect(newest.map(\.why) == ["重复", "重复", "补录"])
    #expect(try verify(store) == nil)
  }

  @Test("is opened again by a manager, and a clerk may work in it then")
  func unlocking() throws {
    let clerk = try folder.open(as: wang)
    #expect(
      try refusal { try clerk.setLock(through: nil, why: "x", by: entry(wang), edit: .new()) }
        == .needs(.manager, login: wang, has: .clerk, givers: [manager]))
    let store = try folder.open(as: manager)
    try store.setLock(through: nil, why: "更正", by: entry(manager), edit: .new())
    #expect(try store.lock() == nil)
    #expect(
      try refusal { try store.setLock(through: nil, why: "x", by: entry(manager), edit: .new()) }
        == .notLocked)
    _ = try clerk.void(FactID(1), why: "重复", by: entry(wang), edit: .new())
    #expect(try verify(store) == nil)
  }

  @Test("moved past the program is found")
  func tampered() throws {
    let store = try folder.open(as: wang)
    try store.writePastTheHistory("UPDATE setting SET value = '2025-01-31' WHERE name = 'lock'")
    #expect(try verify(store) == .changedSetting("lock", line: 4))
  }
}
