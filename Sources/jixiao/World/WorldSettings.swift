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
    try previewing(asOf: day) { frame throws(StoreError) in
      let years = try store.preview(change, year: frame.year, cut: frame.cut)
      return (years.map(\.before), years.map(\.after))
    }
  }

  /// - Parameter seen: what stood there when the person decided.
  func set(
    _ change: SettingChange, seen: SeenSetting? = nil, why: String
  ) throws(Trouble) {
    let entry = Entry(person: person, at: now)
    try ask { () throws(StoreError) in
      try store.set(change, seen: seen, why: why, by: entry, edit: .new())
    }
  }
}
