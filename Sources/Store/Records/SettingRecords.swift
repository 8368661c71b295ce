import Core
import GRDB

/// What the unit has set, for all projects (stored under the project number 0).
struct SettingRecords {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func settings() throws -> Settings {
    var settings = Settings()
    if let limit = try value(of: .responseLimit) { settings.responseLimit = limit }
    if let days = try value(of: .warningDays) { settings.warningDays = days }
    return settings
  }

  /// The value as set; nil where nobody has set it.
  func value(of name: SettingName) throws -> Int? {
    let statement = try db.cachedStatement(
      sql: "SELECT value FROM setting WHERE project = 0 AND name = ?")
    guard let text = try String.fetchOne(statement, arguments: [name.rawValue]) else { return nil }
    guard let value = Int(text), name.range.contains(value) else {
      throw StoreError.damaged(at: "setting \(name.rawValue)")
    }
    return value
  }

  func set(_ name: SettingName, to value: Int) throws {
    try db.execute(
      sql: """
        INSERT INTO setting (project, name, value) VALUES (0, ?, ?)
        ON CONFLICT (project, name) DO UPDATE SET value = excluded.value
        """,
      arguments: [name.rawValue, "\(value)"])
  }
}
