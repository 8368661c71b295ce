import PlainText

/// Rows of cells in columns of display width, two blanks apart; what is too long is wrapped in
/// its column.
struct TextTable {
  private let widths: [Int]
  private let trailing: Set<Int>

  /// The blanks between two columns.
  static let gap = 2

  /// Columns of these widths.
  /// - Parameter trailing: The columns whose cells stand at their right edge.
  init(widths: [Int], trailing: Set<Int>) {
    (self.widths, self.trailing) = (widths, trailing)
  }

  /// Columns as wide as their widest cell, up to their limits.
  /// - Parameters:
  ///   - limits: The greatest width of each column; nil for the one that takes what is left.
  ///   - trailing: The columns whose cells stand at their right edge.
  init(_ rows: [[String]], limits: [Int?], trailing: Set<Int>, total: Int) {
    self.init(widths: TextTable.widths(rows, limits: limits, total: total), trailing: trailing)
  }

  /// The width of each column's widest cell, up to its limit.
  static func widths(_ rows: [[String]], limits: [Int?], total: Int) -> [Int] {
    let natural = limits.indices.map { column in
      rows.map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    return widths(natural: natural, limits: limits, total: total)
  }

  /// The widths of columns that would like to be this wide.
  static func widths(natural: [Int], limits: [Int?], total: Int) -> [Int] {
    let fixed = zip(natural, limits).map { width, limit in limit.map { min($0, width) } }
    let left = total - fixed.reduce(0) { $0 + ($1 ?? 0) } - gap * (limits.count - 1)
    return zip(natural, fixed).map { width, fixed in fixed ?? min(width, max(left, 1)) }
  }

  /// One row, on as many lines as its longest cell needs.
  func lines(_ cells: [String]) -> [String] {
    let wrapped = zip(cells, widths).map { cell, width in cell.wrapped(to: width) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = widths.indices.map { column in
        let text =
          column < wrapped.count && line < wrapped[column].count ? wrapped[column][line] : ""
        return text.padded(to: widths[column], trailing.contains(column) ? .right : .left)
      }
      return parts.joined(separator: String(repeating: " ", count: TextTable.gap))
        .withoutTrailingBlanks
    }
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
