public import Core

extension Store {
  /// Writes texts into places of the official forms, or clears them, in one save.
  ///
  /// A place that a colleague has written since it was seen is refused as ``Refusal/rewritten(_:)``,
  /// a text that its place cannot hold as ``Refusal/form(_:_:)``; then nothing is saved. What stands
  /// there already leaves no line in the history. In a form whose last day is closed only a manager
  /// writes, with a reason.
  public func write(
    _ changes: [FormChange], why: String = "", by entry: Entry, edit: EditID
  ) throws(StoreError) {
    try save(edit) { writer, records in
      for change in changes {
        let place = change.place
        let text = try records.forms.result(of: change)
        let current = try records.settings.text(of: place.key, project: place.project)
        guard current != text else { continue }
        if case .just(let seen) = change.seen, seen != current {
          throw try records.rewritten(place)
        }
        try writer.write(text, at: place, Cause(what: .set, why: why), by: entry)
      }
    } answer: { _ in
    }
  }

  /// What stands in the forms of a project's year.
  public func formEntries(project number: Int, year: Int) throws(StoreError) -> FormEntries {
    try read { db in
      let projects = try ProjectRecords(db).fetch(year: year)
      guard let project = projects.first(where: { $0.number == number }) else {
        throw StoreError.refused(.unknownProject(number))
      }
      return try FormRecords(db).entries(of: project)
    }
  }

  /// Who last changed what stands at a place, when and why; nil if nobody ever has.
  public func lastChange(of place: FormPlace) throws(StoreError) -> HistoryEntry? {
    try read { try HistoryRecords($0).lastEntry(about: .form(place), project: place.project) }
  }
}

extension FactRecords {
  /// The refusal that names who wrote into a place since.
  fileprivate func rewritten(_ place: FormPlace) throws -> StoreError {
    guard let last = try history.lastEntry(about: .form(place), project: place.project) else {
      return .damaged(at: place.key)
    }
    return .refused(.rewritten(last))
  }
}
