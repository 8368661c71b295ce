import Core
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("Saving") struct SavingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("answers with the fact, its past and who changed it")
  func records() throws {
    let store = try folder.open()
    let first = try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
    #expect(first.state == .live)
    let second = try store.correct(
      first.fact.id, with: delivery("2025-05-07"), why: "日期录错", by: entry(li), edit: .new())
    #expect(second.state == .live)
    #expect(
      try store.fact(first.fact.id)?.state
        == .superseded(by: second.fact.id, try entry(li), why: "日期录错"))
    let gone = try store.void(second.fact.id, why: "重复", by: entry(), edit: .new())
    #expect(gone.state == .voided(try entry(), why: "重复"))
  }

  @Test("refuses facts without a home")
  func homeless() throws {
    let store = try folder.open()
    #expect(throws: StoreError.refused(.unknownProject(99))) {
      try store.add(delivery("2025-05-06"), project: 99, by: entry(), edit: .new())
    }
    let foreign = IndicatorID(project: 20, row: 1)
    let reading = Reading(
      indicator: foreign, day: try day("2025-05-06"), value: .number(Ratio(5)))
    #expect(throws: StoreError.refused(.unknownIndicator(foreign))) {
      try store.add(.reading(reading), project: 19, by: entry(), edit: .new())
    }
    #expect(throws: StoreError.refused(.unknownFact(FactID(7)))) {
      try store.void(FactID(7), why: "", by: entry(), edit: .new())
    }
    #expect(try store.historyHead().count == 0)
  }

  @Test("twice under one number saves once")
  func sentAgain() throws {
    let store = try folder.open()
    let edit = EditID.new()
    let first = try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: edit)
    #expect(try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: edit) == first)
    #expect(try store.saved(edit).map(\.fact) == [first.fact.id])
    #expect(try store.saved(.new()) == [])
    let undo = EditID.new()
    let undone = try store.undo(by: entry(), edit: undo)
    #expect(try store.undo(by: entry(), edit: undo) == undone)
  }

  @Test("many facts is all or nothing")
  func batch() throws {
    let store = try folder.open()
    let facts = try ["2025-05-06", "2025-05-07"].map {
      NewFact(project: 20, content: try delivery($0), entry: try entry())
    }
    let homeless = NewFact(project: 99, content: try delivery("2025-05-08"), entry: try entry())
    #expect(throws: StoreError.refused(.unknownProject(99))) {
      try store.add(facts + [homeless], edit: .new())
    }
    #expect(try listed(store) == [])
    try store.add(facts, edit: .new())
    #expect(try listed(store) == facts.map(\.content).reversed())
    _ = try store.undo(by: entry(), edit: .new())
    #expect(try listed(store) == [])
  }

  private func listed(_ store: Store) throws -> [FactContent] {
    try store.facts(project: 20, groups: [FactGroup(.delivery)], year: 2025).records
      .map(\.fact.content)
  }

  @Test("on a full disk changes nothing and says so")
  func fullDisk() throws {
    let store = try folder.open()
    try store.fillDisk()
    let error = try #require(throws: StoreError.self) {
      while true {
        _ = try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
      }
    }
    #expect(error == .full)
    #expect(error.kind == .io)
    let cut = Cut(asOf: try day("2025-07-31"), now: try moment("2025-08-01 09:00"))
    let live = try store.facts(
      project: 20, groups: [FactGroup(.delivery)], year: 2025, limit: 10_000)
    let evidence = try store.projectYears(year: 2025, cut: cut)[1].evidence
    #expect(evidence.total(TotalKey(.deliveries), through: cut.day) == live.records.count)
    #expect(
      try store.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM history") }
        == live.records.count)
  }

  @Test("that fails in its commit looks whether it arrived, and can be sent again")
  func failingCommit() throws {
    let store = try folder.open()
    let edit = EditID.new()
    try store.failNextCommit(with: .SQLITE_IOERR_FSYNC)
    let failure = StoreError.io(code: Int(ResultCode.SQLITE_IOERR_FSYNC.rawValue))
    #expect(throws: failure) {
      try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: edit)
    }
    #expect(try store.saved(edit) == [])
    let saved = try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: edit)
    #expect(saved.state == .live)
  }

  @Test("whose commit failed is never called saved: in doubt if it is found, else unknown")
  func outcomes() throws {
    let store = try folder.open()
    try store.failNextCommit(with: .SQLITE_IOERR_FSYNC)
    let edit = EditID.new()
    let code = Int(ResultCode.SQLITE_IOERR_FSYNC.rawValue)
    #expect(throws: StoreError.savedInDoubt(edit, code: code)) {
      try store.write(edit, arrived: { _ in true }) { _ in }
    }
    try store.failNextCommit(with: .SQLITE_IOERR_FSYNC)
    #expect(throws: StoreError.outcomeUnknown(edit, code: code)) {
      try store.write(edit, arrived: { _ in throw StoreError.full }) { _ in }
    }
  }
}
