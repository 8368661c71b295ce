import Core
import Intake
import PlainText
import Reports
import Terminal
import Words

/// The list of a project's or an indicator's facts: kinds, filter, rows, and what the selected
/// fact does to the figures.
struct FactsView {
  let console: Console
  let facts: FactsState

  private static let headHeight = 4
  private static let footHeight = 3

  func draw(in grid: inout CellGrid, footerHeight: Int) {
    let width = grid.size.width
    let bottom = grid.size.height - footerHeight - 1
    console.drawTitle(title, in: &grid)
    drawKinds(in: &grid, y: 1)
    drawFilter(in: &grid, y: 2)
    let rows = FactRowsView(
      list: facts.list, words: console.words, glyphs: console.glyphs, news: console.news.facts)
    rows.drawHeads(in: &grid, y: 3)
    let foot = bottom - FactsView.footHeight
    rows.draw(
      in: &grid,
      Rectangle(
        x: 0, y: FactsView.headHeight, width: width, height: max(0, foot - FactsView.headHeight)))
    if facts.list.records?.isEmpty == true {
      grid.put(
        console.words.lists.none, at: Point(x: 2, y: FactsView.headHeight), .placeholder,
        width: width - 3)
    }
    FactFootView(list: facts.list, console: console)
      .draw(in: &grid, Rectangle(x: 0, y: foot, width: width, height: FactsView.footHeight))
  }

  private var title: String {
    let words = console.words
    var name = "\(facts.project)"
    if case .indicator(let id) = facts.scope, let row = console.overview?.row(id) {
      name = "\(id) \(words.text(row.indicator.detail))"
    } else if let project = console.overview?.only(project: facts.project)?.projects.first {
      name = "\(facts.project) \(words.text(project.project.shortName))"
    }
    let title = words.lists.title(name)
    return facts.list.knownCount.map {
      "\(title) \(words.lists.count($0, limit: FactListRequest.countLimit))"
    } ?? title
  }

  private func drawKinds(in grid: inout CellGrid, y: Int) {
    let words = console.words
    var x = 1
    for kind in [nil] + console.kinds(of: facts).map(Optional.some) {
      let label = kind.map { words.kind($0) } ?? words.lists.everyKind
      let isChosen = kind == facts.kind
      let text = isChosen ? "[\(label)]" : " \(label) "
      x += grid.put(text, at: Point(x: x, y: y), isChosen ? .heading : .dim) + 1
    }
  }

  private func drawFilter(in grid: inout CellGrid, y: Int) {
    let lists = console.words.lists
    let filter = FactFilter(facts.filter, in: console.formContext)
    let order = lists.order(facts.order)
    let end = grid.size.width - 1 - order.displayWidth
    grid.put(
      lists.filter(filter), at: Point(x: 2, y: y), filter.isEmpty ? .placeholder : .notice,
      width: max(0, end - 3))
    grid.put(order, at: Point(x: max(2, end), y: y), .dim, width: order.displayWidth)
  }
}

/// What a list's row leaves out of the selected fact, and what the figures would be without it.
struct FactFootView {
  let list: FactListState
  let console: Console

  func draw(in grid: inout CellGrid, _ area: Rectangle) {
    guard area.height > 1, area.y > 0, let record = list.selectedFact else { return }
    let words = console.words
    grid.put(
      console.glyphs.rule(area.width), at: Point(x: 0, y: area.y), .border, width: area.width)
    grid.put(
      words.lists.story(record), at: Point(x: 1, y: area.y + 1), .dim, width: area.width - 2)
    guard area.height > 2, let weighing = console.weighing, weighing.fact == record.fact.id else {
      return
    }
    grid.put(
      words.lists.without(weighing.changes, marks: console.glyphs.marks),
      at: Point(x: 1, y: area.y + 2), .plain, width: area.width - 2)
  }
}
