import Core
import PlainText
import Terminal
import Words

/// The rows of a list of facts, in columns that the width decides.
struct FactRowsView {
  let list: FactListState
  let words: Words
  let glyphs: GlyphSet
  /// Which tickets are marked as late; nil where none are.
  var lateRule: LateRule?
  /// Facts that a colleague entered or changed and nobody here has looked at.
  var news: Set<FactID> = []

  private struct Columns {
    let number = 7
    let day = 11
    var kind = 0
    var what = 0
    var amounts = 0
    var person = 0
    var entered = 0

    init(width: Int, kindWidth: Int) {
      var rest = width - 1 - number - 1 - day
      if width >= 56 { kind = kindWidth }
      if width >= 72 { person = 11 }
      if width >= 104 { entered = 17 }
      rest -= kind + person + entered
      amounts = max(12, rest * (width >= 104 ? 6 : 5) / 10)
      what = max(0, rest - amounts)
    }
  }

  /// The longest English kind, a log confirmation, is shown whole where the window is wide.
  private func kindWidth(in width: Int) -> Int {
    words.language == .zh ? 9 : width >= 104 ? 17 : 14
  }

  /// Draws what the columns are called.
  func drawHeads(in grid: inout CellGrid, y: Int) {
    let lists = words.lists
    let columns = Columns(
      width: grid.size.width, kindWidth: kindWidth(in: grid.size.width))
    draw(
      [
        lists.number.padded(to: columns.number - 1, .right), words.label(.day),
        words.lists.kindHead, lists.what, lists.amounts, words.screens.enteredBy, lists.entered,
      ], columns, in: &grid, y, .dim)
  }

  /// Draws the rows around the selected one.
  func draw(in grid: inout CellGrid, _ area: Rectangle) {
    let records = list.records ?? []
    let room = area.height
    let columns = Columns(width: area.width, kindWidth: kindWidth(in: area.width))
    let top = firstShown(of: records.count, around: list.selection, room: room)
    for (line, record) in records.dropFirst(top).prefix(room).enumerated() {
      let y = area.y + line
      let isSelected = top + line == list.selection
      if isSelected { grid.put(glyphs.gutter, at: Point(x: 0, y: y), .selected) }
      draw(cells(of: record, columns), columns, in: &grid, y, style(of: record, isSelected))
      if news.contains(record.fact.id) {
        grid.put(glyphs.news, at: Point(x: columns.number, y: y), .notice)
      }
    }
  }

  private func style(of record: FactRecord, _ isSelected: Bool) -> Style {
    guard record.state == .live else { return .dim }
    return isSelected ? .heading : isLate(record) ? .missed : .plain
  }

  private func isLate(_ record: FactRecord) -> Bool {
    record.state == .live && lateRule?.isLate(record.fact.content) == true
  }

  private func cells(of record: FactRecord, _ columns: Columns) -> [String] {
    let fact = record.fact
    let cells = words.lists.cells(fact.content)
    let mark = isLate(record) ? glyphs.mark(.missed) : words.lists.mark(record.state)
    return [
      "#\(fact.id)".padded(to: columns.number - 1, .right), "\(fact.content.day)",
      words.kind(fact.content.kind), mark.isEmpty ? cells.what : "\(mark) \(cells.what)",
      cells.amounts, fact.entry.person, "\(fact.entry.at)",
    ]
  }

  private func draw(
    _ cells: [String], _ columns: Columns, in grid: inout CellGrid, _ y: Int, _ style: Style
  ) {
    let widths = [
      columns.number, columns.day, columns.kind, columns.what, columns.amounts, columns.person,
      columns.entered,
    ]
    var x = 1
    for (cell, width) in zip(cells, widths) where width > 0 {
      grid.put(cell, at: Point(x: x, y: y), style, width: width - 1)
      x += width
    }
  }
}
