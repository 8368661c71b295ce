import PlainText

/// Where the cells of some rows stand, with what each of them covers.
struct Placement {
  /// By row and column, each cell at every place that it covers.
  private let places: [[PlacedCell?]]

  /// Puts each row's cells into its free columns from the left.
  ///
  /// What would reach past the last column or row is cut there.
  init(_ rows: [[Cell]], columns count: Int) {
    var places = [[PlacedCell?]](
      repeating: [PlacedCell?](repeating: nil, count: count), count: rows.count)
    for (row, cells) in rows.enumerated() {
      var column = 0
      for cell in cells {
        while column < count, places[row][column] != nil { column += 1 }
        guard column < count else { break }
        let free = places[row][column...].prefix(cell.columns).prefix { $0 == nil }.count
        let placed = PlacedCell(
          cell: cell, columns: column..<column + free, rows: row..<min(row + cell.rows, rows.count))
        for covered in placed.rows {
          for each in placed.columns { places[covered][each] = placed }
        }
        column += free
      }
    }
    self.places = places
  }

  var rowCount: Int { places.count }

  /// The cell that covers a place; nil where no row names one.
  subscript(row: Int, column: Int) -> PlacedCell? { places[row][column] }

  /// The cells that begin in a row, from the left.
  func cells(beginningIn row: Int) -> [PlacedCell] {
    places[row].indices.compactMap { column in
      places[row][column].flatMap { $0.begins(row, column) ? $0 : nil }
    }
  }

  /// The columns in which any cell begins.
  var edges: Set<Int> {
    Set(places.indices.flatMap { cells(beginningIn: $0).map(\.columns.lowerBound) })
  }
}

/// A cell with the places that it covers.
struct PlacedCell: Equatable {
  let cell: Cell
  let columns: Range<Int>
  let rows: Range<Int>

  /// Whether it stands at the right of its place: in a column of figures, and every figure that
  /// stands over several columns.
  func isRight(in columns: [Column]) -> Bool {
    guard self.columns.count > 1 else {
      return columns[self.columns.lowerBound].alignment == .right
    }
    guard case .number = cell.content else { return false }
    return true
  }

  /// Whether its upper left corner stands there.
  func begins(_ row: Int, _ column: Int) -> Bool {
    rows.lowerBound == row && columns.lowerBound == column
  }
}
