import Core
import GRDB

/// Counts totals afresh that a setting, or a newer schema, has changed the meaning of.
struct TotalsRecount {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Counts all totals of all projects from the facts.
  func run() throws {
    for table in ["total", "month_total", "piece"] { try db.execute(sql: "DELETE FROM \(table)") }
    for project in try Int.fetchAll(db, sql: "SELECT DISTINCT project FROM fact") {
      let settings = try SettingRecords(db).settings(project: project)
      let totals = TotalRecords(db, project: project)
      var slice: [TotalRecords.Filed] = []
      try db.cachedStatement(
        sql: "SELECT id, content FROM fact WHERE project = ? AND live = 1"
      ).forEachRow([.int(project)], of: "fact") { columns in
        let content = try FactContent(canonicalBytes: try columns.bytes(1))
        slice.append((FactID(try columns.int(0)), content))
        if slice.count == TotalRecords.slice {
          try totals.apply(adding: slice, settings)
          slice = []
        }
      }
      try totals.apply(adding: slice, settings)
    }
  }

  /// Counts a project's totals afresh that a setting enters; the others are left alone.
  func run(after name: SettingName, project: Int) throws {
    switch name {
    case .responseLimit: try countTicketsOnTime(project)
    case .serviceTime: try countDowntime(project)
    default: break
    }
  }

  private func countTicketsOnTime(_ project: Int) throws {
    let settings = try SettingRecords(db).settings(project: project)
    let totals = TotalRecords(db, project: project)
    try clear(TotalKey(.ticketsOnTime), project)
    try db.cachedStatement(
      sql: """
        SELECT content FROM fact
        WHERE project = ? AND kind = ? AND subject = 0 AND live = 1 AND open = 0
        """
    ).forEachRow([.int(project), .int(FactKind.repair.code)], of: "fact") { columns in
      let content = try FactContent(canonicalBytes: columns.bytes(0))
      for part in content.contributions(settings) where part.key.measure == .ticketsOnTime {
        try totals.add(part.amount, to: part.key, on: part.day)
      }
    }
  }

  private func countDowntime(_ project: Int) throws {
    let settings = try SettingRecords(db).settings(project: project)
    let totals = TotalRecords(db, project: project)
    let pieces = PieceRecords(db, project: project)
    for service in Service.allCases {
      let key = TotalKey.downtime(service)
      try clear(key, project)
      let days = try Int.fetchAll(
        db,
        sql: "SELECT DISTINCT day FROM piece WHERE project = ? AND measure = ? AND subject = ?",
        arguments: [project, key.measure.rawValue, key.subject])
      for day in days.compactMap({ Day(number: $0) }) {
        let amount = key.measure.amount(of: try pieces.fetch(key, day...day), settings: settings)
        try totals.add(amount, to: key, on: day)
      }
    }
  }

  private func clear(_ key: TotalKey, _ project: Int) throws {
    for table in ["total", "month_total"] {
      try db.execute(
        sql: "DELETE FROM \(table) WHERE project = ? AND measure = ? AND subject = ?",
        arguments: [project, key.measure.rawValue, key.subject])
    }
  }
}
