import Core
import PlainText
import Reports
import Terminal
import Words

/// What changed since a day: the counts then and now, a line an indicator, and the whole story of
/// the selected one.
struct CompareView {
  let console: Console
  let compare: CompareState

  private enum Column {
    static let news = 1
    static let before = 2
    static let arrow = 4
    static let after = 7
    static let id = 9
    static let name = 16
    static let nameWidth = 17
    static let figures = 34
    static let figureWidth = 18
    static let latestWidth = 22
    /// Windows narrower than this have no room for the reason.
    static let wideWidth = 110
  }

  func draw(in grid: inout CellGrid, footerHeight: Int) {
    let words = console.words
    let width = grid.size.width
    let bottom = grid.size.height - footerHeight - 1
    guard let comparison = compare.comparison else {
      grid.putTitle(words.comparison.loading(since: compare.since), console.glyphs)
      return
    }
    console.drawTitle(words.comparison.title(comparison, marks: console.glyphs.marks), in: &grid)
    drawCounts(comparison, in: &grid)
    grid.put(
      words.comparison.count(comparison), at: Point(x: 1, y: 2), .dim, width: width - 2)
    let story = compare.selected == nil || bottom < 12 ? 0 : 3
    drawRows(in: &grid, Rectangle(x: 0, y: 3, width: width, height: max(0, bottom - story - 3)))
    guard story > 0, let row = compare.selected?.after else { return }
    drawStory(of: row, in: &grid, y: bottom - story)
  }

  private func drawCounts(_ comparison: Comparison, in grid: inout CellGrid) {
    var x = 1
    for status in Status.byUrgency {
      let text = console.words.comparison.count(
        of: status, comparison, marks: console.glyphs.marks)
      guard x + 2 + text.displayWidth < grid.size.width else { break }
      x += grid.put(console.glyphs.mark(status), at: Point(x: x, y: 1), status.style) + 1
      let isSame = comparison.countsBefore[status] == comparison.countsAfter[status]
      x += grid.put(text, at: Point(x: x, y: 1), isSame ? .dim : .plain) + 2
    }
  }

  /// The rows under their projects' names, scrolled so that the selected one shows.
  private func drawRows(in grid: inout CellGrid, _ area: Rectangle) {
    guard area.height > 0 else { return }
    let words = console.words
    guard !compare.rows.isEmpty else {
      grid.put(
        words.comparison.nothing, at: Point(x: 1, y: area.y + 1), .plain, width: area.width - 2)
      return
    }
    var lines: [Line] = []
    for (project, rows) in compare.projects {
      lines.append(.title(project))
      lines += rows.map { .row($0) }
    }
    let selected = lines.firstIndex { line in
      if case .row(let row) = line { row == compare.selected } else { false }
    }
    let top = firstShown(of: lines.count, around: selected ?? 0, room: area.height)
    for (offset, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      let y = area.y + offset
      switch line {
      case .title(let project):
        grid.put(
          "\(project.number) \(words.text(project.shortName))", at: Point(x: 1, y: y), .heading,
          width: area.width - 2)
      case .row(let row):
        draw(row, in: &grid, y: y, isSelected: top + offset == selected)
      }
    }
  }

  private enum Line {
    case title(Project)
    case row(RowChange)
  }

  private func draw(_ row: RowChange, in grid: inout CellGrid, y: Int, isSelected: Bool) {
    let (words, glyphs, width) = (console.words, console.glyphs, grid.size.width)
    let (old, new) = (row.before.judgement.status, row.after.judgement.status)
    if isSelected { grid.put(glyphs.gutter, at: Point(x: 0, y: y), .selected) }
    if console.news.rows[row.after.indicator.id] != nil {
      grid.put(glyphs.news, at: Point(x: Column.news, y: y), .notice)
    }
    if old != new {
      grid.put(glyphs.mark(old), at: Point(x: Column.before, y: y), old.style)
      grid.put(glyphs.marks.arrow, at: Point(x: Column.arrow, y: y), .dim)
    }
    grid.put(glyphs.mark(new), at: Point(x: Column.after, y: y), new.style)
    grid.put("\(row.after.indicator.id)", at: Point(x: Column.id, y: y), .dim, width: 6)
    grid.put(
      words.text(row.after.indicator.shortName), at: Point(x: Column.name, y: y),
      isSelected ? .heading : .plain, width: Column.nameWidth)
    let (was, becomes) = words.comparison.figures(row)
    let room = Column.figureWidth
    let columns = min(was.displayWidth, room)
    let end = Column.figures + room
    if was != becomes {
      grid.put(was, at: Point(x: end - columns, y: y), .dim, width: columns)
      grid.put(glyphs.marks.arrow, at: Point(x: end + 1, y: y), .dim)
    }
    grid.put(
      becomes, at: Point(x: end + 4, y: y), .plain, width: min(Column.latestWidth, width - end - 5))
    guard width >= Column.wideWidth else { return }
    let x = end + 4 + Column.latestWidth + 2
    grid.put(words.reason(row.after), at: Point(x: x, y: y), .dim, width: width - x - 1)
  }

  private func drawStory(of row: IndicatorRow, in grid: inout CellGrid, y: Int) {
    let words = console.words
    let width = grid.size.width
    grid.putTitle(
      "\(row.indicator.id) \(words.fullName(row.indicator))", console.glyphs, .heading,
      at: Point(x: 0, y: y))
    for (offset, line) in [words.reason(row), words.wayBack(row)].enumerated() {
      grid.put(line, at: Point(x: 1, y: y + 1 + offset), .plain, width: width - 2)
    }
  }
}
