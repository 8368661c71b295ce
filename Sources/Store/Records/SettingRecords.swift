import Core
import GRDB

/// What is set for a project, and under the project number 0 for all that have no value of their
/// own.
struct SettingRecords {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// What holds for a project.
  func settings(project: Int) throws -> Settings {
    var settings = Settings()
    let statement = try db.cachedStatement(
      sql: "SELECT name, value FROM setting WHERE project IN (0, ?) ORDER BY project")
    for row in try Row.fetchAll(statement, arguments: [project]) {
      let columns = Columns(row, of: "setting")
      guard let name = SettingName(rawValue: try columns.text(0)) else { continue }
      guard name.put(try columns.text(1), into: &settings) else {
        throw StoreError.damaged(at: "setting \(name.rawValue)")
      }
    }
    return settings
  }

  /// The value as set for that project itself; nil where nobody has set it.
  func value(of name: SettingName, project: Int) throws -> String? {
    guard let text = try text(of: name.rawValue, project: project) else { return nil }
    guard let value = name.canonical(text) else {
      throw StoreError.damaged(at: "setting \(name.rawValue)")
    }
    return value
  }

  /// The value's text as it is stored; nil where nobody has set it.
  func text(of name: String, project: Int) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT value FROM setting WHERE project = ? AND name = ?"),
      arguments: [project, name])
  }

  /// Sets the value's text; nil lets the standard hold again.
  func set(_ name: String, project: Int, to text: String?) throws {
    guard let text else {
      try db.execute(
        sql: "DELETE FROM setting WHERE project = ? AND name = ?", arguments: [project, name])
      return
    }
    try db.execute(
      sql: """
        INSERT INTO setting (project, name, value) VALUES (?, ?, ?)
        ON CONFLICT (project, name) DO UPDATE SET value = excluded.value
        """,
      arguments: [project, name, text])
  }
}
