import Core
import GRDB
import Testing

@testable import Store

@Suite("What verify adds up") struct LedgerTests {
  private let folder: TemporaryFolder
  private let store: Store

  /// Tickets answered after one and two nights, and deliveries on two days of a month.
  init() throws {
    folder = try TemporaryFolder()
    store = try folder.open()
    for (reported, responded) in [
      ("2025-03-01 08:00", "2025-03-02 08:30"), ("2025-03-05 08:00", "2025-03-07 09:00"),
    ] {
      let ticket = try RepairTicket(
        reported: moment(reported), responded: moment(responded), device: "")
      _ = try store.add(.repair(ticket), project: 19, by: entry(), edit: .new())
    }
    for day in ["2025-05-06", "2025-05-07"] {
      _ = try store.add(delivery(day), project: 20, by: entry(), edit: .new())
    }
    try store.requireWhole()
  }

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

  @Test(
    "names the day of a ticket's total",
    arguments: [
      ("UPDATE total SET amount = 2 WHERE measure = 15 AND subject = 1470", "2025-03-02"),
      ("UPDATE total SET subject = 7 WHERE measure = 15 AND subject = 1470", "2025-03-02"),
      ("UPDATE total SET day = day + 1 WHERE measure = 15 AND subject = 1470", "2025-03-02"),
      ("DELETE FROM total WHERE measure = 15 AND subject = 2940", "2025-03-07"),
      ("INSERT INTO total VALUES (19, 15, 9, 20000, 1)", "2024-10-04"),
    ])
  func tickets(sql: String, wrong: String) throws {
    try tamper(sql)
    #expect(
      try store.verified() == .broken(.changedTotal(project: 19, day: day(wrong))))
  }

  @Test("sees what was moved from one day to another, or into a category that nobody filed")
  func moved() throws {
    try tamper(
      "UPDATE total SET amount = amount + (CASE day % 2 WHEN 0 THEN 1 ELSE -1 END) "
        + "WHERE measure = 21")
    #expect(
      try store.verified() == .broken(.changedTotal(project: 20, day: day("2025-05-06"))))
    try tamper(
      "UPDATE total SET amount = amount - (CASE day % 2 WHEN 0 THEN 1 ELSE -1 END) "
        + "WHERE measure = 21")
    try store.requireWhole()
    try tamper("INSERT INTO total VALUES (20, 80, 99, 20000, 5)")
    #expect(
      try store.verified() == .broken(.changedTotal(project: 20, day: day("2024-10-04"))))
  }

  @Test(
    "names the fact whose piece was moved, taken out, or put under another",
    arguments: [
      ("DELETE FROM piece WHERE measure = 14 AND fact = 2 AND day = 20152", 2),
      ("UPDATE piece SET day = day + 1 WHERE measure = 13 AND fact = 1", 1),
      ("UPDATE piece SET start = start + 1 WHERE measure = 14 AND fact = 1", 1),
      ("UPDATE piece SET fact = 4 WHERE measure = 81 AND fact = 3", 4),
      ("DELETE FROM piece WHERE measure = 81 AND fact = 4", 4),
    ])
  func pieces(sql: String, fact: Int) throws {
    try tamper(sql)
    #expect(try store.verified() == .broken(.changedPieces(FactID(fact))))
  }

  @Test("tells one lot of rows from another of the same sum")
  func weights() {
    var ledger = Ledger()
    let group = Ledger.Group(20, .delivered, 7, period: 125)
    for (amount, day) in [(5, 1), (7, 2)] {
      ledger.add(Ledger.weight(of: amount, on: day), to: group)
    }
    #expect(ledger.unseen == [group])
    let agreed = [(6, 6), (5 + .min, 7 + .min), (5, 7)].map { first, second in
      ledger.agrees(group, Ledger.weight(of: second, on: 2) + Ledger.weight(of: first, on: 1))
    }
    // Halves of the greatest number would cancel each other in as many bits.
    #expect(agreed == [false, false, true])
    #expect(ledger.unseen.isEmpty)
    ledger.add(Ledger.weight(of: -12, on: 1), to: group)
    #expect(ledger.unseen == [group])
    #expect((group.project, group.measure) == (20, Measure.delivered.rawValue))
    #expect((group.subject, group.period) == (7, 125))
  }
}
