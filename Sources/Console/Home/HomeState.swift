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
  /// The positions in ``allRows`` in the order in which home shows them; behind the table's rows
  /// the extras for which something was entered, and the selected one.
  func order(worstFirst: Bool, selected: IndicatorID? = nil) -> [Int] {
    var order = Array(rows.indices)
    if worstFirst {
      let urgencies = rows.map(\.judgement.status.urgency)
      order.sort { (urgencies[$0], $0) < (urgencies[$1], $1) }
    }
    for (position, extra) in extras.enumerated()
    where extra.isTracked || extra.indicator.id == selected {
      order.append(rows.count + position)
    }
    return order
  }

  /// A row by its position in ``allRows``.
  func row(at position: Int) -> IndicatorRow {
    position < rows.count ? rows[position] : extras[position - rows.count]
  }

  /// The rows in that order.
  func rows(worstFirst: Bool, selected: IndicatorID? = nil) -> [IndicatorRow] {
    order(worstFirst: worstFirst, selected: selected).map(row(at:))
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
    return project.rows.first { $0.indicator.id == id }
      ?? project.extras.first { $0.indicator.id == id }
      ?? project.order(worstFirst: isWorstFirst).first.map(project.row(at:))
  }

  func selectedProject(in overview: Overview) -> ProjectOverview? {
    overview.projects.indices.contains(panel) ? overview.projects[panel] : nil
  }

  /// Moves the selection by rows within its panel, held at both ends.
  mutating func move(by distance: Int, in overview: Overview) {
    guard let project = selectedProject(in: overview) else { return }
    let id = selected[project.project.number]
    let order = project.order(worstFirst: isWorstFirst, selected: id)
    let position = order.firstIndex { project.row(at: $0).indicator.id == id } ?? 0
    let target = min(max(position + distance, 0), order.count - 1)
    guard order.indices.contains(target) else { return }
    selected[project.project.number] = project.row(at: order[target]).indicator.id
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
