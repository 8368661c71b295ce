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

  private var heading: String {
    let list = detail.list
    return console.words.lists.heading(
      list.knownCount ?? list.records?.count, hasMore: list.knownCount == nil)
  }

  private func drawFacts(in grid: inout CellGrid, _ area: Rectangle) {
    guard area.height > 0 else { return }
    let words = console.words
    grid.put(
      console.glyphs.rule(area.width), at: Point(x: 0, y: area.y), .border, width: area.width)
    grid.put(
      " \(heading) ", at: Point(x: 1, y: area.y), .heading, width: area.width - 2)
    let footHeight = area.height > 9 ? 3 : 0
    FactRowsView(list: detail.list, words: words, glyphs: console.glyphs).draw(
      in: &grid,
      Rectangle(x: 0, y: area.y + 1, width: area.width, height: area.height - 1 - footHeight))
    FactFootView(list: detail.list, console: console).draw(
      in: &grid,
      Rectangle(
        x: 0, y: area.y + area.height - footHeight, width: area.width, height: footHeight))
  }
}
