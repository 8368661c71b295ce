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
    for (name, text) in try texts(project: project) { try put(text, of: name, into: &settings) }
    return settings
  }

  /// What would hold for a project if a value were another; nil is the standard.
  func settings(
    project: Int, with name: SettingName, ofProject owner: Int, being text: String?
  ) throws -> Settings {
    var settings = Settings()
    let others = try texts(project: project).filter { $0.name != name }
    for (name, text) in others { try put(text, of: name, into: &settings) }
    let values = try [0, project].map { owner == $0 ? text : try value(of: name, project: $0) }
    for value in values.compactMap(\.self) { try put(value, of: name, into: &settings) }
    return settings
  }

  private func put(_ text: String, of name: SettingName, into settings: inout Settings) throws {
    guard name.put(text, into: &settings) else {
      throw StoreError.damaged(at: "setting \(name.rawValue)")
    }
  }

  /// The texts for all projects, and behind them those of the project itself.
  private func texts(project: Int) throws -> [(name: SettingName, text: String)] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT name, value FROM setting
        WHERE project IN (0, ?) AND (name < ? OR name >= ?) ORDER BY project
        """)
    let forms = HistoryEntry.Subject.names(from: FormPlace.prefix)
    return try statement.rows(
      [.int(project), .text(forms.lowerBound), .text(forms.upperBound)], of: "setting"
    ) { columns in
      let text = try columns.text(1)
      return SettingName(rawValue: try columns.text(0)).map { ($0, text) }
    }.compactMap(\.self)
  }

  /// The value as set for that project itself; nil where nobody has set it.
  func value(of name: SettingName, project: Int) throws -> String? {
    guard let text = try text(of: name.rawValue, project: project) else { return nil }
    guard let value = try? name.canonical(text) else {
      throw StoreError.damaged(at: "setting \(name.rawValue)")
    }
    return value
  }

  /// The value's text as it is stored; nil where nobody has set it.
  func text(of name: String, project: Int) throws -> String? {
    try db.cachedStatement(sql: "SELECT value FROM setting WHERE project = ? AND name = ?")
      .text([.int(project), .text(name)])
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

  /// The canonical text that a change leads to; nil for the standard.
  func result(of change: SettingChange) throws -> String? {
    let editions = try ProjectRecords(db).fetch().filter { $0.number == change.project }
    guard change.project == 0 || !editions.isEmpty else {
      throw StoreError.refused(.unknownProject(change.project))
    }
    let current = try value(of: change.name, project: change.project)
    do throws(SettingFault) {
      return try change.result(from: current, editions: editions)
    } catch {
      throw StoreError.refused(.setting(change.name, error))
    }
  }

  /// The last line of the history about a value.
  func lastLine(about name: SettingName, project: Int) throws -> HistoryEntry? {
    try HistoryRecords(db).lastEntry(about: .setting(name.rawValue), project: project)
  }
}
