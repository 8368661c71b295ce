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
      let keys = HistoryEntry.Subject.names(from: "\(HistoryEntry.Subject.exportPrefix)\(year):")
      return try HistoryRecords(db).fetch(
        "WHERE setting >= ? AND setting < ? ORDER BY number",
        [.text(keys.lowerBound), .text(keys.upperBound)]
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
