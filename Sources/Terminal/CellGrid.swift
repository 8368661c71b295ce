import PlainText

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
    let row = point.y * size.width
    for scalar in fitting.unicodeScalars {
      let columns = scalar.columns
      if columns == 0 {
        mark(scalar, before: x, point.y)
      } else if x >= 0 {
        place(scalar, columns, x, row, style)
      }
      x += columns
    }
    return x - point.x
  }

  /// Fills a part with blanks of one meaning.
  public mutating func fill(_ area: Rectangle, _ style: Style) {
    for y in max(0, area.y)..<max(0, area.y, min(size.height, area.y + area.height)) {
      for x in max(0, area.x)..<max(0, area.x, min(size.width, area.x + area.width)) {
        place(" ", 1, x, y * size.width, style)
      }
    }
  }

  private func contains(_ x: Int, _ y: Int) -> Bool {
    (0..<size.width).contains(x) && (0..<size.height).contains(y)
  }

  /// Puts a character into a row that begins at a position of ``cells``.
  private mutating func place(
    _ scalar: Unicode.Scalar, _ columns: Int, _ x: Int, _ row: Int, _ style: Style
  ) {
    let last = x + columns - 1
    // The other half of a wide character that loses one becomes a blank.
    if cells[row + x].isSecondHalf { blank(row + x - 1) }
    if last + 1 < size.width, cells[row + last + 1].isSecondHalf { blank(row + last + 1) }
    cells[row + x] = Cell(scalar, style)
    if columns == 2 { cells[row + last] = Cell(secondHalf: style) }
  }

  private mutating func blank(_ index: Int) {
    cells[index] = Cell(" ", cells[index].style)
  }

  /// Puts a mark on the character that ends before a column.
  private mutating func mark(_ scalar: Unicode.Scalar, before x: Int, _ y: Int) {
    for x in [x - 1, x - 2] where contains(x, y) {
      let index = y * size.width + x
      guard cells[index].isSecondHalf else { return cells[index].mark(scalar) }
    }
  }
}

// MARK: Showing

extension CellGrid {
  /// From the first to the last column of a row that differs from another grid's; nil where none
  /// does, all of them where the other grid has another size.
  public func change(of y: Int, since former: CellGrid) -> Range<Int>? {
    guard former.size == size else { return 0..<size.width }
    let start = y * size.width
    let row = start..<start + size.width
    guard let first = row.first(where: { cells[$0] != former.cells[$0] }),
      let last = row.last(where: { cells[$0] != former.cells[$0] })
    else { return nil }
    // A character is shown whole.
    return first - start - (cells[first].isSecondHalf ? 1 : 0)..<last + 1 - start
  }

  /// A part of a row that has one meaning.
  public struct Run {
    public let x: Int
    public let style: Style
    /// The characters' scalars, with the marks behind their letters.
    public fileprivate(set) var scalars: [UInt32] = []
  }

  /// What stands in some columns of a row, from the left.
  public func runs(in columns: Range<Int>, of y: Int) -> [Run] {
    var runs: [Run] = []
    for x in columns {
      let cell = cells[y * size.width + x]
      if runs.last?.style != cell.style { runs.append(Run(x: x, style: cell.style)) }
      cell.append(to: &runs[runs.count - 1].scalars)
    }
    return runs
  }
}
