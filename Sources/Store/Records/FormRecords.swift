import Core
import GRDB

/// What people wrote into the forms: rows beside the settings, named by the keys of their places.
struct FormRecords {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// What stands in the forms of a project's year.
  func entries(of project: Project) throws -> FormEntries {
    let keys = HistoryEntry.Subject.names(from: FormPlace.prefix(year: project.year))
    var entries = FormEntries()
    try db.cachedStatement(
      sql: "SELECT name, value FROM setting WHERE project = ? AND name >= ? AND name < ?"
    ).forEachRow(
      [.int(project.number), .text(keys.lowerBound), .text(keys.upperBound)], of: "setting"
    ) { columns in
      let key = try columns.text(0)
      guard let place = FormPlace(key: key) else { throw StoreError.damaged(at: key) }
      entries[place] = try columns.text(1)
    }
    return entries
  }

  /// The canonical text that a change leads to; nil where it clears the place.
  func result(of change: FormChange) throws -> String? {
    let place = change.place
    let projects = try ProjectRecords(db).fetch(year: place.year)
    guard let project = projects.first(where: { $0.number == place.project }) else {
      throw StoreError.refused(.unknownProject(place.project))
    }
    let settings = try SettingRecords(db).settings(project: place.project)
    do throws(FormFault) {
      try place.require(project)
      return try change.text.map { text throws(FormFault) in
        try place.canonical(text, for: project, settings: settings)
      }
    } catch {
      throw StoreError.refused(.form(place, error))
    }
  }
}
