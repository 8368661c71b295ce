import Core
import PlainText
import Reports
import Terminal
import Words

/// What needs a person: everything missed or at risk, with its reason and the way back, side by
/// side where the window is wide enough, else below each other.
struct AttentionView {
  let texts: AttentionTexts
  let words: Words
  let glyphs: GlyphSet

  private static let idStart = 3
  private static let nameStart = 9

  private var rows: [AttentionTexts.Row] { texts.rows }
  private var reasonStart: Int { AttentionView.nameStart + texts.nameWidth + 2 }

  private func isWide(_ width: Int) -> Bool {
    reasonStart + texts.reasonWidth + 2 + texts.wayBackWidth < width
  }

  /// The lines it would like to have, title included; 0 if nothing needs a person.
  func height(width: Int) -> Int {
    rows.isEmpty ? 0 : 1 + rows.count * (isWide(width) ? 1 : 2)
  }

  func draw(in grid: inout CellGrid, _ area: Rectangle) {
    guard area.height > 1 else { return }
    let room = area.height - 1
    let isWide = isWide(area.width)
    let isTall = !isWide && room >= rows.count * 2
    drawTitle(in: &grid, area, hidden: rows.count - room)
    for (index, row) in rows.prefix(room).enumerated() {
      let y = area.y + 1 + index * (isTall ? 2 : 1)
      grid.put(glyphs.mark(row.status), at: Point(x: 1, y: y), row.status.style)
      grid.put("\(row.id)", at: Point(x: AttentionView.idStart, y: y), .dim, width: 5)
      grid.put(
        row.name, at: Point(x: AttentionView.nameStart, y: y), .plain, width: texts.nameWidth)
      put(row.reason, .plain, in: &grid, Point(x: reasonStart, y: y))
      if isWide {
        put(
          row.wayBack, .dim, in: &grid, Point(x: reasonStart + texts.reasonWidth + 2, y: y))
      } else if isTall {
        put(row.wayBack, .dim, in: &grid, Point(x: reasonStart, y: y + 1))
      }
    }
  }

  private func drawTitle(in grid: inout CellGrid, _ area: Rectangle, hidden: Int) {
    let more = hidden > 0 ? " +\(hidden)" : ""
    grid.putTitle(
      "\(words.screens.attention) \(rows.count)\(more)", glyphs, .heading,
      at: Point(x: 0, y: area.y), width: area.width)
  }

  private func put(_ text: String, _ style: Style, in grid: inout CellGrid, _ point: Point) {
    grid.put(text, at: point, style, width: grid.size.width - point.x - 1)
  }
}
