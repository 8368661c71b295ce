import Core
import GRDB
import ShippedData
import Synchronization
import Testing

@testable import Store

@Suite("Queries") struct QueryPlanTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// What may be walked through: the tables of the year, and lists within a statement.
  private static let small: Set<Substring> = ["project", "indicator", "key", "CONSTANT"]

  @Test("of a screen or a save reach every row by a key, however many there are")
  func searchByKey() throws {
    let store = try folder.open()
    let statements = try store.traced {
      let cut = Cut(asOf: try day("2025-07-31"), now: try moment("2025-08-01 09:00"))
      let open = try store.add(
        outage("2025-03-01 08:00", nil), project: 19, by: entry(), edit: .new())
      _ = try store.projectYears(year: 2025, cut: cut)
      let closed = try outage("2025-03-01 08:00", "2025-03-02 08:00")
      _ = try store.preview(
        replacing: open.fact.id, with: closed, project: 19, year: 2025, cut: cut)
      let ticket = FactContent.repair(
        try RepairTicket(
          reported: moment("2025-05-06 09:00"), responded: moment("2025-05-07 15:00"), device: ""))
      _ = try store.add(ticket, project: 19, by: entry(), edit: .new())
      #expect(try store.tickets(project: 19, cut: cut)?.late.count == 1)
      let groups = try store.projects(year: 2025)[0].indicators.flatMap(\.factGroups)
      _ = try store.facts(project: 19, groups: groups, year: 2025)
      _ = try store.correct(open.fact.id, with: closed, why: "", by: entry(), edit: .new())
      _ = try store.undo(by: entry(), edit: .new())
      _ = try store.redo(by: entry(), edit: .new())
      var filter = HistoryFilter()
      _ = try store.history(filter, .newestFirst, limit: 50)
      (filter.person, filter.since) = (wang, try day("2025-01-01"))
      _ = try store.history(filter, .newestFirst, after: 9, limit: 50)
      (filter.project, filter.groups) = (19, groups)
      _ = try store.history(filter, .oldestFirst, limit: 50)
    }
    #expect(statements.count > 50)
    for statement in statements {
      for step in try store.plan(of: statement) {
        let words = step.split { $0 == " " || $0.isNumber }
        let walked = words.first == "SCAN" && Self.small.isDisjoint(with: words.dropFirst())
        #expect(!walked, "\(step) in \(statement)")
      }
    }
  }
}

extension Store {
  /// The statements that run during the work, with their values.
  fileprivate func traced(_ work: () throws -> Void) throws -> [String] {
    let statements = Statements()
    try read { db in
      db.trace { event in
        if case .statement(let statement) = event { statements.add(statement.expandedSQL) }
      }
    }
    try work()
    try read { $0.trace(options: []) }
    return statements.all
  }

  fileprivate func plan(of statement: String) throws -> [String] {
    guard ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].contains(where: statement.hasPrefix)
    else { return [] }
    return try read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + statement).map { $0["detail"] }
    }
  }
}

private final class Statements: Sendable {
  private let list = Mutex<[String]>([])

  func add(_ statement: String) { list.withLock { $0.append(statement) } }

  var all: [String] { list.withLock { $0 } }
}
