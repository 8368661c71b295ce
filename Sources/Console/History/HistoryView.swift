import Core
import PlainText
import Terminal
import Words

/// Lines of the history: when, who, what, about what, why.
struct HistoryView {
  let console: Console
  let history: HistoryState

  private var words: HistoryWords { console.words.history }

  func draw(in grid: inout CellGrid, footerHeight: Int) {
    let width = grid.size.width
    grid.putTitle(title, console.glyphs)
    let room = max(0, grid.size.height - footerHeight - 3)
    guard !history.entries.isEmpty else {
      grid.put(
        history.isLoading ? words.loading : words.empty, at: Point(x: 2, y: 2), .dim,
        width: width - 3)
      return
    }
    let columns = HistoryColumns(history.entries, words, width: width)
    columns.draw(
      [words.at, words.person, words.what, words.subject, words.why], in: &grid, y: 1, .dim)
    let top = firstShown(of: history.entries.count, around: history.selection, room: room)
    for (line, entry) in history.entries.dropFirst(top).prefix(room).enumerated() {
      let isSelected = top + line == history.selection
      let y = 2 + line
      if isSelected { grid.put(console.glyphs.gutter, at: Point(x: 0, y: y), .selected) }
      if console.news.lines.contains(entry.number) {
        grid.put(console.glyphs.news, at: Point(x: 1, y: y), .notice)
      }
      columns.draw(cells(of: entry), in: &grid, y: y, isSelected ? .heading : .plain)
    }
  }

  private var title: String {
    let filter = history.filter
    let shown = words.filter(
      person: filter.person, indicator: filter.indicator, since: filter.since, word: filter.word)
    return shown.isEmpty ? words.title : "\(words.title): \(shown)"
  }

  private func cells(of entry: HistoryEntry) -> [String] {
    [
      "\(entry.entry.at)", entry.entry.person, words.deed(entry.what), words.summary(entry),
      entry.why,
    ]
  }
}

/// Where the columns stand: a person has at most a fifth of the window, the reason a quarter.
private struct HistoryColumns {
  private let widths: [Int]

  init(_ entries: [HistoryEntry], _ words: HistoryWords, width: Int) {
    let names = entries.map { $0.entry.person.displayWidth } + [words.person.displayWidth]
    let deeds = HistoryEntry.What.allCases.map { words.deed($0).displayWidth }
    let reasons = entries.map { $0.why.displayWidth } + [words.why.displayWidth]
    let person = min(names.max() ?? 0, width / 5)
    let why = min(reasons.max() ?? 0, width / 4)
    let deed = deeds.max() ?? 0
    widths = [16, person, deed, max(0, width - 27 - person - deed - why), why]
  }

  func draw(_ cells: [String], in grid: inout CellGrid, y: Int, _ style: Style) {
    var x = 2
    for (cell, width) in zip(cells, widths) {
      grid.put(cell, at: Point(x: x, y: y), style, width: width)
      x += width + 2
    }
  }
}

/// One line of the history whole: before and after field by field, who, from where, why, hash.
struct HistoryEntryView {
  let console: Console
  let entry: HistoryEntry

  private var words: HistoryWords { console.words.history }

  func draw(in grid: inout CellGrid, footerHeight: Int) {
    let width = grid.size.width
    let bottom = grid.size.height - footerHeight - 1
    grid.putTitle(words.title(of: entry), console.glyphs)
    var y = 1
    for (label, text) in lines where !text.isEmpty && y < bottom {
      grid.put(label, at: Point(x: 1, y: y), .dim, width: 16)
      let rows = text.sanitised.wrapped(to: max(2, width - 19))
      for row in rows where y < bottom {
        grid.put(row, at: Point(x: 18, y: y), .plain, width: width - 19)
        y += 1
      }
    }
    y += 1
    drawFields(in: &grid, from: y, to: bottom)
  }

  private var lines: [(String, String)] {
    let project = entry.project == 0 ? "" : "\(entry.project)"
    return [
      (words.what, "\(words.deed(entry.what)) \(words.subject(entry))"),
      (words.project, project),
      (words.replaced, entry.replaced.map { "#\($0)" } ?? ""),
      (words.person, entry.entry.person), (words.at, "\(entry.entry.at)"),
      (words.why, entry.why), (words.address, entry.origin.address),
      (words.sudoUser, entry.origin.sudoUser), (words.terminal, entry.origin.terminal),
      (words.hash, "\(entry.hash.prefix(16))"),
    ]
  }

  private func drawFields(in grid: inout CellGrid, from top: Int, to bottom: Int) {
    let half = max(0, (grid.size.width - 19) / 2)
    let places = [1, 18, 18 + half]
    let rows =
      [["", words.before, words.after]]
      + entry.fields.map { field in
        [
          words.label(field.field), words.text(field.field, field.before),
          words.text(field.field, field.after),
        ]
      }
    let changed = [false] + entry.fields.map { $0.before != $0.after }
    for (line, row) in rows.enumerated() where top + line < bottom {
      for (column, (text, x)) in zip(row, places).enumerated() {
        let style: Style =
          line == 0 || column == 0 ? .dim : changed[line] ? .heading : .plain
        grid.put(text, at: Point(x: x, y: top + line), style, width: column == 0 ? 16 : half - 1)
      }
    }
  }
}
