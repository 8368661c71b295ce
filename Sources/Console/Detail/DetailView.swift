import Core
import Reports
import Terminal
import Words

/// One indicator whole: its official names, how it stands and why, and the facts behind it.
struct DetailView {
  let console: Console
  let detail: DetailState
  let row: IndicatorRow

  /// The months stand only where they leave the facts that many lines.
  private static let leastFacts = 12

  func draw(in grid: inout CellGrid, footerHeight: Int) {
    let words = console.words
    let width = grid.size.width
    let bottom = grid.size.height - footerHeight - 1
    let indicator = row.indicator
    grid.put(console.glyphs.rule(width), at: Point(x: 0, y: 0), .border, width: width)
    let title = grid.put(
      " \(indicator.id) \(words.text(indicator.detail)) ", at: Point(x: 1, y: 0), .title,
      width: width - 2)
    console.drawDay(in: &grid, beside: 1 + title)
    var y = 1
    grid.put(words.path(indicator), at: Point(x: 1, y: y), .dim, width: width - 2)
    y += 1
    let strip = StripView(row: row, words: words, glyphs: console.glyphs)
    strip.drawStanding(in: &grid, y: y, width: width)
    for line in [
      words.reason(row), words.computation(row), words.wayBack(row), words.provenance(row),
    ]
    where !line.isEmpty && y < bottom {
      y += 1
      grid.put(line, at: Point(x: 1, y: y), .plain, width: width - 2)
    }
    y += 2
    let months = MonthsView.height(row)
    if months > 0, bottom - y - months > DetailView.leastFacts {
      MonthsView(row: row, words: words, glyphs: console.glyphs).draw(
        in: &grid, Rectangle(x: 0, y: y, width: width, height: months))
      y += months + 1
    }
    drawFacts(in: &grid, Rectangle(x: 0, y: y, width: width, height: max(0, bottom - y)))
  }

  private func drawFacts(in grid: inout CellGrid, _ area: Rectangle) {
    guard area.height > 0 else { return }
    let words = console.words
    grid.put(
      console.glyphs.rule(area.width), at: Point(x: 0, y: area.y), .border, width: area.width)
    let count = detail.facts.map(\.count)
    grid.put(
      " \(words.factsTitle(count)) ", at: Point(x: 1, y: area.y), .heading, width: area.width - 2)
    let room = area.height - 1
    let facts = detail.facts ?? []
    let top = max(0, min(detail.selection - room / 2, facts.count - room))
    for (line, record) in facts.dropFirst(top).prefix(room).enumerated() {
      let y = area.y + 1 + line
      let isSelected = top + line == detail.selection
      if isSelected { grid.put(console.glyphs.gutter, at: Point(x: 0, y: y), .selected) }
      let counts = record.state == .live
      let style: Style = counts ? (isSelected ? .heading : .plain) : .dim
      grid.put(
        words.factLine(record), at: Point(x: 2, y: y), style,
        width: area.width - 3)
    }
  }
}
