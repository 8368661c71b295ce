public import Core
import GRDB

extension Store {
  /// The projects' years before and after many facts that are not saved yet.
  ///
  /// Who entered what stays as before.
  public func preview(
    adding facts: [(project: Int, content: FactContent)], year: Int, cut: Cut
  ) throws(StoreError) -> (before: [ProjectYear], after: [ProjectYear]) {
    try read { db in
      let settings = SettingRecords(db)
      var (before, after) = ([ProjectYear](), [ProjectYear]())
      for project in try ProjectRecords(db).fetch(year: year) {
        let change = FactChange(
          adding: facts.filter { $0.project == project.number }.map(\.content))
        let read = try EvidenceReader(db, project, cut: cut).projectYear(toPreview: change)
        before.append(read)
        var changed = read
        changed.evidence = read.evidence.applying(
          change, settings: try settings.settings(project: project.number))
        after.append(changed)
      }
      return (before, after)
    }
  }
}
