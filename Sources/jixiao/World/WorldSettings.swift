import Core
import Reports
import Store
import Words

/// Settings as console and commands read and change them.
extension World {
  /// How the settings stand that a project (0: all of them) can have.
  func settings(project: Int) throws(Trouble) -> [SettingState] {
    try ask { () throws(StoreError) in try store.settingStates(project: project) }
  }

  /// The year whose tables stand for a day.
  func year(of day: Day) throws(Trouble) -> Int {
    try ask { () throws(StoreError) in try edition(for: day.year) }
  }

  /// What a change of a setting would change in the picture.
  func preview(_ change: SettingChange, asOf day: Day?) throws(Trouble) -> [RowChange] {
    try ask { () throws(StoreError) in
      let now = now
      let cut = Cut(asOf: day ?? now.day, now: now)
      let year = try edition(for: cut.day.year)
      let years = try store.preview(change, year: year, cut: cut.stopped(atEndOf: year))
      let settings = try store.settings()
      let pictures = [years.map(\.before), years.map(\.after)].map {
        Overview($0, year: year, cut: cut, now: now, settings: settings)
      }
      return pictures[0].changes(to: pictures[1])
    }
  }

  func set(_ change: SettingChange, why: String) throws(Trouble) {
    let entry = Entry(person: person, at: now)
    try ask { () throws(StoreError) in
      try store.set(change, why: why, by: entry, edit: .new())
    }
  }
}
