import Core
import GRDB
import Testing

@testable import Store

@Suite("Verifying") struct VerifyingTests {
  private let folder: TemporaryFolder
  private let store: Store

  /// Facts of several kinds, corrected, voided and undone, and a setting.
  init() throws {
    folder = try TemporaryFolder()
    store = try folder.open()
    let first = try store.add(delivery("2025-05-06"), project: 20, by: entry(), edit: .new())
    _ = try store.correct(
      first.fact.id, with: delivery("2025-05-07"), why: "日期", by: entry(li), edit: .new())
    let down = try outage("2025-03-01 08:00", "2025-03-02 08:00")
    _ = try store.add(down, project: 19, by: entry(), edit: .new())
    let gone = try store.add(delivery("2025-06-01"), project: 20, by: entry(), edit: .new())
    _ = try store.void(gone.fact.id, why: "重复", by: entry(li), edit: .new())
    try store.set(.warningDays, to: "14", by: entry(), edit: .new())
    _ = try store.undo(by: entry(), edit: .new())
    try store.set(.warningDays, to: "20", by: entry(), edit: .new())
  }

  /// Changes the file as a stranger with SQLite would, past the store's guards.
  private func tamper(_ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let file = try DatabaseQueue(path: folder.database, configuration: configuration)
    try file.write { db in
      try db.execute(sql: sql)
      #expect(db.totalChangesCount > 0, "\(sql) changed nothing")
    }
    try file.close()
  }

  @Test("finds nothing in a file that is as its history says")
  func whole() throws {
    try store.requireWhole()
    #expect(try store.historyHead().count == 8)
  }

  @Test(
    "names what a stranger has changed",
    arguments: [
      ("UPDATE fact SET content = CAST(replace(content, '10', '11') AS BLOB) WHERE id = 2", 2),
      ("UPDATE fact SET live = 0 WHERE id = 2", 2), ("UPDATE fact SET live = 1 WHERE id = 1", 1),
      ("UPDATE fact SET person = 'x' WHERE id = 3", 3),
      ("UPDATE fact SET entered = entered + 1 WHERE id = 3", 3),
      ("UPDATE fact SET why = 'x' WHERE id = 2", 2),
      ("UPDATE fact SET day = day + 1 WHERE id = 3", 3),
      ("UPDATE fact SET supersedes = NULL WHERE id = 2", 2),
      ("UPDATE fact SET project = 21 WHERE id = 2", 2),
    ])
  func changedFact(sql: String, fact: Int) throws {
    try tamper(sql)
    guard case .broken(.changedFact(FactID(fact), _)) = try store.verified() else {
      Issue.record("\(try store.verified())")
      return
    }
  }

  @Test("names what a stranger has taken out, or put in")
  func missing() throws {
    try tamper("DELETE FROM fact WHERE id = 3")
    #expect(try store.verified() == .broken(.missingFact(FactID(3), line: 3)))
  }

  @Test("names a fact that no line of the history tells of")
  func unrecorded() throws {
    try tamper(
      """
      INSERT INTO fact (
        project, kind, subject, day, last_day, open, live, content, person, entered,
        entered_utc, why)
      SELECT project, kind, subject, day, last_day, open, 0, content, person, entered,
        entered_utc, why
      FROM fact WHERE id = 3
      """)
    #expect(try store.verified() == .broken(.unrecordedFact(FactID(5))))
  }

  @Test(
    "names the line that a stranger has changed",
    arguments: [
      "UPDATE history SET person = 'x' WHERE number = 4",
      "UPDATE history SET address = 'x' WHERE number = 4",
      "UPDATE history SET after = CAST('x' AS BLOB) WHERE number = 4",
      "UPDATE history SET entered = entered - 1 WHERE number = 4",
      "UPDATE history SET reverses = 'x' WHERE number = 4",
      "UPDATE history SET format = 1 WHERE number = 4",
      "UPDATE history SET chain = CAST('x' AS BLOB) WHERE number = 4",
    ])
  func changedLine(sql: String) throws {
    try tamper(sql)
    #expect(try store.verified() == .broken(.changedLine(4)))
  }

  @Test("names a line that was taken out, filed away, or cut off the end")
  func cut() throws {
    let head = try store.historyHead().hash
    try tamper("DELETE FROM history_group WHERE number = 4")
    #expect(try store.verified() == .broken(.misfiledLine(4)))
    try tamper("DELETE FROM history WHERE number = 4")
    #expect(try store.verified() == .broken(.missingLine(4)))
    try tamper("DELETE FROM history WHERE number >= 4")
    try tamper("DELETE FROM fact WHERE id = 4")
    try tamper("DELETE FROM setting")
    #expect(try store.verified(knownHead: head) == .broken(.headNotFound(head)))
  }

  @Test("meets an earlier head again, also by its beginning")
  func earlierHead() throws {
    let head = try store.historyHead().hash
    _ = try store.add(delivery("2025-07-01"), project: 20, by: entry(), edit: .new())
    #expect(try store.verified(knownHead: head) == .whole(store.historyHead()))
    #expect(
      try store.verified(knownHead: String(head.prefix(16))) == .whole(store.historyHead()))
  }

  @Test(
    "names a total that differs from a recount",
    arguments: [
      "UPDATE total SET amount = amount + 1 WHERE project = 20 AND measure = 21",
      "UPDATE total SET amount = amount + 1 WHERE project = 19",
      "DELETE FROM total WHERE project = 20 AND measure = 22",
      "UPDATE month_total SET amount = amount + 1 WHERE project = 20 AND measure = 21",
      "INSERT INTO month_total VALUES (21, 31, 0, 20088, 5)",
      "INSERT INTO total VALUES (21, 31, 0, 20088, 5)",
    ])
  func changedTotal(sql: String) throws {
    if sql.contains("measure = 22") {
      _ = try store.add(
        delivery("2025-05-09", returned: 2), project: 20, by: entry(), edit: .new())
    }
    try tamper(sql)
    guard case .broken(.changedTotal) = try store.verified() else {
      Issue.record("\(try store.verified())")
      return
    }
  }

  @Test(
    "names the fact whose pieces were changed",
    arguments: [
      "UPDATE piece SET stop = stop - 1 WHERE fact = 3", "DELETE FROM piece WHERE fact = 3",
      "INSERT INTO piece VALUES (19, 1, 1, 20000, 3, 0, 10, 0)",
    ])
  func changedPieces(sql: String) throws {
    try tamper(sql)
    #expect(try store.verified() == .broken(.changedPieces(FactID(3))))
  }

  @Test("names a setting that was changed past the history")
  func changedSetting() throws {
    try tamper("UPDATE setting SET value = '3' WHERE name = 'warning-days'")
    #expect(try store.verified() == .broken(.changedSetting("warning-days", line: 8)))
    try tamper("UPDATE setting SET value = '20' WHERE name = 'warning-days'")
    try tamper("INSERT INTO setting VALUES (0, 'time-zone', '0')")
    #expect(try store.verified() == .broken(.changedSetting("time-zone", line: nil)))
  }

  @Test("takes in what colleagues save, correct, void and set between its slices", arguments: 1...3)
  func meanwhile(seed: Int) throws {
    var random = RandomFacts(seed: UInt64(seed))
    let comment = Comment(rawValue: "seed \(seed)")
    try store.add(
      try (0..<900).map { _ in
        NewFact(project: 20, content: try random.content(project: 20), entry: try entry())
      }, edit: .new())
    let colleague = try folder.open()
    let verification = Verification(store, knownHead: nil, rows: 100)
    var slices = 0
    while case .going = try verification.step() {
      slices += 1
      guard slices < 40 else { continue }
      let fact = FactID(random.number(6...800))
      if try colleague.fact(fact)?.state == .live {
        let content = try random.content(project: 20)
        _ = try colleague.correct(fact, with: content, why: "x", by: entry(li), edit: .new())
      }
      _ = try colleague.add(
        try random.content(project: 19), project: 19, by: entry(li), edit: .new())
      if slices == 9 {
        try colleague.set(.responseLimit, to: "60", by: entry(li), edit: .new())
      }
    }
    #expect(slices > 12, comment)
    #expect(try verification.step() == .whole(store.historyHead()), comment)
  }
}
