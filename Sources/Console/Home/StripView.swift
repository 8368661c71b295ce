import PlainText
import Core
import Reports
import Terminal
import Words

/// The whole story of one indicator in five lines: what, how it stands, why, the way back, and
/// who spoke last.
struct StripView {
  let row: IndicatorRow
  /// What a colleague made of it, in the place of who spoke last.
  var news: String?
  /// The project's promises that nobody tracks yet.
  var untracked: [IndicatorRow] = []
  /// The project's self-evaluation, whose total stands beside the row's score.
  var total: ProjectScore?
  /// The project's latest review.
  var review: ReviewMark?
  let words: Words
  let glyphs: GlyphSet

  func draw(in grid: inout CellGrid, _ area: Rectangle) {
    guard area.height > 0, area.width > 4 else { return }
    grid.putTitle(
      "\(row.indicator.id) \(words.fullName(row.indicator))", glyphs, .heading,
      at: Point(x: 0, y: area.y), width: area.width)
    drawScore(in: &grid, area)
    drawStanding(in: &grid, y: area.y + 1, width: area.width)
    let reviewed = [review.map { words.roles.short($0) }].compactMap(\.self)
    let provenance =
      ([words.provenance(row)] + reviewed + untracked.map { words.untracked($0) })
      .joined(separator: "; ")
    let lines = [words.reason(row), words.wayBack(row), news ?? provenance]
    for (offset, line) in lines.enumerated() where offset + 2 < area.height {
      let style: Style = offset < 2 ? .plain : news == nil ? .dim : .notice
      grid.put(
        line, at: Point(x: 1, y: area.y + 2 + offset), style,
        width: area.width - 2)
    }
  }

  /// What the row earns of its weight, at the title's right end; with the project's total where
  /// there is room for both.
  private func drawScore(in grid: inout CellGrid, _ area: Rectangle) {
    guard let score = row.score else { return }
    let own = words.scores.standing(score)
    let texts = [total.map { "\(own)  \(words.scores.total($0))" }, own].compactMap(\.self)
    let title = "\(row.indicator.id) \(words.fullName(row.indicator))".displayWidth
    let text = texts.first { title + $0.displayWidth + 8 <= area.width } ?? own
    let x = area.width - text.displayWidth - 3
    guard x > 12 else { return }
    grid.put(" \(text) ", at: Point(x: area.x + x, y: area.y), .plain)
  }

  /// Mark, status, actual, target and margin, and the trend where there is room for it.
  func drawStanding(in grid: inout CellGrid, y: Int, width: Int, withTrend: Bool = true) {
    let status = row.judgement.status
    var x = 1 + grid.put(glyphs.mark(status), at: Point(x: 1, y: y), status.style)
    x += 1 + grid.put(words.status(status), at: Point(x: x + 1, y: y), .heading)
    x += grid.put(
      "  " + words.standing(row), at: Point(x: x, y: y), .plain, width: width - x - 1)
    let trend = Sparkline(row, glyphs: glyphs).text
    guard withTrend, x + 3 + trend.count < width else { return }
    grid.put(trend, at: Point(x: x + 2, y: y), .chart, width: width - x - 3)
  }
}
