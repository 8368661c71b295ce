import Reports
import Core
import Intake
import PlainText
import Terminal
import Words

/// Draws a form: a line a field with what was typed and what was understood, then what saving
/// will change.
struct FormView {
  let console: Console
  let form: FormState

  private static let labelStart = 2
  private static let leastFieldWidth = 18
  private static let mostFieldWidth = 40
  /// What hints and echoes are given before fields grow.
  private static let remarkWidth = 44
  private let fieldStart: Int
  private let fieldWidth: Int
  private var remarkStart: Int { fieldStart + fieldWidth + 2 }

  init(console: Console, form: FormState) {
    (self.console, self.form) = (console, form)
    let words = console.words
    var labels = form.rows.map { words.label($0.field) }
    if form.correcting != nil { labels.append(words.notices.whyCorrecting) }
    fieldStart = FormView.labelStart + (labels.map(\.displayWidth).max() ?? 0) + 2
    let room = console.size.width - fieldStart - 2 - FormView.remarkWidth
    fieldWidth = min(max(room, FormView.leastFieldWidth), FormView.mostFieldWidth)
  }

  /// Gives back where the cursor stands.
  func draw(in grid: inout CellGrid, footerHeight: Int) -> Point? {
    let width = grid.size.width
    let bottom = grid.size.height - footerHeight - 1
    console.drawTitle(title, in: &grid)
    if let theirs = form.theirs {
      let text = console.words.conflict.changedUnderForm(
        theirs, theirs.changedBy, today: console.now.day)
      grid.put(text, at: Point(x: 1, y: 1), .error, width: width - 2)
    }
    var cursor: Point?
    let lineCount = form.lineCount
    let room = max(1, bottom - 5)
    let top = max(0, min(form.active - room + 1, lineCount - room))
    for line in top..<min(lineCount, top + room) {
      let y = 2 + line - top
      let point =
        form.rows.indices.contains(line)
        ? drawField(form.rows[line], in: &grid, y) : drawReason(in: &grid, y)
      if line == form.active { cursor = point }
    }
    let end = 2 + min(lineCount, room) + 1
    drawPreview(in: &grid, Rectangle(x: 0, y: end, width: width, height: max(0, bottom - end)))
    return cursor.map { Point(x: min($0.x, width - 1), y: $0.y) }
  }

  private var title: String {
    console.words.formTitle(
      form.kind, correcting: form.correcting?.id, project: form.reading?.fact?.project,
      saved: form.savedCount)
  }

  private func drawField(_ row: FieldRow, in grid: inout CellGrid, _ y: Int) -> Point {
    let words = console.words
    let isActive = form.activeRow == row
    let text = form.lines[row.field] ?? LineEditor()
    let point = drawLine(words.label(row.field), text, isActive, in: &grid, y)
    let room = grid.size.width - remarkStart - 1
    let (remark, style) = remark(on: row, fitting: room)
    grid.put(remark, at: Point(x: remarkStart, y: y), style, width: room)
    return point
  }

  /// What stands beside a field: what is wrong with it, else what was understood, else what it
  /// takes.
  private func remark(on row: FieldRow, fitting room: Int) -> (String, Style) {
    let words = console.words
    if let fault = form.shownFault(row.field) {
      let remark = words.remark(fault)
      return (remark.displayWidth <= room ? remark : words.shortRemark(fault), .error)
    }
    if let echo = form.reading?.echoes[row.field] {
      return (understood(echo, of: row.field), .notice)
    }
    let wanted = form.draft.form(of: row.field, in: console.formContext) ?? row.form
    return (words.hint(row, wanted), .placeholder)
  }

  /// What was understood, less what stands there already; of an indicator its name and target.
  private func understood(_ echo: Echo, of field: FactField) -> String {
    let words = console.words
    if field == .indicator, let id = IndicatorID(parsing: echo.text),
      let indicator = console.overview?.row(id)?.indicator
    {
      return "\(words.text(indicator.detail)) \(words.target(indicator))"
    }
    let (typed, shown) = (form[field], words.echo(echo, of: field))
    if shown == typed { return "" }
    return typed == echo.text ? String(shown.dropFirst(typed.count + 1)) : shown
  }

  private func drawReason(in grid: inout CellGrid, _ y: Int) -> Point {
    let words = console.words
    let point = drawLine(
      words.notices.whyCorrecting, form.why, form.activeRow == nil, in: &grid, y)
    if form.isReasonMissing {
      grid.put(
        words.reasonMissing, at: Point(x: remarkStart, y: y), .error,
        width: grid.size.width - remarkStart - 1)
    }
    return point
  }

  private func drawLine(
    _ label: String, _ line: LineEditor, _ isActive: Bool, in grid: inout CellGrid, _ y: Int
  ) -> Point {
    if isActive { grid.put(console.glyphs.gutter, at: Point(x: 0, y: y), .selected) }
    grid.put(
      label, at: Point(x: FormView.labelStart, y: y), isActive ? .heading : .plain,
      width: fieldStart - FormView.labelStart - 1)
    grid.fill(
      Rectangle(x: fieldStart, y: y, width: fieldWidth, height: 1),
      isActive ? .activeField : .field)
    let (text, column) = line.visible(in: fieldWidth)
    grid.put(text, at: Point(x: fieldStart, y: y), isActive ? .activeField : .field)
    return Point(x: fieldStart + column, y: y)
  }

  private func drawPreview(in grid: inout CellGrid, _ area: Rectangle) {
    let words = console.words
    guard area.height > 1 else { return }
    grid.putTitle(
      words.screens.preview, console.glyphs, .heading, at: Point(x: 0, y: area.y),
      width: area.width)
    if let fault = form.projectFault {
      grid.put(
        words.problem(fault), at: Point(x: 2, y: area.y + 1), .error,
        width: area.width - 3)
      return
    }
    guard let changes = form.preview else {
      grid.put(
        words.screens.previewLater, at: Point(x: 2, y: area.y + 1), .placeholder,
        width: area.width - 3)
      return
    }
    if changes.isEmpty {
      grid.put(
        words.notices.noFigureChanges, at: Point(x: 2, y: area.y + 1), .dim, width: area.width - 3)
    }
    for (line, change) in changes.prefix(area.height - 1).enumerated() {
      draw(change, in: &grid, y: area.y + 1 + line)
    }
  }

  /// One indicator's figures and marks before and after; only the marks are coloured.
  private func draw(_ change: RowChange, in grid: inout CellGrid, y: Int) {
    let words = console.words
    let (old, new) = (change.before.judgement.status, change.after.judgement.status)
    var x = 2
    func put(_ text: String, _ style: Style) {
      x += grid.put(text, at: Point(x: x, y: y), style, width: grid.size.width - x - 1)
    }
    put(words.screens.figures(change, marks: console.glyphs.marks) + "  ", .plain)
    if old != new {
      put(console.glyphs.mark(old), old.style)
      put(" \(console.glyphs.marks.arrow) ", .plain)
    }
    put(console.glyphs.mark(new), new.style)
    put(" \(words.status(new))", old == new ? .plain : .heading)
  }
}
