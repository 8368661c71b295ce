import Core
import Store
import Words

/// What people write into the official forms, as console and commands read and change it.
extension World {
  /// What stands in the forms of a project's year.
  func formEntries(project: Int, year: Int) throws(Trouble) -> FormEntries {
    try ask { () throws(StoreError) in try store.formEntries(project: project, year: year) }
  }

  /// Writes into places of the forms, or clears them, in one save.
  func write(_ changes: [FormChange], why: String) throws(Trouble) {
    let entry = Entry(person: person, at: now)
    try ask { () throws(StoreError) in
      try store.write(changes, why: why, by: entry, edit: .new())
    }
  }
}
