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
        let changes = facts.filter { $0.project == project.number }
          .map { FactChange(adding: $0.content) }
        let read = try EvidenceReader(db, project, cut: cut).projectYear(toPreview: changes)
        before.append(read)
        let rules = try settings.settings(project: project.number)
        var changed = read
        for change in changes {
          changed.evidence = changed.evidence.applying(change, settings: rules)
        }
        after.append(changed)
      }
      return (before, after)
    }
  }
}
