public import Core
import GRDB

extension Store {
  /// Hands official forms in: writes them out, and records every cell of them in the history, a
  /// line a form.
  ///
  /// Either both happen or neither: what cannot be recorded is not written out, and what cannot be
  /// written out is not recorded. Such a line is never undone.
  ///
  /// - Parameter writeOut: writes the files, once it is sure that they can be recorded.
  public func handIn(
    _ forms: [HandedForm], by entry: Entry, edit: EditID, writeOut: () throws -> Void
  ) throws(StoreError) {
    try save(edit) { writer, _ in
      for form in forms { try writer.record(form, by: entry) }
      try writeOut()
    } answer: { _ in
    }
  }

  /// The official forms of a year that were handed in, the first first.
  public func formExports(year: Int) throws(StoreError) -> [FormExport] {
    try read { db in
      let keys = FormRecords.keys(from: HistoryLine.exportPrefix(year: year))
      return try HistoryRecords(db).fetch(
        "WHERE setting >= ? AND setting < ? ORDER BY number", [keys.lowerBound, keys.upperBound]
      ).map { entry in
        guard case .handed(let form) = entry.after else {
          throw StoreError.damaged(at: "history \(entry.number)")
        }
        return FormExport(
          number: entry.number, form: form, entry: entry.entry, checksum: form.checksum)
      }
    }
  }
}

extension HandedForm {
  /// Of everything but the files' names: SHA-256, in 64 hexadecimal digits.
  public var checksum: String { SHA256.hash(Array(sealedText.utf8)).hexadecimal }
}

extension HistoryLine {
  private static let exportPrefix = "export:"

  /// With what the keys of a year's exports begin; no setting and no place of a form does.
  static func exportPrefix(year: Int) -> String { "\(exportPrefix)\(year):" }

  /// The key under which an export is kept: it is stored, and never changes its meaning.
  static func key(ofExport form: OfficialForm, year: Int, project: Int) -> String {
    "\(exportPrefix(year: year))\(project):\(form)"
  }

  /// What a key of an export is about; nil if it is none.
  static func export(key: String, project: Int) -> HistoryEntry.Subject? {
    let parts = key.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 4, let year = Int(parts[1]), let form = OfficialForm(parsing: parts[3]),
      self.key(ofExport: form, year: year, project: project) == key
    else { return nil }
    return .export(form, year: year)
  }

  /// Matches the keys of all exports in SQL.
  static let exportPattern = "\(exportPrefix)*"
}
