import Core
import GRDB
import Testing

@testable import Store

@Suite("The history") struct HistoryTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Twenty deliveries by two people, some days apart.
  private func filled() throws -> Store {
    let store = try folder.open()
    for number in 1...20 {
      let day = Day.first(of: 2025).adding(days: number)
      _ = try store.add(
        delivery("\(day)"), project: 20,
        by: entry(number.isMultiple(of: 4) ? li : wang, "\(day) 09:00"), edit: .new())
    }
    return store
  }

  private func all(
    _ store: Store, _ filter: HistoryFilter, _ direction: Store.Direction
  ) throws -> [Int] {
    var (numbers, next): ([Int], Int?) = ([], nil)
    repeat {
      let page = try store.history(filter, direction, after: next, limit: 3)
      numbers += page.entries.map(\.number)
      next = page.next
    } while next != nil
    return numbers
  }

  @Test("is read page by page from either end, by person and since a day")
  func pages() throws {
    let store = try filled()
    #expect(try all(store, HistoryFilter(), .oldestFirst) == Array(1...20))
    #expect(try all(store, HistoryFilter(), .newestFirst) == (1...20).reversed())
    var filter = HistoryFilter()
    filter.person = li
    #expect(try all(store, filter, .oldestFirst) == [4, 8, 12, 16, 20])
    filter.since = try day("2025-01-13")
    #expect(try all(store, filter, .newestFirst) == [20, 16, 12])
  }

  @Test("of a group of facts tells of a correction also where the fact came from")
  func groups() throws {
    let store = try filled()
    let down = try store.add(
      outage("2025-03-01 08:00", "2025-03-01 09:00"), project: 19, by: entry(), edit: .new())
    let moved = FactContent.outage(
      try Outage(
        service: .network, from: moment("2025-03-01 08:00"), to: moment("2025-03-01 09:00"),
        planned: false, cause: ""))
    _ = try store.correct(down.fact.id, with: moved, why: "网络", by: entry(), edit: .new())
    var filter = HistoryFilter()
    filter.project = 19
    filter.groups = [FactGroup(.outage, subject: Service.platform.subject)]
    #expect(try all(store, filter, .newestFirst) == [22, 21])
    filter.groups = [FactGroup(.outage, subject: Service.network.subject)]
    #expect(try all(store, filter, .newestFirst) == [22])
    filter.groups = Service.allCases.map { FactGroup(.outage, subject: $0.subject) }
    #expect(try all(store, filter, .oldestFirst) == [21, 22])
  }

  @Test("says from where a change came, bounded, and what a setting was before")
  func originAndSetting() throws {
    let origin = Origin(
      address: "10.0.0.7", sudoUser: String(repeating: "x", count: 900), terminal: "pts/3")
    _ = try folder.open()
    let store = try Store.open(at: folder.database, mode: .readWrite, origin: origin) { [] }
    try store.set(.warningDays, to: "14", why: "会议", by: entry(), edit: .new())
    try store.set(.warningDays, to: "20", by: entry(li), edit: .new())
    let lines = try store.history(HistoryFilter(), .oldestFirst, limit: 9).entries
    #expect(lines.map(\.subject) == [.setting("warning-days"), .setting("warning-days")])
    #expect(lines.map(\.before) == [nil, .text("14")])
    #expect(lines.map(\.after) == [.text("14"), .text("20")])
    #expect(lines.first?.why == "会议")
    #expect(lines.first?.origin.address == "10.0.0.7")
    #expect(lines.first?.origin.terminal == "pts/3")
    #expect(lines.first?.origin.sudoUser.count == 100)
    try store.requireWhole()
  }

  @Test("of a file of the first schema keeps its hashes, its facts and its groups")
  func firstSchema() throws {
    let store = try folder.open()
    let db = try DatabaseQueue(path: folder.path + "/old.db")
    let hashes = try db.write { db in
      try db.execute(sql: Schema.schema1)
      let content = try delivery("2025-05-06")
      let new = NewFact(project: 20, content: content, entry: try entry())
      let bytes = content.canonicalBytes
      let records = FactRecords(db)
      let first = try records.insert(new, bytes, why: "", supersedes: nil, seconds: 7)
      try records.retire(first)
      let second = try records.insert(new, bytes, why: "x", supersedes: first, seconds: 8)
      let hashes = try insertFirstFormat(
        [(1, first, nil, bytes, "", 7), (2, second, bytes, bytes, "x", 8)], db)
      try FileHeader.write(db, schema: 1)
      return hashes
    }
    try db.close()
    try store.close()
    let opened = try Store.open(at: folder.path + "/old.db", mode: .readWrite) { [] }
    #expect(
      try opened.history(HistoryFilter(), .oldestFirst, limit: 9).entries.map(\.hash) == hashes)
    #expect(
      try opened.history(HistoryFilter(), .oldestFirst, limit: 9).entries.map(\.replaced?.number)
        == [nil, 1])
    try opened.requireWhole()
  }

  private typealias Old = (
    what: Int, fact: FactID, before: [UInt8]?, after: [UInt8], why: String, seconds: Int
  )

  private func insertFirstFormat(_ lines: [Old], _ db: Database) throws -> [String] {
    var last: [UInt8] = []
    return try lines.enumerated().map { index, old in
      let entered = try moment("2025-08-01 09:00").minutes
      let line = HistoryLine(
        number: index + 1, edit: "e\(index)", part: 0, what: old.what, project: 20,
        fact: old.fact.number, replaced: nil, setting: nil, before: old.before,
        after: old.after, person: wang, entered: entered, enteredUTC: old.seconds, why: old.why,
        origin: Origin(), reverses: nil, format: 1)
      last = line.chained(to: last)
      try db.cachedStatement(
        sql: "INSERT INTO history VALUES (?, ?, 0, ?, 20, ?, ?, ?, ?, ?, ?, ?, ?)"
      ).run([
        .int(index + 1), .text("e\(index)"), .int(old.what), .int(old.fact.number),
        SQLValue(old.before), .bytes(old.after), .text(wang), .int(entered), .int(old.seconds),
        .text(old.why), .bytes(last),
      ])
      return last.hexadecimal
    }
  }
}
