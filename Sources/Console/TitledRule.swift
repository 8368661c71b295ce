import Terminal

extension CellGrid {
  /// Draws a rule with a title set into it, across the window's first line unless another place is
  /// named; gives back the column behind the title.
  @discardableResult
  mutating func putTitle(
    _ title: String, _ glyphs: GlyphSet, _ style: Style = .title,
    at start: Point = Point(x: 0, y: 0), width: Int? = nil
  ) -> Int {
    let width = width ?? size.width
    put(glyphs.rule(width), at: start, .border, width: width)
    let inside = Point(x: start.x + 1, y: start.y)
    return inside.x + put(" \(title) ", at: inside, style, width: width - 2)
  }
}

extension Console {
  /// Draws a screen's title, and beside it the day that the figures stand for.
  func drawTitle(_ title: String, in grid: inout CellGrid) {
    drawDay(in: &grid, beside: grid.putTitle(title, glyphs))
  }
}
