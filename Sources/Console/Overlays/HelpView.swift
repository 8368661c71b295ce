import Core
import Terminal
import Words

/// The keys that work in one place, with what they do, filtered by what is typed.
struct HelpView {
  let console: Console
  let help: HelpState

  /// Draws the help over the whole window and gives back where the cursor stands.
  func draw(in grid: inout CellGrid) -> Point? {
    let words = console.words
    let size = grid.size
    grid.fill(Rectangle(x: 0, y: 0, width: size.width, height: size.height), .plain)
    let rows = console.helpRows(help)
    let room = HelpView.room(size)
    let top = min(help.top, max(0, rows.count - room))
    let last = min(rows.count, top + room)
    let position = rows.count > room ? " \(top + 1)-\(last)/\(rows.count)" : ""
    grid.putTitle("\(words.screens.help)\(position)", console.glyphs)
    let start =
      2 + grid.put(words.screens.filter, at: Point(x: 1, y: 1), .dim, width: size.width - 4)
    let width = max(1, min(HelpView.filterWidth, size.width - start - 1))
    grid.fill(Rectangle(x: start, y: 1, width: width, height: 1), .activeField)
    let (text, column) = help.filter.visible(in: width)
    grid.put(text, at: Point(x: start, y: 1), .activeField, width: width)
    drawLegend(in: &grid, y: 2)
    for (line, binding) in rows[top..<last].enumerated() {
      let y = HelpView.listStart + line
      let keys = binding.keys.map { words.keyName($0.description) }.joined(separator: " ")
      grid.put(keys, at: Point(x: 1, y: y), .key, width: 13)
      grid.put(words.label(binding.command), at: Point(x: 15, y: y), .heading, width: 15)
      grid.put(
        words.explanation(binding.command), at: Point(x: 31, y: y), .plain, width: size.width - 32)
    }
    if rows.isEmpty {
      grid.put(
        words.notices.nothingFound, at: Point(x: 1, y: HelpView.listStart), .placeholder,
        width: size.width - 2)
    }
    return Point(x: min(start + column, max(0, size.width - 1)), y: 1)
  }

  private static let filterWidth = 24
  private static let listStart = 4
  private static let footerHeight = 2

  /// How many keys the list shows at once.
  static func room(_ size: Size) -> Int { max(0, size.height - listStart - footerHeight) }

  /// What the marks mean.
  private func drawLegend(in grid: inout CellGrid, y: Int) {
    var x = 1
    for status in Status.byUrgency {
      x += grid.put(console.glyphs.mark(status), at: Point(x: x, y: y), status.style)
      x += grid.put(
        " \(console.words.status(status))  ", at: Point(x: x, y: y), .dim,
        width: grid.size.width - x)
    }
  }
}
