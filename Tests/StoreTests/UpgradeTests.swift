import Core
import GRDB
import ShippedData
import Testing

@testable import Store

@Suite("A file of an older schema") struct UpgradeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Puts the file back to how schema 2 had it: fewer formulas, no extras, no labels, no totals of
  /// what it did not count.
  private func takeBack() throws {
    let writer = try DatabaseQueue(path: folder.database)
    try writer.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          DELETE FROM indicator WHERE "row" > 1000000;
          UPDATE indicator SET formula = 'reading' WHERE formula IN (
            'assets-maintained', 'checked-share', 'latest-check', 'satisfied-share', 'paid',
            'milestone', 'prices-within-guide');
          DELETE FROM total WHERE measure IN (12, 15, 80, 81);
          DELETE FROM month_total WHERE measure IN (12, 15, 80, 81);
          DELETE FROM piece WHERE measure = 81;
          DROP TABLE label;
          PRAGMA user_version = 2;
          """)
    }
    try writer.close()
  }

  @Test("gets the shipped tables' new formulas, and its facts are counted afresh")
  func upgrade() throws {
    let store = try folder.open()
    let contents = try [delivery("2025-05-06"), delivery("2025-06-06", returned: 2)]
    for content in contents {
      _ = try store.add(content, project: 20, by: entry(), edit: .new())
    }
    let ticket = FactContent.repair(
      try RepairTicket(
        reported: moment("2025-05-06 09:00"), responded: moment("2025-05-07 15:00"), device: ""))
    let late = try store.add(ticket, project: 19, by: entry(), edit: .new()).fact.id
    try store.close()
    try takeBack()

    let upgraded = try folder.open()
    #expect(try upgraded.allProjects() == ShippedData.year2025())
    let cut = Cut(asOf: try day("2025-07-31"), now: try moment("2025-08-01 09:00"))
    #expect(
      try upgraded.tickets(project: 19, cut: cut)
        == TicketPicture(recounting: [(late, ticket)], LateRule(limit: 1440, cut: cut)))
    let stored = try upgraded.projectYears(year: 2025, cut: cut)[1]
    let recount = YearEvidence(recounting: contents, year: 2025, settings: Settings())
    let expected = Sight(stored.project, recount, cut, Settings())
    #expect(Sight(stored, cut, Settings()).differences(from: expected) == [])
  }
}
