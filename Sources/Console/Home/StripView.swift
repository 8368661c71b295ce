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
  /// What `30.00/30.00` takes; fewer digits leave the label where it is.
  private static let pointsWidth = 11

  /// What is to stand where it stands for the project's other rows.
  var texts: PanelTexts?
  let words: Words
  let glyphs: GlyphSet

  func draw(in grid: inout CellGrid, _ area: Rectangle) {
    guard area.height > 0, area.width > 4 else { return }
    // The rule begins behind the longest name, so that the next row's does not move it.
    let title = words.stripTitle(row)
    grid.putTitle(
      title.padded(to: max(title.displayWidth, texts?.nameWidth ?? 0)), glyphs, .heading,
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
    let points = words.scores.points(score)
    let own =
      "\(words.scores.points) "
      + points.padded(to: max(StripView.pointsWidth, points.displayWidth), .right)
    let texts = [total.map { "\(own)  \(words.scores.total($0))" }, own].compactMap(\.self)
    let title = words.stripTitle(row).displayWidth
    let text = texts.first { title + $0.displayWidth + 8 <= area.width } ?? own
    let x = area.width - text.displayWidth - 3
    guard x > 12 else { return }
    grid.put(" \(text) ", at: Point(x: area.x + x, y: area.y), .plain)
  }

  /// Mark, status, actual, target and margin, and the trend at the right end where there is room.
  func drawStanding(in grid: inout CellGrid, y: Int, width: Int, withTrend: Bool = true) {
    let status = row.judgement.status
    grid.put(glyphs.mark(status), at: Point(x: 1, y: y), status.style)
    grid.put(words.status(status), at: Point(x: 3, y: y), .heading)
    let trend = withTrend ? Sparkline(row, glyphs: glyphs).text : ""
    let end = width - 1 - trend.displayWidth
    let start = 3 + statusWidth
    let parts = words.standing(row)
    let room = end - (trend.isEmpty ? 0 : 2) - start
    let texts = [aligned(parts), parts.joined(separator: "  ")]
    let text = texts.first { $0.displayWidth + 2 <= room }
    grid.put(
      "  " + (text ?? texts[1]), at: Point(x: start, y: y), .plain,
      width: text == nil ? width - 1 - start : room)
    if text != nil { grid.put(trend, at: Point(x: end, y: y), .chart) }
  }

  /// The widest status, so that what stands behind it does not move.
  private var statusWidth: Int { Status.allCases.map { words.status($0).displayWidth }.max() ?? 0 }

  private func aligned(_ parts: [String]) -> String {
    let columns = texts?.standing ?? []
    return parts.enumerated().map { index, part in
      columns.indices.contains(index) ? part.padded(to: columns[index]) : part
    }.joined(separator: "  ")
  }
}
