extension CellGrid {
  /// The grid as readable text: rows between bars, then a line for each styled run.
  ///
  ///     |▸ W-2024-0003                 |
  ///     0:0..<13 selected
  public var snapshot: String {
    let rows = (0..<size.height).map { y in
      "|" + String(row(y).compactMap(\.character)) + "|"
    }
    return (rows + (0..<size.height).flatMap(styledRuns)).joined(separator: "\n")
  }

  private func styledRuns(_ y: Int) -> [String] {
    var runs: [String] = []
    var start = 0
    let cells = Array(row(y))
    while start < cells.count {
      let style = cells[start].style
      let end = cells[start...].firstIndex { $0.style != style } ?? cells.count
      if style != .plain { runs.append("\(y):\(start)..<\(end) \(style.rawValue)") }
      start = end
    }
    return runs
  }
}
