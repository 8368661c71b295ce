import Core
import PlainText
import Reports
import Terminal

/// A row of an official form: title, cells, the cursor.
struct SheetRowView {
  let row: FormSheet.Row
  /// What stands before the title of the row above, which is not said twice.
  let contextAbove: [String]
  let columns: [FormSheet.Column]
  let layout: SheetLayout
  let selected: FormCellPlace
  let glyphs: GlyphSet
  /// What an empty cell says in which something is missing.
  let missing: String

  /// Draws one of its lines; the lines behind the first continue a long text.
  func draw(in grid: inout CellGrid, y: Int, line: Int) {
    if line == 0 { drawTitle(in: &grid, y: y) }
    for place in layout.places where row.cells.indices.contains(place.column) {
      let cell = row.cells[place.column]
      let isSelected = cell.place == selected
      if isSelected, line == 0 {
        grid.fill(Rectangle(x: place.x, y: y, width: place.width, height: 1), .activeField)
      }
      let text = text(of: cell, line: line)
      let isNumber =
        columns.indices.contains(place.column) && columns[place.column].isNumber
      layout.put(
        text, isSelected && line == 0 ? .activeField : style(of: cell), in: &grid, place, y: y,
        isNumber: isNumber)
    }
  }

  private func drawTitle(in grid: inout CellGrid, y: Int) {
    let isChosen = row.cells.contains { $0.place == selected }
    if isChosen { grid.put(glyphs.gutter, at: Point(x: 0, y: y), .selected) }
    if let status = row.status {
      grid.put(glyphs.mark(status), at: Point(x: 2, y: y), status.style)
    }
    var x = SheetLayout.start
    for (level, width) in layout.contextWidths.enumerated() {
      let names = row.context.prefix(level + 1)
      if names.count > level, names != contextAbove.prefix(level + 1) {
        grid.put(names[level], at: Point(x: x, y: y), .dim, width: width)
      }
      x += width + 2
    }
    grid.put(
      row.title, at: Point(x: layout.titleStart, y: y), isChosen ? .heading : .plain,
      width: layout.titleWidth)
  }

  private func text(of cell: FormSheet.Cell, line: Int) -> String {
    let lines = row.cells.count == 1 ? layout.lines(of: cell) : [cell.text]
    let text = lines.indices.contains(line) ? lines[line] : ""
    guard line == 0 else { return text }
    return cell.mark + (text.isEmpty && !cell.gaps.isEmpty ? missing : text)
  }

  private func style(of cell: FormSheet.Cell) -> Style {
    if !cell.gaps.isEmpty { return .missed }
    return cell.standing == .proposed ? .placeholder : .plain
  }
}
