import Core
import Reports

/// Which indicator is selected, and in which order the rows stand.
struct HomeState: Equatable, Sendable {
  /// The selected panel, counted from 0.
  var panel = 0
  /// The selected indicator of each project, by its number; the first row where none is.
  var selected: [Int: IndicatorID] = [:]
  var isWorstFirst = false
}

extension ProjectOverview {
  /// The rows in the order in which home shows them; behind them the extras for which something
  /// was entered, and the selected one.
  func rows(worstFirst: Bool, selected: IndicatorID? = nil) -> [IndicatorRow] {
    let shownExtras = extras.filter { $0.isTracked || $0.indicator.id == selected }
    guard worstFirst else { return rows + shownExtras }
    return rows.enumerated()
      .sorted {
        ($0.element.judgement.status.urgency, $0.offset)
          < ($1.element.judgement.status.urgency, $1.offset)
      }
      .map(\.element) + shownExtras
  }
}

extension Status {
  /// 0 is the worst.
  fileprivate var urgency: Int {
    switch self {
    case .missed: 0
    case .atRisk: 1
    case .noData: 2
    case .inProgress: 3
    case .met: 4
    }
  }
}

extension HomeState {
  /// The selected row, if there is any.
  func selectedRow(in overview: Overview) -> IndicatorRow? {
    guard let project = selectedProject(in: overview) else { return nil }
    let id = selected[project.project.number]
    return project.allRows.first { $0.indicator.id == id }
      ?? project.rows(worstFirst: isWorstFirst, selected: nil).first
  }

  func selectedProject(in overview: Overview) -> ProjectOverview? {
    overview.projects.indices.contains(panel) ? overview.projects[panel] : nil
  }

  /// Moves the selection by rows within its panel, held at both ends.
  mutating func move(by distance: Int, in overview: Overview) {
    guard let project = selectedProject(in: overview) else { return }
    let id = selected[project.project.number]
    let rows = project.rows(worstFirst: isWorstFirst, selected: id)
    let position = rows.firstIndex { $0.indicator.id == id } ?? 0
    let target = min(max(position + distance, 0), rows.count - 1)
    guard rows.indices.contains(target) else { return }
    selected[project.project.number] = rows[target].indicator.id
  }

  /// Goes to another panel; where `wrapping`, the first and the last are neighbours.
  mutating func movePanel(by distance: Int, wrapping: Bool, in overview: Overview) {
    let count = overview.projects.count
    guard count > 0 else { return }
    let target = panel + distance
    panel = wrapping ? (target % count + count) % count : min(max(target, 0), count - 1)
  }

  /// Selects an indicator, wherever it stands.
  mutating func select(_ id: IndicatorID, in overview: Overview) {
    guard let index = overview.projects.firstIndex(where: { $0.project.number == id.project })
    else { return }
    panel = index
    selected[id.project] = id
  }
}
