import Core
import PlainText
import Reports
import Terminal
import Words

/// The months as columns with the target's line, their figures where there is room, and the
/// status of each.
struct ColumnChartView {
  let chart: MonthChart
  let row: IndicatorRow
  let words: Words
  let glyphs: GlyphSet

  /// Title, five cells of columns, months and marks.
  static let leastHeight = 12
  private static let axisWidth = 9
  private static let slots = 3...7

  /// The columns it takes of a width, with months of equal width.
  static func width(fitting width: Int) -> Int {
    axisWidth + 12 * slot(width) + 1
  }

  private static func slot(_ width: Int) -> Int {
    min(max((width - axisWidth - 1) / 12, slots.lowerBound), slots.upperBound)
  }

  func draw(in grid: inout CellGrid, _ area: Rectangle) {
    guard area.height >= 5 else { return }
    let slot = ColumnChartView.slot(area.width)
    grid.putTitle(
      words.screens.trend, glyphs, .heading, at: Point(x: area.x, y: area.y), width: area.width)
    let hasFigures = slot >= 6
    let height = area.height - 3 - (hasFigures ? 1 : 0)
    let base = area.y + height
    let left = area.x + ColumnChartView.axisWidth
    drawAxis(in: &grid, area, base: base, height: height)
    let line = base - chart.targetRow(height: height)
    grid.put(glyphs.rule(12 * slot), at: Point(x: left, y: line), .border)
    for column in chart.columns {
      let x = left + (column.month - 1) * slot
      if case .value(let value, _) = column.content {
        drawColumn(value, in: &grid, x: x, base: base, height: height, width: slot - 1)
        if hasFigures { drawFigure(value, in: &grid, x: x, y: base + 1, width: slot - 1) }
      }
      drawFoot(column, in: &grid, x: x, y: base + (hasFigures ? 2 : 1), slot: slot)
    }
  }

  /// The ends of the axis and the target, on the left.
  private func drawAxis(in grid: inout CellGrid, _ area: Rectangle, base: Int, height: Int) {
    let width = ColumnChartView.axisWidth - 1
    let line = base - chart.targetRow(height: height)
    var labels = [
      (base, words.axis(chart.low, of: row.indicator), Style.dim),
      (base - height + 1, words.axis(chart.high, of: row.indicator), .dim),
    ]
    labels.removeAll { $0.0 == line }
    labels.append((line, words.panelTarget(row.indicator), .plain))
    for (y, text, style) in labels {
      let columns = min(text.displayWidth, width)
      grid.put(text, at: Point(x: area.x + width - columns, y: y), style, width: columns)
    }
  }

  private func drawColumn(
    _ value: Ratio, in grid: inout CellGrid, x: Int, base: Int, height: Int, width: Int
  ) {
    let level = chart.level(of: value, height: height)
    for cell in 0..<height {
      let filled = min(max(level - 8 * cell, 0), 8)
      guard filled > 0 else { break }
      grid.put(
        String(repeating: glyphs.bars[filled - 1], count: width),
        at: Point(x: x, y: base - cell), .chart)
    }
  }

  /// The figure under its column, without its unit; left out where it would be cut.
  private func drawFigure(_ value: Ratio, in grid: inout CellGrid, x: Int, y: Int, width: Int) {
    let figure = row.indicator.figure(value)
    let texts = ["\(figure)", figure.value.shortestDigits]
    guard let text = texts.first(where: { $0.displayWidth <= width }) else { return }
    grid.put(text, at: Point(x: x + (width - text.displayWidth) / 2, y: y), .dim)
  }

  /// The month's name and the mark of its status.
  private func drawFoot(
    _ column: MonthChart.Column, in grid: inout CellGrid, x: Int, y: Int, slot: Int
  ) {
    let name = slot > 4 ? words.month(column.month) : "\(column.month)"
    let middle = x + (slot - 2) / 2
    grid.put(
      name, at: Point(x: max(x, x + (slot - 1 - name.displayWidth) / 2), y: y), .dim, width: slot)
    switch column.content {
    case .value(_, let status), .empty(let status):
      grid.put(glyphs.mark(status), at: Point(x: middle, y: y + 1), status.style)
    case .toCome: break
    }
  }
}
