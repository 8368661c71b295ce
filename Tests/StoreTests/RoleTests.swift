import Core
import Foundation
import GRDB
import Testing

@testable import Store

extension TemporaryFolder {
  /// Opens the database as somebody: a login, and the unix groups it belongs to.
  func open(
    as login: String, in groups: Set<String> = [], _ mode: Store.Mode = .readWrite
  ) throws -> Store {
    let member = Member(login: login) { groups.contains($0) }
    return try Store.open(
      at: database, mode: mode, member: member, clock: { 1_753_920_000 }, whenNew: { [] })
  }
}

private let chen = "chen.wei"

/// Why somebody's save is refused.
private func refusal(_ body: () throws -> Void) throws -> RoleRefusal {
  let error = try #require(throws: StoreError.self, performing: body)
  guard case .refused(.role(let refusal)) = error else { throw error }
  return refusal
}

@Suite("Roles") struct RoleTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.open().close()
  }

  private func give(_ role: Role?, to holder: RoleHolder, by login: String = chen) throws {
    let store = try folder.open(as: login)
    defer { try? store.close() }
    try store.setRole(of: holder, to: role, why: "", by: entry(login), edit: .new())
  }

  private func enter(as login: String, in groups: Set<String> = []) throws {
    let store = try folder.open(as: login, in: groups)
    defer { try? store.close() }
    _ = try store.add(delivery("2025-05-06"), project: 20, by: entry(login), edit: .new())
  }

  @Test("are not in force until the first is given, which makes its giver an administrator")
  func firstRole() throws {
    #expect(try folder.open(as: wang).authority() == .sole)
    try enter(as: wang)
    try give(.clerk, to: .user(wang))
    let store = try folder.open(as: chen)
    #expect(try store.roles().map(\.holder) == [.user(chen), .user(wang)])
    #expect(try store.roles().map(\.role) == [.administrator, .clerk])
    #expect(try store.roles().first?.entry?.person == chen)
    #expect(try folder.open(as: wang).authority() == Authority(role: .clerk, isGiven: true))
  }

  @Test("go by the user's own row, then by the highest of the groups, then clerk")
  func precedence() throws {
    try give(.reader, to: .user(wang))
    try give(.manager, to: .group("finance"))
    func role(_ login: String, _ groups: Set<String> = []) throws -> Role {
      try folder.open(as: login, in: groups).authority().role
    }
    #expect(try role(wang, ["finance", "jixiao-administrator"]) == .reader)
    #expect(try role(li, ["finance", "jixiao-reader"]) == .manager)
    #expect(try role(li, ["jixiao-reader"]) == .reader)
    #expect(try role(li, ["jixiao-administrator"]) == .administrator)
    #expect(try role(li) == .clerk)
    try give(.reader, to: .group("jixiao-administrator"))
    #expect(try role(li, ["jixiao-administrator"]) == .reader)
  }

  @Test("of a reader let nothing be saved, by SQLite's own word too")
  func reader() throws {
    try enter(as: wang)
    try give(.reader, to: .user(li))
    let store = try folder.open(as: li)
    #expect(store.mode == .readOnly)
    let needs = RoleRefusal.needs(.clerk, login: li, has: .reader, givers: [chen])
    let change = SettingChange(.warningDays, to: "20")
    let attempts: [() throws -> Void] = [
      { _ = try store.add(delivery("2025-05-06"), project: 20, by: entry(li), edit: .new()) },
      { try store.add([], edit: .new()) },
      {
        _ = try store.correct(
          FactID(1), with: delivery("2025-05-07"), why: "x", by: entry(li), edit: .new())
      },
      { _ = try store.void(FactID(1), why: "x", by: entry(li), edit: .new()) },
      { try store.set(change, by: entry(li), edit: .new()) },
      { _ = try store.undo(by: entry(li), edit: .new()) },
      { _ = try store.redo(by: entry(li), edit: .new()) },
    ]
    for attempt in attempts { #expect(try refusal(attempt) == needs) }
    for statement in ["DELETE FROM fact", "DROP TABLE fact", "PRAGMA user_version = 1"] {
      #expect(throws: (any Error).self) {
        try store.read { try $0.execute(sql: statement) }
      }
    }
    #expect(try folder.open(as: wang).historyHead().count == 3)
  }

  @Test("turn a reader away who became one while the file was open")
  func demotedMeanwhile() throws {
    let store = try folder.open(as: li)
    try give(.reader, to: .user(li))
    #expect(
      try refusal {
        _ = try store.add(delivery("2025-05-06"), project: 20, by: entry(li), edit: .new())
      } == .needs(.clerk, login: li, has: .reader, givers: [chen]))
  }

  @Test("are given by administrators alone, and one of them always remains")
  func administrators() throws {
    try give(.manager, to: .user(wang))
    #expect(
      try refusal { try give(.administrator, to: .user(wang), by: wang) }
        == .needs(.administrator, login: wang, has: .manager, givers: [chen]))
    #expect(try refusal { try give(nil, to: .user(chen)) } == .lastAdministrator(chen))
    #expect(try refusal { try give(.clerk, to: .user(chen)) } == .lastAdministrator(chen))
    #expect(try refusal { try give(nil, to: .user(li)) } == .noSuchRole(.user(li)))
    try give(.administrator, to: .user(li))
    try give(nil, to: .user(chen), by: li)
    #expect(try folder.open(as: chen).authority().role == .clerk)
  }

  @Test("stand in the history, and a role given past the program is found")
  func verified() throws {
    try give(.manager, to: .user(wang))
    let store = try folder.open(as: chen)
    let entries = try store.history(.init(), .oldestFirst, limit: 9).entries
    #expect(entries.map(\.what) == [.roleSet, .roleSet])
    #expect(entries.map(\.subject) == [.role(chen), .role(wang)])
    #expect(entries.map(\.after) == [.text("administrator"), .text("manager")])
    #expect(try verify(store) == nil)
    try store.writePastTheHistory(
      "UPDATE setting SET value = 'administrator' WHERE name = 'role \(wang)'")
    #expect(try verify(store) == .changedSetting("role \(wang)", line: 2))
  }

  @Test("are no steps that can be undone")
  func notUndone() throws {
    try enter(as: chen)
    try give(.manager, to: .user(wang))
    let store = try folder.open(as: chen)
    let undone = try store.undo(by: entry(chen), edit: .new())
    #expect(undone.map(\.subject) == [.fact(FactID(1))])
    #expect(throws: StoreError.refused(.nothingToUndo)) {
      try store.undo(by: entry(chen), edit: .new())
    }
    #expect(try store.roles().count == 2)
  }
}

/// What is not as the history says; nil if all is.
func verify(_ store: Store) throws -> HistoryFault? {
  let verification = store.verification()
  while true {
    switch try verification.step() {
    case .going: continue
    case .broken(let fault): return fault
    case .whole: return nil
    }
  }
}

extension Store {
  /// Changes the file as somebody with the rights of the file would, past the program.
  func writePastTheHistory(_ sql: String) throws {
    let other = try Connection(path: path, isReadOnly: false).open()
    defer { try? other.close() }
    try other.writeWithoutTransaction { try $0.execute(sql: sql) }
  }
}
