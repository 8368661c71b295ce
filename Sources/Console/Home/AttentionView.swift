import Core
import PlainText
import Reports
import Terminal
import Words

/// What needs a person, a line each: everything missed or at risk, with its reason and, where
/// there is room, the way back.
struct AttentionView {
  let rows: [IndicatorRow]
  let words: Words
  let glyphs: GlyphSet

  private static let nameWidth = 17
  /// Windows narrower than this have no room for the way back.
  private static let wideWidth = 140

  init(_ overview: Overview, words: Words, glyphs: GlyphSet) {
    (self.words, self.glyphs) = (words, glyphs)
    rows = [Status.missed, .atRisk].flatMap { status in
      overview.projects.flatMap(\.rows).filter { $0.judgement.status == status }
    }
  }

  /// The lines it would like to have, title included; 0 if nothing needs a person.
  var height: Int { rows.isEmpty ? 0 : rows.count + 1 }

  func draw(in grid: inout CellGrid, _ area: Rectangle) {
    guard area.height > 1 else { return }
    grid.put(
      glyphs.rule(area.width), at: Point(x: 0, y: area.y), .border, width: area.width)
    grid.put(
      " \(words.screens.attention) \(rows.count) ", at: Point(x: 1, y: area.y), .heading,
      width: area.width - 2)
    let reasonWidth =
      area.width < AttentionView.wideWidth ? area.width : min(52, (area.width - 28) / 2)
    for (line, row) in rows.prefix(area.height - 1).enumerated() {
      let y = area.y + 1 + line
      let status = row.judgement.status
      grid.put(glyphs.mark(status), at: Point(x: 1, y: y), status.style)
      grid.put("\(row.indicator.id)", at: Point(x: 3, y: y), .dim, width: 6)
      grid.put(
        words.text(row.indicator.shortName), at: Point(x: 9, y: y), .plain,
        width: AttentionView.nameWidth)
      let x = 9 + AttentionView.nameWidth + 1
      let room = min(reasonWidth, area.width - x - 1)
      grid.put(words.reason(row), at: Point(x: x, y: y), .plain, width: room)
      guard area.width >= AttentionView.wideWidth else { continue }
      let second = x + reasonWidth + 1
      grid.put(
        words.wayBack(row), at: Point(x: second, y: y), .dim, width: area.width - second - 1)
    }
  }
}
