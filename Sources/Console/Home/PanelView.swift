import PlainText
import Core
import Reports
import Terminal
import Words

/// One project: its title set in a rule, and a line for each indicator.
struct PanelView {
  let project: ProjectOverview
  let texts: PanelTexts
  let columns: PanelColumns
  let console: Console
  let isActive: Bool
  /// Whether the head has a second line, with the total.
  let showsTotal: Bool

  func draw(in grid: inout CellGrid, _ area: Rectangle) {
    guard area.width > 6, area.height > 0 else { return }
    let order = project.order(
      worstFirst: console.home.isWorstFirst,
      selected: console.home.selected[project.project.number])
    let selection = isActive ? selectedIndex(in: order) : nil
    let head = showsTotal ? 2 : 1
    let room = area.height - head
    let top = max(0, (selection ?? 0) - room + 1)
    drawTitle(in: &grid, area, hidden: order.count - room)
    if showsTotal { drawTotal(in: &grid, area) }
    for (line, position) in order.dropFirst(top).prefix(room).enumerated() {
      draw(
        position, in: &grid, at: Point(x: area.x, y: area.y + head + line),
        isSelected: top + line == selection)
    }
  }

  private func selectedIndex(in order: [Int]) -> Int {
    let id = console.home.selected[project.project.number]
    return order.firstIndex { texts.rows[$0].id == id } ?? 0
  }

  /// Number, name and budget; how many rows are hidden; what the columns behind the actual are.
  private func drawTitle(in grid: inout CellGrid, _ area: Rectangle, hidden: Int) {
    grid.put(
      console.glyphs.rule(area.width), at: Point(x: area.x, y: area.y), .border, width: area.width)
    let title = hidden > 0 ? "\(texts.title) +\(hidden)" : texts.title
    let end =
      1
      + grid.put(
        title + " ", at: Point(x: area.x + 1, y: area.y), isActive ? .heading : .plain,
        width: area.width - 1)
    for column in columns.columns where column.content != .actual {
      let heading = " \(heading(column.content)) "
      let x = column.x + column.width - heading.displayWidth + 1
      guard x >= end else { continue }
      grid.put(heading, at: Point(x: area.x + x, y: area.y), .dim)
    }
  }

  /// The total with its band, and as much of what it lacks as there is room for.
  private func drawTotal(in grid: inout CellGrid, _ area: Rectangle) {
    var text = ""
    for part in texts.total {
      let longer = text.isEmpty ? part : "\(text)  \(part)"
      guard text.isEmpty || longer.displayWidth < area.width - PanelColumns.nameStart else { break }
      text = longer
    }
    grid.put(
      text, at: Point(x: area.x + PanelColumns.nameStart, y: area.y + 1), .dim,
      width: area.width - PanelColumns.nameStart)
  }

  private func heading(_ content: PanelColumns.Column.Content) -> String {
    let screens = console.words.screens
    return switch content {
    case .actual: screens.actual
    case .target: screens.target
    case .margin: screens.margin
    case .trend: screens.trend
    }
  }

  private func draw(
    _ position: Int, in grid: inout CellGrid, at origin: Point, isSelected: Bool
  ) {
    let row = texts.rows[position]
    if isSelected { grid.put(console.glyphs.gutter, at: origin, .selected) }
    grid.put(
      console.glyphs.mark(row.status), at: Point(x: origin.x + 1, y: origin.y), row.status.style)
    if console.news.rows[row.id] != nil {
      grid.put(console.glyphs.news, at: Point(x: origin.x + 2, y: origin.y), .notice)
    }
    var nameEnd = Int.max
    for column in columns.columns {
      let (text, style) = cell(column, at: position)
      let x = column.x + column.width - text.displayWidth
      nameEnd = min(nameEnd, x)
      grid.put(text, at: Point(x: origin.x + x, y: origin.y), style, width: text.displayWidth)
    }
    grid.put(
      row.name, at: Point(x: origin.x + PanelColumns.nameStart, y: origin.y),
      row.id.isExtra ? .dim : .plain,
      width: nameEnd - PanelColumns.nameStart - 1)
  }

  private func cell(_ column: PanelColumns.Column, at position: Int) -> (String, Style) {
    let row = texts.rows[position]
    return switch column.content {
    case .actual: (row.actual, .plain)
    case .target: (row.target, .dim)
    case .margin: (row.margin, .plain)
    case .trend:
      (
        Sparkline(project.row(at: position), latest: column.width, glyphs: console.glyphs).text,
        .chart
      )
    }
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
