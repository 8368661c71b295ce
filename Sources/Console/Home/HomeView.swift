import PlainText
import Core
import Reports
import Terminal
import Words

/// Draws home: head, panels, strip.
struct HomeView {
  let console: Console
  let overview: Overview
  let texts: HomeTexts

  func draw(in grid: inout CellGrid, footerHeight: Int) {
    let attention = AttentionView(
      texts: texts.attention, words: console.words, glyphs: console.glyphs)
    let selected = console.home.selectedRow(in: overview)
    let layout = HomeLayout(
      grid.size, rowCounts: rowCounts, selected: console.home.panel,
      attentionHeight: attention.height(width: grid.size.width),
      monthsHeight: selected.map { MonthsView.height($0) } ?? 0, footerHeight: footerHeight)
    let columns = PanelColumns(texts, width: layout.panels.map(\.width).min() ?? 0)
    HeadView(console: console, overview: overview, counts: texts.counts).draw(in: &grid)
    for (position, area) in layout.panels.enumerated() {
      let index = layout.firstPanel + position
      guard overview.projects.indices.contains(index) else { break }
      PanelView(
        project: overview.projects[index], texts: texts.panels[index], columns: columns,
        console: console,
        isActive: index == console.home.panel, showsTotal: layout.showsTotals
      ).draw(in: &grid, area)
    }
    attention.draw(in: &grid, layout.attention)
    guard let row = selected else { return }
    let untracked =
      console.home.selectedProject(in: overview)?.extras
      .filter { !$0.isTracked && $0.indicator.id != row.indicator.id } ?? []
    StripView(
      row: row, news: console.newsLine(of: row), untracked: untracked,
      total: console.home.selectedProject(in: overview)?.score,
      review: overview.review(of: row.indicator.id.project),
      texts: texts.panels[console.home.panel], words: console.words,
      glyphs: console.glyphs
    ).draw(in: &grid, layout.strip)
    MonthsView(row: row, words: console.words, glyphs: console.glyphs)
      .draw(in: &grid, layout.months)
  }

  private var rowCounts: [Int] {
    overview.projects.map { project in
      project.order(
        worstFirst: false, selected: console.home.selected[project.project.number]
      ).count
    }
  }
}

/// The two lines at the top: whose year, as of when, and the counts.
struct HeadView {
  let console: Console
  let overview: Overview
  let counts: StatusCounts

  func draw(in grid: inout CellGrid) {
    let words = console.words
    let width = grid.size.width
    let title = words.title(year: overview.year, unit: overview.unit)
    let asOf = words.asOf(overview.asOf, today: overview.today)
    let tag = console.standingTag
    let end = width - 1 - tag.displayWidth
    grid.put(tag, at: Point(x: end, y: 0), .banner)
    grid.put(title, at: Point(x: 1, y: 0), .title, width: end - 3)
    let style: Style = overview.isLatest ? .plain : .banner
    var x = 1 + grid.put(asOf, at: Point(x: 1, y: 1), style, width: width - 2)
    x += 2
    let (texts, gap) = countTexts(fitting: width - x)
    for (status, text) in texts {
      x += grid.put(console.glyphs.mark(status), at: Point(x: x, y: 1), status.style)
      x += grid.put(text, at: Point(x: x, y: 1), counts[status] == 0 ? .dim : .plain) + gap
    }
    drawOverdue(in: &grid, from: x)
  }

  /// How many things are overdue, and the key that shows them, where there is room.
  private func drawOverdue(in grid: inout CellGrid, from x: Int) {
    let count = overview.worklist.overdueCount
    let text = console.words.worklist.overdue(count) + " (T)"
    let start = grid.size.width - 1 - text.displayWidth
    guard count > 0, start > x else { return }
    grid.put(text, at: Point(x: start, y: 1), .missed)
  }

  /// What stands behind each mark, and how far apart: word and number, or the number alone where
  /// the words are too wide.
  private func countTexts(fitting width: Int) -> ([(Status, String)], gap: Int) {
    let numbers = Status.byUrgency.map { ($0, counts[$0]) }
    let full = numbers.map { ($0, " \(console.words.status($0)) \($1)") }
    let columns = full.map { 1 + $0.1.displayWidth }.reduce(0, +)
    for gap in [2, 1] where columns + gap * (full.count - 1) <= width { return (full, gap) }
    return (numbers.map { ($0, " \($1)") }, 2)
  }
}

extension Console {
  /// Puts the day that the figures stand for at the right end of a screen's title.
  func drawDay(in grid: inout CellGrid, beside title: Int) {
    guard let overview else { return }
    let text = words.asOf(overview.asOf, today: overview.today)
    let x = size.width - 2 - text.displayWidth
    guard x > title + 2 else { return }
    grid.put(" \(text) ", at: Point(x: x - 1, y: 0), overview.isLatest ? .plain : .banner)
  }
}

extension Overview {
  /// Whether these are the latest figures that the year has: today's, or those of its last day.
  var isLatest: Bool { asOf == min(today, Day.last(ofMonth: 12, in: year)) }
}
