import Core
import Intake
import PlainText
import Reports
import Terminal
import Words

/// A pasted table: what saving it would do, then each row as it came, its fault in its place.
struct TableView {
  let console: Console
  let table: TableState

  func draw(in grid: inout CellGrid, footerHeight: Int) {
    let words = console.words
    let width = grid.size.width
    let bottom = grid.size.height - footerHeight - 1
    let title = words.lists.tableTitle(table.pasted.kind, rows: table.table?.rows.count)
    grid.putTitle(title, console.glyphs)
    var y = 1
    for (text, style) in verdict {
      grid.put(text, at: Point(x: 1, y: y), style, width: width - 2)
      y += 1
    }
    drawRows(in: &grid, Rectangle(x: 0, y: y + 1, width: width, height: max(0, bottom - y - 1)))
  }

  /// What Enter does, and the figures it changes.
  private var verdict: [(String, Style)] {
    let words = console.words
    guard let reading = table.reading else { return [(words.notices.loading, .dim)] }
    guard case .success(let rows) = reading.table else {
      guard case .failure(let fault) = reading.table else { return [] }
      return [(words.fault(fault), .error)]
    }
    let isFine = table.faultCount == 0 && !reading.isKnown
    let line = words.lists.tableVerdict(
      rows: rows.rows.count, faults: table.faultCount, isKnown: reading.isKnown)
    guard isFine else { return [(line, .error)] }
    guard let changes = reading.changes else {
      return [(line, .notice), (words.lists.tooManyToPreview, .dim)]
    }
    let most = max(1, console.size.height / 5)
    let figures = changes.prefix(most).map { change in
      let style: Style = change.after.judgement.status == .missed ? .missed : .plain
      return (words.screens.preview(change, marks: console.glyphs.marks), style)
    }
    return [(line, .notice)]
      + (figures.isEmpty ? [(words.notices.noFigureChanges, Style.dim)] : figures)
  }

  private func drawRows(in grid: inout CellGrid, _ area: Rectangle) {
    guard let content = table.table, area.height > 1 else { return }
    let layout = TableColumns(content, words: console.words, width: area.width)
    let heads = content.columns.map { $0.map { console.words.label($0) } ?? "" }
    draw("", heads, layout, in: &grid, area.y, .dim)
    let room = area.height - 1
    let rows = content.rows
    let top = firstShown(of: rows.count, around: table.selection, room: room)
    for (offset, row) in rows.dropFirst(top).prefix(room).enumerated() {
      let y = area.y + 1 + offset
      let isSelected = top + offset == table.selection
      if isSelected { grid.put(console.glyphs.gutter, at: Point(x: 0, y: y), .selected) }
      if let fault = row.faults.first {
        grid.put(
          console.words.fault(fault), at: Point(x: 2, y: y), .error, width: area.width - 3)
      } else {
        draw("\(row.line)", row.cells, layout, in: &grid, y, isSelected ? .heading : .plain)
      }
    }
  }

  private func draw(
    _ line: String, _ cells: [String], _ layout: TableColumns, in grid: inout CellGrid, _ y: Int,
    _ style: Style
  ) {
    grid.put(
      line.padded(to: TableColumns.lineWidth - 1, .right), at: Point(x: 1, y: y), .dim,
      width: TableColumns.lineWidth)
    var x = 1 + TableColumns.lineWidth
    for (cell, width) in zip(cells, layout.widths) {
      guard x < grid.size.width - 1 else { return }
      grid.put(cell, at: Point(x: x, y: y), style, width: min(width, grid.size.width - 1 - x))
      x += width + 2
    }
  }
}

/// How wide the columns of a pasted table are: as their heads and first rows need.
struct TableColumns {
  static let lineWidth = 7
  private static let sampled = 200
  private static let widest = 20

  let widths: [Int]

  init(_ table: FactTable, words: Words, width: Int) {
    let sample = table.rows.prefix(TableColumns.sampled)
    widths = table.columns.indices.map { column in
      let head = table.columns[column].map { words.label($0).displayWidth } ?? 0
      let cells = sample.lazy.filter { column < $0.cells.count }.map {
        String($0.cells[column].prefix(TableColumns.widest)).displayWidth
      }
      return min(max(head, cells.max() ?? 0), TableColumns.widest)
    }
  }
}
