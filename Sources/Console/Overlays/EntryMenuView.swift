import Terminal
import Words

/// What can be entered, a line a kind: its key, its name, what it is for.
struct EntryMenuView {
  let words: Words
  let glyphs: GlyphSet

  private static let nameColumn = 5
  private static let explanationColumn = 21

  func draw(in grid: inout CellGrid, footerHeight: Int) {
    let width = grid.size.width
    grid.putTitle(words.screens.entryMenu, glyphs)
    let bindings = KeyTable.bindings(in: .menu).filter(\.command.enters)
    for (line, binding) in bindings.enumerated() where line + 2 < grid.size.height - footerHeight {
      guard let key = binding.keys.first else { continue }
      let y = line + 2
      grid.put(words.keyName(key.description), at: Point(x: 2, y: y), .key, width: 2)
      grid.put(
        words.label(binding.command), at: Point(x: EntryMenuView.nameColumn, y: y), .plain,
        width: EntryMenuView.explanationColumn - EntryMenuView.nameColumn - 1)
      let x = EntryMenuView.explanationColumn
      grid.put(
        words.explanation(binding.command), at: Point(x: x, y: y), .dim, width: width - x - 1)
    }
  }
}
