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

  /// An official form of a project in the year that stands for a day, filled with all that is known
  /// now; and the same form as it was handed in last, held against what it would say today.
  func filled(
    _ form: OfficialForm, project: Int, asOf day: Day?
  ) throws(Trouble) -> (form: FilledForm, handedIn: HandedFormCheck?) {
    try ask { () throws(StoreError) in
      let now = now
      let year = try edition(for: (day ?? now.day).year)
      let settings = try store.settings()
      let standing = { (cut: Cut) throws(StoreError) -> ProjectYear in
        guard
          let found = try store.projectYears(year: year, cut: cut)
            .first(where: { $0.project.number == project })
        else { throw StoreError.refused(.unknownProject(project)) }
        return found
      }
      let cut = Cut(asOf: form.lastDay(in: year), now: now)
      let filled = FilledForm(form, try standing(cut), cut: cut, settings: settings)
      let last = try store.formExports(year: year).last {
        $0.form.form == form && $0.form.project == project
      }
      guard let last else { return (filled, nil) }
      let then = Cut(asOf: last.form.asOf, now: now)
      return (filled, HandedFormCheck(last, try standing(then), cut: then, settings: settings))
    }
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
