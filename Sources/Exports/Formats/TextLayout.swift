import PlainText

/// Which columns of a sheet stand side by side in plain text, and how wide each is.
///
/// A column that may stand below does so in all rows, where the one that takes the rest would
/// otherwise become too narrow to read.
struct TextLayout {
  /// The columns that stand side by side, from the left.
  let shown: [Int]
  /// The width of each of them.
  let widths: [Int]
  /// The columns whose cells stand on lines of their own under the row.
  let below: Set<Int>
  /// Those of them that would stand beside the others if there was room: their cells need to be
  /// named.
  let named: Set<Int>

  /// Where those lines begin: a little to the right of the second column.
  var indent: Int { min((widths.first ?? 0) + TextTable.gap, 9) + 3 }

  /// What the column that takes the rest needs, if it has that much to show.
  private static let readable = 16

  /// One layout for sheets of the same columns, so that they line up with each other.
  init(_ sheets: [Sheet], width: Int) {
    let columns = sheets.first?.columns ?? []
    let rows = sheets.flatMap(\.tables).flatMap { table in
      [table.head, table.rows].map { Placement($0, columns: columns.count) }
    }
    let side = columns.indices.filter { columns[$0].inText.isBeside }
    let spare = side.filter { columns[$0].inText.isSpare }
    let all = TextLayout.widths(side, of: rows, columns, total: width)
    let isTight = side.indices.contains { place in
      columns[side[place]].inText == .rest
        && all[place] < min(TextLayout.readable, TextLayout.natural(side[place], rows))
    }
    let always = columns.indices.filter { columns[$0].inText.isBelow }
    if isTight, !spare.isEmpty {
      shown = side.filter { !spare.contains($0) }
      widths = TextLayout.widths(shown, of: rows, columns, total: width)
      (below, named) = (Set(always + spare), Set(spare))
    } else {
      (shown, widths, below, named) = (side, all, Set(always), [])
    }
  }

  /// The width of the widest cell that stands in a column alone.
  private static func natural(_ column: Int, _ rows: [Placement]) -> Int {
    rows.flatMap { $0.texts(in: column) }.map(\.displayWidth).max() ?? 0
  }

  private static func widths(
    _ shown: [Int], of rows: [Placement], _ columns: [Column], total: Int
  ) -> [Int] {
    TextTable.widths(
      natural: shown.map { natural($0, rows) }, limits: shown.map { columns[$0].inText.limit },
      total: total)
  }
}

extension Column.InText {
  fileprivate var isBeside: Bool {
    switch self {
    case .column, .spare, .rest: true
    case .below, .labelled, .absent: false
    }
  }

  fileprivate var isBelow: Bool {
    switch self {
    case .below, .labelled: true
    case .column, .spare, .rest, .absent: false
    }
  }

  fileprivate var isSpare: Bool {
    if case .spare = self { true } else { false }
  }

  /// nil for what takes the rest.
  fileprivate var limit: Int? {
    switch self {
    case .column(let limit), .spare(let limit): limit
    case .rest, .below, .labelled, .absent: nil
    }
  }
}

extension Placement {
  /// The texts of the cells that stand in this column alone.
  fileprivate func texts(in column: Int) -> [String] {
    (0..<rowCount).compactMap { row in
      self[row, column].flatMap { $0.columns.count == 1 ? $0.cell.shown : nil }
    }
  }
}
