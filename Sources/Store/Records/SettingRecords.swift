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
    let statement = try db.cachedStatement(
      sql: "SELECT value FROM setting WHERE project = ? AND name = ?")
    let arguments: StatementArguments = [project, name.rawValue]
    guard let text = try String.fetchOne(statement, arguments: arguments) else { return nil }
    guard let value = try? name.canonical(text) else {
      throw StoreError.damaged(at: "setting \(name.rawValue)")
    }
    return value
  }

  func set(_ name: SettingName, project: Int, to value: String) throws {
    try db.execute(
      sql: """
        INSERT INTO setting (project, name, value) VALUES (?, ?, ?)
        ON CONFLICT (project, name) DO UPDATE SET value = excluded.value
        """,
      arguments: [project, name.rawValue, value])
  }
}
