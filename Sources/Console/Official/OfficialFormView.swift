import Core
import PlainText
import Reports
import Terminal
import Words

/// An official form as it looks on paper, from its head down to its indicators; below it all about
/// the cell under the cursor.
///
/// In narrow windows a row shows the columns around the cursor, and names the others below.
struct OfficialFormView {
  let console: Console
  let state: OfficialFormState

  private var words: Words { console.words }
  private var glyphs: GlyphSet { console.glyphs }

  /// The lines about the cell under the cursor, the rule above them included.
  private static let paneHeight = 5
  /// From this width on the names above an indicator's own stand before it.
  private static let wide = 130

  func draw(in grid: inout CellGrid, footerHeight: Int) {
    let width = grid.size.width
    guard let filled = state.filled, let sheet = console.sheet(of: state) else {
      grid.putTitle(
        words.officialForms.title(state.form, year: console.overview?.year ?? console.now.day.year),
        glyphs)
      grid.put(words.notices.loading, at: Point(x: 2, y: 2), .dim, width: width - 3)
      return
    }
    drawTitle(filled, in: &grid)
    let top = 1 + drawHandedIn(in: &grid, y: 1)
    let bottom = grid.size.height - footerHeight - 1
    let pane = max(top, bottom - OfficialFormView.paneHeight)
    guard let selected = sheet.cell(state.selection) else { return }
    drawSheet(
      sheet, selected.place, in: &grid,
      Rectangle(x: 0, y: top, width: width, height: pane - top))
    drawPane(about: selected, of: sheet, in: &grid, from: pane, to: bottom)
  }

  /// The form's name with the project's; beside it the day, and how much is missing.
  private func drawTitle(_ filled: FilledForm, in grid: inout CellGrid) {
    let head = filled.head
    let title = words.officialForms.title(state.form, year: head.project.year)
    let end = grid.putTitle(
      "\(state.project) \(words.text(head.project.shortName)): \(title)", glyphs)
    let count = filled.gaps.count
    let lack = words.formScreen.lack(count, key: words.keyName("n"))
    let day = words.screens.asOf(head.asOf)
    let texts = ["\(day)  \(lack)", lack]
    guard let text = texts.first(where: { end + $0.displayWidth + 4 <= grid.size.width }) else {
      return
    }
    grid.put(
      " \(text) ", at: Point(x: grid.size.width - text.displayWidth - 3, y: 0),
      count == 0 ? .met : .missed)
  }

  /// What changed since the form was handed in; gives back how many lines that took.
  private func drawHandedIn(in grid: inout CellGrid, y: Int) -> Int {
    guard let check = state.handedIn else { return 0 }
    let warning = words.officialForms.warning(check)
    let text = warning ?? words.formScreen.handedIn(check.export)
    grid.put(
      text, at: Point(x: 1, y: y), warning == nil ? .dim : .atRisk, width: grid.size.width - 2)
    return 1
  }
}

// MARK: The sheet

extension OfficialFormView {
  private enum Line {
    /// A line of the titles of a part's columns.
    case titles(part: Int, line: Int)
    /// A line of a row of a part; long texts take several.
    case row(part: Int, row: Int, line: Int)

    var part: Int {
      switch self {
      case .titles(let part, _), .row(let part, _, _): part
      }
    }
  }

  /// A long text takes no more lines than this.
  private static let mostLines = 3

  private func drawSheet(
    _ sheet: FormSheet, _ selected: FormCellPlace, in grid: inout CellGrid, _ area: Rectangle
  ) {
    let layouts = sheet.parts.map {
      SheetLayout(
        $0, width: area.width, isWide: area.width >= OfficialFormView.wide,
        leastLong: words.formScreen.missing.displayWidth + 2, selected: selected)
    }
    let lines = lines(of: sheet, layouts)
    let chosen = lines.firstIndex { line in
      guard case .row(let part, let row, 0) = line else { return false }
      return sheet.parts[part].rows[row].cells.contains { $0.place == selected }
    }
    let top = firstShown(of: lines.count, around: chosen ?? 0, room: area.height)
    let pinned = pinnedTitles(lines, top: top, layouts, room: area.height)
    for (offset, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      let y = area.y + offset
      switch offset < pinned.count ? pinned[offset] : line {
      case .titles(let part, let number):
        layouts[part].drawTitles(of: sheet.parts[part], in: &grid, y: y, line: number)
      case .row(let part, let row, let number):
        SheetRowView(
          row: sheet.parts[part].rows[row],
          contextAbove: row == 0 || offset == pinned.count
            ? [] : sheet.parts[part].rows[row - 1].context,
          columns: sheet.parts[part].columns, layout: layouts[part], selected: selected,
          glyphs: glyphs, missing: words.formScreen.missing
        ).draw(in: &grid, y: y, line: number)
      }
    }
  }

  /// The titles that stay at the top where their rows have scrolled away from under them.
  private func pinnedTitles(
    _ lines: [Line], top: Int, _ layouts: [SheetLayout], room: Int
  ) -> [Line] {
    guard lines.indices.contains(top), room > 6 else { return [] }
    if case .titles(_, 0) = lines[top] { return [] }
    let part = lines[top].part
    let count = layouts[part].titleLines
    // Titles never cover the lines of another part.
    guard lines.indices.contains(top + count), lines[top + count].part == part else { return [] }
    return (0..<count).map { .titles(part: part, line: $0) }
  }

  private func lines(of sheet: FormSheet, _ layouts: [SheetLayout]) -> [Line] {
    sheet.parts.indices.flatMap { part -> [Line] in
      let rows = sheet.parts[part].rows.indices.flatMap { row -> [Line] in
        let count = layouts[part].lineCount(sheet.parts[part].rows[row])
        return (0..<min(count, OfficialFormView.mostLines)).map {
          .row(part: part, row: row, line: $0)
        }
      }
      return (0..<layouts[part].titleLines).map { .titles(part: part, line: $0) } + rows
    }
  }
}

// MARK: The cell under the cursor

extension OfficialFormView {
  private func drawPane(
    about cell: FormSheet.Cell, of sheet: FormSheet, in grid: inout CellGrid, from top: Int,
    to bottom: Int
  ) {
    let width = grid.size.width
    grid.fill(Rectangle(x: 0, y: top, width: width, height: max(0, bottom - top)), .plain)
    guard bottom > top else { return }
    let row = sheet.rows.first { $0.cells.contains { $0.place == cell.place } }
    let isAlone = row?.cells.count == 1
    let title = isAlone ? cell.title : "\(row?.title ?? "") \(words.dotted(cell.title))"
    grid.putTitle(title, glyphs, .heading, at: Point(x: 0, y: top))
    var parts = [(text(of: cell), Style.plain)]
    parts += cell.gaps.map { ("! \(words.formScreen.missing($0))", .missed) }
    parts.append((words.formScreen.hint(cell.hint), .dim))
    if !isAlone, let row { parts.append((others(in: row, than: cell), .dim)) }
    var y = top + 1
    for (text, style) in parts where !text.isEmpty {
      for line in text.sanitised.wrapped(to: max(2, width - 3)) where y < bottom {
        grid.put(line, at: Point(x: 2, y: y), style, width: width - 3)
        y += 1
      }
    }
  }

  private func text(of cell: FormSheet.Cell) -> String {
    let standing = words.formScreen.standing(cell.standing.word)
    return [cell.text, standing].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// What the row's other cells say, where they say anything.
  private func others(in row: FormSheet.Row, than cell: FormSheet.Cell) -> String {
    let context = row.context.filter { !$0.isEmpty }.joined(separator: " / ")
    let cells = row.cells.filter { $0.place != cell.place && !$0.text.isEmpty }
      .map { "\($0.title) \($0.text)" }
    return ([context] + cells).filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension FormSheet.Cell {
  fileprivate var hint: FormScreenWords.Hint {
    switch action {
    case .none: .none
    case .write(let place, let text): .write(place.field, isWritten: text != nil)
    case .choose(_, _, let text): .choose(isWritten: text != nil)
    case .set: .set
    case .explain: .explain
    }
  }
}

extension FormSheet.Standing {
  fileprivate var word: FormScreenWords.Standing {
    switch self {
    case .computed, .blank: .plain
    case .proposed: .proposed
    case .edited: .edited
    }
  }
}
