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
    grid.put(console.glyphs.rule(size.width), at: Point(x: 0, y: 0), .border, width: size.width)
    grid.put(" \(words.screens.help) ", at: Point(x: 1, y: 0), .title, width: size.width - 2)
    let start =
      1 + grid.put(words.screens.filter, at: Point(x: 1, y: 1), .dim, width: size.width - 2)
    let (text, column) = help.filter.visible(in: max(1, size.width - start - 2))
    grid.put(text, at: Point(x: start + 1, y: 1), .activeField, width: size.width - start - 2)
    for (line, binding) in console.helpRows(help).dropFirst(help.top).enumerated() {
      let y = 3 + line
      guard y < size.height - 2 else { break }
      let keys = binding.keys.map { words.keyName($0.description) }.joined(separator: " ")
      grid.put(keys, at: Point(x: 1, y: y), .key, width: 13)
      grid.put(words.label(binding.command), at: Point(x: 15, y: y), .heading, width: 15)
      grid.put(
        words.explanation(binding.command), at: Point(x: 31, y: y), .plain, width: size.width - 32)
    }
    return Point(x: min(start + 1 + column, max(0, size.width - 1)), y: 1)
  }
}
