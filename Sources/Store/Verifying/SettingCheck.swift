import Core
import GRDB

/// Holds the settings, and what people wrote into the forms, against the last line about each.
struct SettingCheck {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func run() throws {
    try db.cachedStatement(
      sql: """
        SELECT project, name FROM setting
        UNION SELECT DISTINCT project, setting FROM history
        WHERE setting > '' AND NOT setting GLOB ?
        ORDER BY 1, 2
        """
    ).forEachRow([.text("\(HistoryEntry.Subject.exportPrefix)*")], of: "setting") { columns in
      try check(project: columns.int(0), name: columns.text(1))
    }
  }

  private func check(project: Int, name: String) throws {
    let value = try SettingRecords(db).text(of: name, project: project)
    let line = try HistoryRecords(db).lastEntry(under: name, project: project)
    guard line?.after?.text == value else {
      throw StoreError.faultFound(.changedSetting(name, line: line?.number))
    }
  }
}
