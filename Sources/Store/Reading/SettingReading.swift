public import Core
import GRDB

extension Store {
  /// How every setting stands that a project (0: all of them) can have and uses, in the table's
  /// order.
  public func settingStates(project: Int = 0) throws(StoreError) -> [SettingState] {
    try read { db in
      let table = try ProjectRecords(db).fetch().last { $0.number == project }
      return try SettingName.allCases
        .filter { $0.reaches(project: project) && table?.uses($0) != false }
        .map { try SettingRecords(db).state(of: $0, project: project) }
    }
  }

  /// The projects' years before and after a change of a setting that is not saved yet.
  ///
  /// Where totals depend on the setting, the facts of the year are counted afresh.
  public func preview(
    _ change: SettingChange, year: Int, cut: Cut
  ) throws(StoreError) -> [(before: ProjectYear, after: ProjectYear)] {
    try read { db in
      let records = SettingRecords(db)
      let text = try records.result(of: change)
      let projects = try ProjectRecords(db).fetch(year: year)
        .filter { change.project == 0 || $0.number == change.project }
      return try projects.map { project in
        let before = try EvidenceReader(db, project, cut: cut).projectYear()
        let settings = try records.settings(
          project: project.number, with: change.name, ofProject: change.project, being: text)
        let evidence =
          change.name.entersTotals
          ? try recounted(project, settings, db) : before.evidence
        let after = ProjectYear(
          project: project, evidence: evidence, lastEntries: before.lastEntries,
          settings: settings, entries: before.entries)
        return (before, after)
      }
    }
  }

  private func recounted(
    _ project: Project, _ settings: Settings, _ db: Database
  ) throws -> YearEvidence {
    let facts = try db.cachedStatement(
      sql: "SELECT content FROM fact WHERE project = ? AND live = 1"
    ).rows([.int(project.number)], of: "fact") {
      try FactContent(canonicalBytes: try $0.bytes(0))
    }
    return YearEvidence(recounting: facts, year: project.year, settings: settings)
  }
}

extension SettingRecords {
  fileprivate func state(of name: SettingName, project: Int) throws -> SettingState {
    let own = try value(of: name, project: project)
    let inherited =
      own == nil && project != 0 && name.reach == .everyProject
      ? try value(of: name, project: 0) : nil
    let owner = own != nil ? project : inherited != nil ? 0 : nil
    let line = try owner.flatMap { try lastLine(about: name, project: $0) }
    return SettingState(
      name: name, project: project, own: own, inherited: inherited, entry: line?.entry,
      why: line?.why ?? "")
  }
}
