import Core
import Reports
import Store
import Words

/// What people write into the official forms, as console and commands read and change it.
extension World {
  /// What stands in the forms of a project's year.
  func formEntries(project: Int, year: Int) throws(Trouble) -> FormEntries {
    try ask { () throws(StoreError) in try store.formEntries(project: project, year: year) }
  }

  /// Writes into places of the forms, or clears them, in one save.
  ///
  /// A score is refused for a row that is not missed as of the day.
  func write(_ changes: [FormChange], why: String, asOf day: Day?) throws(Trouble) {
    for change in changes where change.place.field == .score && change.text != nil {
      try requireMissed(change.place, asOf: day)
    }
    let entry = Entry(person: person, at: now)
    try ask { () throws(StoreError) in
      try store.write(changes, why: why, by: entry, edit: .new())
    }
  }

  /// Refuses a score for a row with a number, or one that is not missed.
  private func requireMissed(_ place: FormPlace, asOf day: Day?) throws(Trouble) {
    guard let id = place.indicator else { throw .command(.form(place, .noSuchPlace)) }
    guard let row = try overview(asOf: day).row(id) else {
      throw .command(.noSuchIndicator(text: "\(id)"))
    }
    if case .number = row.indicator.target.requirement {
      throw .command(.form(place, .scoredByNumber(id)))
    }
    guard row.judgement.status == .missed else { throw .command(.form(place, .notMissed(id))) }
  }
}
