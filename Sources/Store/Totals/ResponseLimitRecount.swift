import Core
import GRDB

/// Counts the tickets answered on time afresh: the one total that a setting enters.
struct ResponseLimitRecount {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func run(_ settings: Settings) throws {
    for table in ["total", "month_total"] {
      try db.execute(
        sql: "DELETE FROM \(table) WHERE measure = ?", arguments: [Measure.ticketsOnTime.rawValue])
    }
    let tickets = try Row.fetchCursor(
      db,
      sql: "SELECT project, content FROM fact WHERE live = 1 AND open = 0 AND kind = ?",
      arguments: [FactKind.repair.code])
    while let row = try tickets.next() {
      let columns = Columns(row, of: "fact")
      let totals = TotalRecords(db, project: try columns.int(0))
      let content = try FactContent(canonicalBytes: try columns.bytes(1))
      for part in content.contributions(settings) where part.key.measure == .ticketsOnTime {
        try totals.add(part.amount, to: part.key, on: part.day)
      }
    }
  }
}
