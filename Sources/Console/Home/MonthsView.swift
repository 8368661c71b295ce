import PlainText
import Core
import Reports
import Terminal
import Words

/// The figure at each month's end, a line a month: mark, figure, bar.
struct MonthsView {
  let row: IndicatorRow
  let words: Words
  let glyphs: GlyphSet

  func draw(in grid: inout CellGrid, _ area: Rectangle) {
    guard area.height > 0 else { return }
    let known = row.trend.compactMap(\.actual)
    guard let most = known.max() else { return }
    let barWidth = min(60, max(0, area.width - 28))
    for (line, point) in row.trend.enumerated() where line < area.height {
      let y = area.y + line
      grid.put(words.month(point.month), at: Point(x: 1, y: y), .dim, width: 5)
      grid.put(glyphs.mark(point.status), at: Point(x: 7, y: y), point.status.style)
      guard let actual = point.actual else { continue }
      let figure = words.figure(actual, of: row.indicator)
      grid.put(
        figure, at: Point(x: 20 - figure.displayWidth, y: y), .plain, width: 14)
      guard most > Ratio(0) else { continue }
      let share = actual * Ratio(barWidth) * Ratio(most.denominator, most.numerator)
      let length = min(barWidth, max(0, share.rounded(to: 0).roundedDown))
      grid.put(
        String(repeating: glyphs.fullBar, count: length), at: Point(x: 22, y: y), .chart,
        width: barWidth)
    }
  }
}
