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

  private static let labelWidth = 16
  private static let fieldWidth = 24

  /// Gives back where the cursor stands.
  func draw(in grid: inout CellGrid, footerHeight: Int) -> Point? {
    let width = grid.size.width
    let bottom = grid.size.height - footerHeight - 1
    grid.put(console.glyphs.rule(width), at: Point(x: 0, y: 0), .border, width: width)
    grid.put(" \(title) ", at: Point(x: 1, y: 0), .title, width: width - 2)
    var cursor: Point?
    let lineCount = form.fields.count + (form.correcting == nil ? 0 : 1)
    let room = max(1, bottom - 5)
    let top = max(0, min(form.active - room + 1, lineCount - room))
    for line in top..<min(lineCount, top + room) {
      let y = 2 + line - top
      let point = form.fields.indices.contains(line)
        ? drawField(form.fields[line], in: &grid, y) : drawReason(in: &grid, y)
      if line == form.active { cursor = point }
    }
    let end = 2 + min(lineCount, room) + 1
    drawPreview(in: &grid, Rectangle(x: 0, y: end, width: width, height: max(0, bottom - end)))
    return cursor.map { Point(x: min($0.x, width - 1), y: $0.y) }
  }

  private var title: String {
    console.words.formTitle(
      form.kind, correcting: form.correcting?.id, project: form.project, saved: form.savedCount)
  }

  private func drawField(_ field: FactField, in grid: inout CellGrid, _ y: Int) -> Point {
    let words = console.words
    let isActive = form.activeField == field
    let text = form.lines[field] ?? LineEditor()
    let point = drawLine(words.label(field), text, isActive, in: &grid, y)
    let x = 3 + FormView.labelWidth + FormView.fieldWidth + 2
    let room = grid.size.width - x - 1
    if let fault = form.shownFault(field) {
      grid.put(words.problem(fault, at: field), at: Point(x: x, y: y), .error, width: room)
    } else if let echo = form.understood.echoes[field], !text.text.isEmpty {
      let shown = words.echo(FieldText(field, echo), form.understood.echoes)
      if shown != text.text {
        grid.put(shown, at: Point(x: x, y: y), .notice, width: room)
      }
    } else if isActive || text.text.isEmpty {
      grid.put(
        words.hint(field, reading: readingForm), at: Point(x: x, y: y), .placeholder, width: room)
    }
    return point
  }

  private var readingForm: ReadingForm? {
    guard let text = form.understood.echoes[.indicator], let id = IndicatorID(parsing: text) else {
      return nil
    }
    return console.overview?.row(id)?.indicator.readingForm
  }

  private func drawReason(in grid: inout CellGrid, _ y: Int) -> Point {
    let words = console.words
    let point = drawLine(
      words.notices.whyCorrecting, form.why, form.activeField == nil, in: &grid, y)
    if form.isReasonMissing {
      let x = 3 + FormView.labelWidth + FormView.fieldWidth + 2
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
        words.projectProblem(fault), at: Point(x: 2, y: area.y + 1), .error,
        width: area.width - 3)
      return
    }
    guard let changes = form.preview else { return }
    if changes.isEmpty {
      grid.put(
        words.notices.noFigureChanges, at: Point(x: 2, y: area.y + 1), .dim, width: area.width - 3)
    }
    for (line, change) in changes.prefix(area.height - 1).enumerated() {
      let y = area.y + 1 + line
      let mark = console.glyphs.mark(change.after.judgement.status)
      grid.put(mark, at: Point(x: 2, y: y), change.after.judgement.status.style)
      grid.put(
        words.screens.preview(change, marks: console.glyphs.marks), at: Point(x: 4, y: y), .plain,
        width: area.width - 5)
    }
  }
}
