import PlainText
import Core
import Reports
import Terminal
import Words

/// One project: its title set in a rule, and a line for each indicator.
///
/// Width decides the columns: mark, name and actual always; then the target; then the margin and
/// the trend.
struct PanelView {
  let project: ProjectOverview
  let console: Console
  let isActive: Bool

  private static let targetWidth = 9
  private static let marginWidth = 10
  private static let trendWidth = 13

  func draw(in grid: inout CellGrid, _ area: Rectangle) {
    guard area.width > 6, area.height > 0 else { return }
    let rows = project.rows(
      worstFirst: console.home.isWorstFirst,
      selected: console.home.selected[project.project.number])
    let selection = isActive ? selectedIndex(in: rows) : nil
    let room = area.height - 1
    let top = max(0, (selection ?? 0) - room + 1)
    drawTitle(in: &grid, area, hidden: rows.count - room)
    for (line, row) in rows.dropFirst(top).prefix(room).enumerated() {
      draw(
        row, in: &grid, at: Point(x: area.x, y: area.y + 1 + line), width: area.width,
        isSelected: top + line == selection)
    }
  }

  private func selectedIndex(in rows: [IndicatorRow]) -> Int {
    let id = console.home.selected[project.project.number]
    return rows.firstIndex { $0.indicator.id == id } ?? 0
  }

  private func drawTitle(in grid: inout CellGrid, _ area: Rectangle, hidden: Int) {
    let words = console.words
    grid.put(
      console.glyphs.rule(area.width), at: Point(x: area.x, y: area.y), .border, width: area.width)
    var title = " \(project.project.number) \(words.text(project.project.shortName)) "
    title += words.panelBudget(project.project.budget)
    if hidden > 0 { title += " +\(hidden)" }
    if title.displayWidth < area.width - 2 { title += " " }
    grid.put(
      title, at: Point(x: area.x + 1, y: area.y), isActive ? .heading : .plain,
      width: area.width - 2)
  }

  private func draw(
    _ row: IndicatorRow, in grid: inout CellGrid, at origin: Point, width: Int, isSelected: Bool
  ) {
    let words = console.words
    let status = row.judgement.status
    if isSelected { grid.put(console.glyphs.gutter, at: origin, .selected) }
    grid.put(console.glyphs.mark(status), at: Point(x: origin.x + 1, y: origin.y), status.style)
    var end = origin.x + width - 1
    if width >= 30 + PanelView.targetWidth + PanelView.marginWidth + PanelView.trendWidth {
      end -= PanelView.trendWidth
      let trend = Sparkline(row, glyphs: console.glyphs).text
      grid.put(trend, at: Point(x: end + 1, y: origin.y), .chart, width: PanelView.trendWidth - 1)
    }
    if width >= 30 + PanelView.targetWidth + PanelView.marginWidth {
      end = putRight(
        words.panelMargin(row), in: &grid, end, origin.y, PanelView.marginWidth, .dim)
    }
    if width >= 27 + PanelView.targetWidth {
      end = putRight(
        words.panelTarget(row.indicator), in: &grid, end, origin.y, PanelView.targetWidth, .dim)
    }
    let actual = words.panelActual(row, year: project.project.year)
    let actualStyle: Style = row.judgement.actual == nil ? .dim : .plain
    let nameEnd = putRight(
      actual, in: &grid, end, origin.y, actual.displayWidth + 1, actualStyle)
    grid.put(
      words.text(row.indicator.shortName), at: Point(x: origin.x + 3, y: origin.y),
      isSelected ? .heading : row.indicator.id.isExtra ? .dim : .plain,
      width: nameEnd - origin.x - 3)
  }

  /// Puts a text so that it ends before `end`; gives back where its column begins.
  private func putRight(
    _ text: String, in grid: inout CellGrid, _ end: Int, _ y: Int, _ width: Int, _ style: Style
  ) -> Int {
    let columns = min(text.displayWidth, width - 1)
    grid.put(text, at: Point(x: end - columns, y: y), style, width: columns)
    return end - width
  }
}

extension Status {
  /// The meaning in which the status's mark is drawn.
  var style: Style {
    switch self {
    case .met: .met
    case .missed: .missed
    case .atRisk: .atRisk
    case .inProgress: .inProgress
    case .noData: .noData
    }
  }
}
