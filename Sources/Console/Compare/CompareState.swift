import Core
import Reports

/// The screen of what changed since a day.
struct CompareState: Equatable, Sendable {
  /// The day that the shown day is compared with.
  let since: Day
  /// nil until it is loaded.
  var comparison: Comparison?
  /// Whether rows that did not change show as well.
  var showsAll = false
  /// The selected row among those that show, counted from 0.
  var selection = 0

  init(since: Day) {
    self.since = since
  }

  /// The rows that show, by project.
  var projects: [(project: Project, rows: [RowChange])] {
    (comparison?.projects ?? []).map { ($0.project, showsAll ? $0.rows : $0.changes) }
      .filter { !$0.rows.isEmpty }
  }

  var rows: [RowChange] { projects.flatMap(\.rows) }

  var selected: RowChange? { rows.indices.contains(selection) ? rows[selection] : nil }

  mutating func move(by distance: Int) {
    selection = min(max(selection + distance, 0), max(rows.count - 1, 0))
  }

  /// Changes what shows; the same indicator stays selected where it still shows.
  mutating func show(_ change: (inout CompareState) -> Void) {
    let id = selected?.after.indicator.id
    change(&self)
    selection = rows.firstIndex { $0.after.indicator.id == id } ?? 0
  }
}
