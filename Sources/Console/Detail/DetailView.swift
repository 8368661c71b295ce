import Core
import Reports
import Terminal
import Words

/// One indicator whole: its official names, how it stands and why, and the facts behind it.
struct DetailView {
  let console: Console
  let detail: DetailState
  let row: IndicatorRow

  /// The story leaves the facts that many lines, title included.
  private static let leastFacts = 7

  func draw(in grid: inout CellGrid, footerHeight: Int) {
    let words = console.words
    let width = grid.size.width
    let bottom = grid.size.height - footerHeight - 1
    let indicator = row.indicator
    console.drawTitle("\(indicator.id) \(words.text(indicator.detail))", in: &grid)
    grid.put(words.path(indicator), at: Point(x: 1, y: 1), .dim, width: width - 2)
    StripView(row: row, words: words, glyphs: console.glyphs)
      .drawStanding(in: &grid, y: 2, width: width, withTrend: false)
    let y = drawStory(in: &grid, Rectangle(x: 0, y: 3, width: width, height: max(0, bottom - 3)))
    drawFacts(in: &grid, Rectangle(x: 0, y: y, width: width, height: max(0, bottom - y)))
  }

  private var heading: String {
    let list = detail.list
    let lists = console.words.lists
    if detail.showsLateOnly, let tickets { return lists.lateHeading(tickets.lateCount) }
    return lists.heading(list.knownCount ?? list.records?.count, hasMore: list.knownCount == nil)
  }

  /// The tickets' times, unless they are still those of another day than is shown.
  private var tickets: TicketPicture? {
    detail.tickets.flatMap { $0.rule.cut.day == console.overview?.asOf ? $0 : nil }
  }

  /// Draws why, what to expect and what to do, with the chart beside it where there is room; gives
  /// back the line below.
  private func drawStory(in grid: inout CellGrid, _ area: Rectangle) -> Int {
    let story = StoryView(
      row: row, words: console.words, glyphs: console.glyphs, tickets: tickets,
      review: console.overview?.review(of: row.indicator.id.project))
    let chart = MonthChart(of: row.indicator, row.trend)
    guard let chart, area.width >= StoryView.wideWidth, area.height >= StoryView.wideHeight else {
      let room = max(0, area.height - DetailView.leastFacts)
      return area.y + story.draw(in: &grid, area, height: room, withTrend: true)
    }
    let left = area.width - ColumnChartView.width(fitting: area.width * 11 / 20) - 2
    let side = Rectangle(x: 0, y: area.y + 1, width: left, height: area.height - 1)
    let lines = story.drawTitled(in: &grid, side, height: StoryView.wideHeight - 1)
    let height = max(lines, ColumnChartView.leastHeight, area.height * 2 / 5)
    ColumnChartView(chart: chart, row: row, words: console.words, glyphs: console.glyphs).draw(
      in: &grid,
      Rectangle(x: left + 1, y: area.y + 1, width: area.width - left - 1, height: height))
    return area.y + height + 2
  }

  private func drawFacts(in grid: inout CellGrid, _ area: Rectangle) {
    guard area.height > 0 else { return }
    let words = console.words
    grid.putTitle(
      heading, console.glyphs, .heading, at: Point(x: 0, y: area.y), width: area.width)
    let footHeight = area.height > 8 ? 3 : 0
    FactRowsView(
      list: detail.list, words: words, glyphs: console.glyphs, lateRule: tickets?.rule,
      news: console.news.facts
    ).draw(
      in: &grid,
      Rectangle(x: 0, y: area.y + 1, width: area.width, height: area.height - 1 - footHeight))
    FactFootView(list: detail.list, console: console).draw(
      in: &grid,
      Rectangle(
        x: 0, y: area.y + area.height - footHeight, width: area.width, height: footHeight))
  }
}
