import PlainText
import Core
import Reports
import Terminal
import Words

/// Draws home: head, panels, strip.
struct HomeView {
  let console: Console
  let overview: Overview

  func draw(in grid: inout CellGrid, footerHeight: Int) {
    let layout = HomeLayout(
      grid.size, rowCounts: overview.projects.map(\.rows.count), selected: console.home.panel,
      footerHeight: footerHeight)
    HeadView(console: console, overview: overview).draw(in: &grid)
    for (position, area) in layout.panels.enumerated() {
      let index = layout.firstPanel + position
      guard overview.projects.indices.contains(index) else { break }
      PanelView(
        project: overview.projects[index], console: console,
        isActive: index == console.home.panel
      ).draw(in: &grid, area)
    }
    guard let row = console.home.selectedRow(in: overview) else { return }
    let strip = StripView(row: row, words: console.words, glyphs: console.glyphs)
    strip.draw(in: &grid, layout.strip, showingMonths: layout.showsMonths)
  }
}

/// The two lines at the top: whose year, as of when, and the counts.
struct HeadView {
  let console: Console
  let overview: Overview

  func draw(in grid: inout CellGrid) {
    let words = console.words
    let width = grid.size.width
    let title = words.title(year: overview.year, unit: overview.unit)
    let asOf = words.asOf(overview.asOf, today: overview.today)
    let left = grid.put(title, at: Point(x: 1, y: 0), .title, width: width - 2)
    if console.isDemo || console.isReadOnly {
      let tag = console.isDemo ? words.screens.demo : words.screens.readOnly
      grid.put(tag, at: Point(x: 1 + left + 2, y: 0), .banner, width: width - left - 4)
    }
    let isOther = overview.asOf != overview.today
    var x = 1 + grid.put(asOf, at: Point(x: 1, y: 1), isOther ? .banner : .plain, width: width - 2)
    x += 3
    for status in [Status.missed, .atRisk, .met, .inProgress, .noData] {
      let count = overview.counts[status]
      let text = " \(words.status(status)) \(count)"
      guard x + 2 + text.displayWidth < width else { return }
      x += grid.put(console.glyphs.mark(status), at: Point(x: x, y: 1), status.style)
      x += grid.put(text, at: Point(x: x, y: 1), count == 0 ? .dim : .plain) + 3
    }
  }
}
