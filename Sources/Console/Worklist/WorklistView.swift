import Core
import PlainText
import Reports
import Terminal
import Words

/// What is due and absent, the most urgent first; below it what Enter opens.
struct WorklistView {
  let console: Console
  let state: WorklistState
  let overview: Overview

  private var words: WorklistWords { console.words.worklist }
  private var items: [WorkItem] { overview.worklist.items }

  func draw(in grid: inout CellGrid, footerHeight: Int) {
    let width = grid.size.width
    console.drawTitle(title, in: &grid)
    let bottom = grid.size.height - footerHeight - 3
    guard let selected = state.selected(in: overview.worklist) else {
      grid.put(words.nothing, at: Point(x: 2, y: 2), .dim, width: width - 3)
      return
    }
    let room = max(0, bottom - 1)
    let index = items.firstIndex(of: selected) ?? 0
    let top = firstShown(of: items.count, around: index, room: room)
    for (line, item) in items.dropFirst(top).prefix(room).enumerated() {
      draw(item, top + line == index, in: &grid, y: 1 + line)
    }
    drawTask(of: selected, in: &grid, y: max(1, bottom))
  }

  private var title: String {
    let counts = WorkItem.Urgency.allCases.map { urgency in
      "\(words.urgency(urgency)) \(items.count { $0.urgency == urgency })"
    }
    return "\(words.title): " + counts.joined(separator: ", ")
  }

  private var urgencyWidth: Int {
    WorkItem.Urgency.allCases.map { words.urgency($0).displayWidth }.max() ?? 0
  }

  private func draw(_ item: WorkItem, _ isSelected: Bool, in grid: inout CellGrid, y: Int) {
    if isSelected { grid.put(console.glyphs.gutter, at: Point(x: 0, y: y), .selected) }
    if let id = item.indicator, console.news.rows[id] != nil {
      grid.put(console.glyphs.news, at: Point(x: 1, y: y), .notice)
    }
    let style = item.urgency.style
    grid.put(item.urgency.mark(console.glyphs), at: Point(x: 2, y: y), style)
    grid.put(words.urgency(item.urgency), at: Point(x: 4, y: y), style, width: urgencyWidth)
    var x = 4 + urgencyWidth + 2
    grid.put("\(item.due)", at: Point(x: x, y: y), .dim, width: 10)
    x += 12
    grid.put(words.project(item), at: Point(x: x, y: y), .dim, width: 3)
    x += 4
    grid.put(
      words.sentence(item, in: overview), at: Point(x: x, y: y), isSelected ? .heading : .plain,
      width: max(0, grid.size.width - x - 1))
  }

  /// The selected item's sentence whole, where its line was too narrow, and what Enter opens.
  private func drawTask(of item: WorkItem, in grid: inout CellGrid, y: Int) {
    let width = grid.size.width
    grid.fill(Rectangle(x: 0, y: y, width: width, height: 3), .plain)
    grid.putTitle(
      "\(console.words.keyName("Enter")): \(words.task(item.task))", console.glyphs, .heading,
      at: Point(x: 0, y: y))
    let lines = words.sentence(item, in: overview).sanitised.wrapped(to: max(2, width - 3))
    for (line, text) in lines.prefix(2).enumerated() {
      grid.put(text, at: Point(x: 2, y: y + 1 + line), .plain, width: width - 3)
    }
  }
}

extension WorkItem.Urgency {
  fileprivate var style: Style {
    switch self {
    case .overdue: .missed
    case .dueSoon: .atRisk
    case .later: .dim
    }
  }

  fileprivate func mark(_ glyphs: GlyphSet) -> String {
    switch self {
    case .overdue: glyphs.mark(.missed)
    case .dueSoon: glyphs.mark(.atRisk)
    case .later: glyphs.mark(.noData)
    }
  }
}
