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
    guard let text = try text(of: name.rawValue) else { return nil }
    guard let value = Int(text), name.range.contains(value) else {
      throw StoreError.damaged(at: "setting \(name.rawValue)")
    }
    return value
  }

  /// The value's text as it is stored; nil where nobody has set it.
  func text(of name: String) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT value FROM setting WHERE project = 0 AND name = ?"),
      arguments: [name])
  }

  /// Sets the value's text; nil lets the standard hold again.
  func set(_ name: String, to text: String?) throws {
    guard let text else {
      try db.execute(
        sql: "DELETE FROM setting WHERE project = 0 AND name = ?", arguments: [name])
      return
    }
    try db.execute(
      sql: """
        INSERT INTO setting (project, name, value) VALUES (0, ?, ?)
        ON CONFLICT (project, name) DO UPDATE SET value = excluded.value
        """,
      arguments: [name, text])
  }
}
