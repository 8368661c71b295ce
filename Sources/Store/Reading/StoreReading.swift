public import Core
import GRDB

extension Store {
  /// The years that have projects, the first first.
  public func years() throws(StoreError) -> [Int] {
    try read { try ProjectRecords($0).years() }
  }

  /// A year's projects, by number.
  public func projects(year: Int) throws(StoreError) -> [Project] {
    try read { try ProjectRecords($0).fetch(year: year) }
  }

  /// Every year's projects, by year and number.
  public func allProjects() throws(StoreError) -> [Project] {
    try read { try ProjectRecords($0).fetch() }
  }

  /// Each project's year, added up as of a cut: what an overview is made from.
  public func projectYears(year: Int, cut: Cut) throws(StoreError) -> [ProjectYear] {
    try read { db in
      try ProjectRecords(db).fetch(year: year).map { project in
        try EvidenceReader(db, project, cut: cut).projectYear()
      }
    }
  }

  /// A project's year before and after a change that is not saved yet.
  ///
  /// The totals are counted as saving would count them. Who entered what stays as before.
  /// - Parameters:
  ///   - replaced: the project's fact that is to be corrected or voided; it must be live.
  ///   - content: what is to count from then on; nil to void.
  public func preview(
    replacing replaced: FactID? = nil, with content: FactContent?, project number: Int,
    year: Int, cut: Cut
  ) throws(StoreError) -> (before: ProjectYear, after: ProjectYear) {
    try read { db in
      let projects = try ProjectRecords(db).fetch(year: year)
      guard let project = projects.first(where: { $0.number == number }) else {
        throw StoreError.refused(.unknownProject(number))
      }
      let old = try replaced.map { try FactRecords(db).liveRecord($0).fact }
      guard old == nil || old?.project == number else {
        throw StoreError.refused(.unknownProject(number))
      }
      let change = FactChange(removing: old?.content, adding: content)
      let before = try EvidenceReader(db, project, cut: cut).projectYear(toPreview: change)
      var after = before
      let settings = try SettingRecords(db).settings(project: number)
      after.evidence = before.evidence.applying(change, settings: settings)
      return (before, after)
    }
  }
}

// MARK: Settings

extension Store {
  /// What judging is set to for a project; 0 is what holds where a project has no value of its own.
  public func settings(project: Int = 0) throws(StoreError) -> Settings {
    try read { try SettingRecords($0).settings(project: project) }
  }

  /// A setting's canonical text as set for a project, or for all (0); nil where nobody has set it.
  public func value(of name: SettingName, project: Int = 0) throws(StoreError) -> String? {
    try read { try SettingRecords($0).value(of: name, project: project) }
  }

  /// The unit's local time; China's unless set.
  public func localClock() throws(StoreError) -> LocalClock {
    let text = try value(of: .timeZone) ?? SettingName.timeZone.standard
    return LocalClock(offset: Int(text) ?? 480)
  }
}
