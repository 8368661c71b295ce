import PlainText

/// One cell: a character with its meaning, or the second half of a wide one.
public struct Cell: Equatable, Sendable {
  /// nil is the second half of the wide character on the left.
  public let character: Character?
  public let style: Style

  static let blank = Cell(character: " ", style: .plain)
}

/// A screen as a value.
///
/// Everything that is put into it is made safe and clipped; a wide character is never split.
public struct CellGrid: Equatable, Sendable {
  public let size: Size
  private var cells: [Cell]

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  /// The cell at a place; nil outside.
  public subscript(x: Int, y: Int) -> Cell? {
    contains(x, y) ? cells[y * size.width + x] : nil
  }

  /// The cells of one row.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    guard (0..<size.height).contains(y) else { return [] }
    return cells[y * size.width..<(y + 1) * size.width]
  }

  /// Puts a text at a place and gives back how many columns it took.
  ///
  /// - Parameter width: the most columns it may take; what is longer ends in `..`.
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, _ style: Style, width: Int? = nil
  ) -> Int {
    let room = min(width ?? size.width, size.width - point.x)
    guard room > 0, (0..<size.height).contains(point.y) else { return 0 }
    let safe = text.sanitised
    let fitting = width == nil ? safe.prefix(columns: room) : safe.truncated(to: room)
    var x = point.x
    for character in fitting {
      let columns = character.displayWidth
      place(character, columns, x, point.y, style)
      x += columns
    }
    return x - point.x
  }

  /// Fills a part with blanks of one meaning.
  public mutating func fill(_ area: Rectangle, _ style: Style) {
    for y in max(0, area.y)..<max(0, area.y, min(size.height, area.y + area.height)) {
      for x in max(0, area.x)..<max(0, area.x, min(size.width, area.x + area.width)) {
        place(" ", 1, x, y, style)
      }
    }
  }

  private func contains(_ x: Int, _ y: Int) -> Bool {
    (0..<size.width).contains(x) && (0..<size.height).contains(y)
  }

  private mutating func place(
    _ character: Character, _ columns: Int, _ x: Int, _ y: Int, _ style: Style
  ) {
    guard contains(x, y), contains(x + columns - 1, y) else { return }
    freeHalves(x, y)
    if columns == 2 { freeHalves(x + 1, y) }
    cells[y * size.width + x] = Cell(character: character, style: style)
    if columns == 2 { cells[y * size.width + x + 1] = Cell(character: nil, style: style) }
  }

  /// Blanks the other half of a wide character that is about to lose one.
  private mutating func freeHalves(_ x: Int, _ y: Int) {
    let index = y * size.width + x
    if cells[index].character == nil, x > 0 {
      cells[index - 1] = Cell(character: " ", style: cells[index - 1].style)
    }
    if x + 1 < size.width, cells[index + 1].character == nil {
      cells[index + 1] = Cell(character: " ", style: cells[index + 1].style)
    }
  }
}
