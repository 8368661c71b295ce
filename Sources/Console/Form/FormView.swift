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

  private static let labelWidth = 19
  private static let fieldWidth = 18
  private static let remarkColumn = 3 + labelWidth + fieldWidth + 2

  /// Gives back where the cursor stands.
  func draw(in grid: inout CellGrid, footerHeight: Int) -> Point? {
    let width = grid.size.width
    let bottom = grid.size.height - footerHeight - 1
    grid.put(console.glyphs.rule(width), at: Point(x: 0, y: 0), .border, width: width)
    grid.put(" \(title) ", at: Point(x: 1, y: 0), .title, width: width - 2)
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
    let (remark, style) = remark(on: row, isActive: isActive)
    let x = FormView.remarkColumn
    grid.put(remark, at: Point(x: x, y: y), style, width: grid.size.width - x - 1)
    return point
  }

  /// What stands beside a field: what is wrong with it, else what was understood, else what it
  /// takes.
  private func remark(on row: FieldRow, isActive: Bool) -> (String, Style) {
    let words = console.words
    if let fault = form.shownFault(row.field) { return (words.remark(fault), .error) }
    if let echo = form.reading?.echoes[row.field] {
      let shown = words.echo(echo, of: row.field)
      return (shown == form[row.field] ? "" : shown, .notice)
    }
    let wanted = form.draft.form(of: row.field, in: console.formContext) ?? row.form
    return (words.hint(row, wanted), .placeholder)
  }

  private func drawReason(in grid: inout CellGrid, _ y: Int) -> Point {
    let words = console.words
    let point = drawLine(
      words.notices.whyCorrecting, form.why, form.activeRow == nil, in: &grid, y)
    if form.isReasonMissing {
      let x = FormView.remarkColumn
      grid.put(
        words.reasonMissing, at: Point(x: x, y: y), .error, width: grid.size.width - x - 1)
    }
    return point
  }

  private func drawLine(
    _ label: String, _ line: LineEditor, _ isActive: Bool, in grid: inout CellGrid, _ y: Int
  ) -> Point {
    if isActive { grid.put(console.glyphs.gutter, at: Point(x: 0, y: y), .selected) }
    grid.put(
      label, at: Point(x: 2, y: y), isActive ? .heading : .plain, width: FormView.labelWidth)
    let x = 3 + FormView.labelWidth
    grid.fill(
      Rectangle(x: x, y: y, width: FormView.fieldWidth, height: 1),
      isActive ? .activeField : .field)
    let (text, column) = line.visible(in: FormView.fieldWidth)
    grid.put(text, at: Point(x: x, y: y), isActive ? .activeField : .field)
    return Point(x: x + column, y: y)
  }

  private func drawPreview(in grid: inout CellGrid, _ area: Rectangle) {
    let words = console.words
    guard area.height > 1 else { return }
    grid.put(
      console.glyphs.rule(area.width), at: Point(x: 0, y: area.y), .border, width: area.width)
    grid.put(
      " \(words.screens.preview) ", at: Point(x: 1, y: area.y), .heading, width: area.width - 2)
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
      let y = area.y + 1 + line
      let isWorse = change.after.judgement.status == .missed
      grid.put(
        words.screens.preview(change, marks: console.glyphs.marks), at: Point(x: 2, y: y),
        isWorse ? .missed : .plain, width: area.width - 3)
    }
  }
}
