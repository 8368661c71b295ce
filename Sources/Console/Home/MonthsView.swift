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

  /// The lines it would like to have, title included; 0 where there is no figure.
  static func height(_ row: IndicatorRow) -> Int {
    row.trend.contains { $0.actual != nil } ? row.trend.count + 1 : 0
  }

  func draw(in grid: inout CellGrid, _ area: Rectangle) {
    guard area.height > 1, let most = row.trend.compactMap(\.actual).max() else { return }
    grid.putTitle(
      "\(words.screens.trend) \(row.indicator.id) \(words.text(row.indicator.shortName))", glyphs,
      .heading, at: Point(x: 0, y: area.y), width: area.width)
    let barWidth = min(60, max(0, area.width - 24))
    for (line, point) in row.trend.prefix(area.height - 1).enumerated() {
      let y = area.y + 1 + line
      grid.put(glyphs.mark(point.status), at: Point(x: 1, y: y), point.status.style)
      grid.put(words.month(point.month), at: Point(x: 3, y: y), .dim, width: 5)
      guard let actual = point.actual else { continue }
      let figure = words.figure(actual, of: row.indicator)
      grid.put(figure, at: Point(x: max(8, 20 - figure.displayWidth), y: y), .plain, width: 13)
      guard most > Ratio(0) else { continue }
      let share = actual * Ratio(barWidth) * Ratio(most.denominator, most.numerator)
      let length = min(barWidth, max(0, share.rounded(to: 0).roundedDown))
      grid.put(
        String(repeating: glyphs.fullBar, count: length), at: Point(x: 22, y: y), .chart,
        width: barWidth)
    }
  }
}
