import Core
import Reports
public import Terminal
import Words

extension Console {
  /// The least window that shows anything but a word about its size.
  public static let leastSize = HomeLayout.least

  /// The whole screen as cells, and where the cursor stands (nil: hidden).
  public func draw() -> (grid: CellGrid, cursor: Point?) {
    var grid = CellGrid(size: size)
    guard size.width >= Console.leastSize.width, size.height >= Console.leastSize.height else {
      let text = words.tooSmall(
        width: size.width, height: size.height, neededWidth: Console.leastSize.width,
        neededHeight: Console.leastSize.height)
      for (line, part) in text.enumerated() {
        grid.put(part, at: Point(x: 0, y: line), .notice, width: size.width)
      }
      return (grid, nil)
    }
    let cursor = draw(in: &grid)
    return (grid, cursor)
  }

  private func draw(in grid: inout CellGrid) -> Point? {
    let footer = Footer(of: place, words: words, size: size, offering: offers)
    let noticeLine = size.height - footer.lines.count - 1
    if case .help(let help) = layers.last {
      let cursor = HelpView(console: self, help: help).draw(in: &grid)
      footer.draw(in: &grid)
      return cursor
    }
    var cursor: Point?
    drawScreen(in: &grid, footerHeight: footer.lines.count, cursor: &cursor)
    footer.draw(in: &grid)
    guard case .prompt(let prompt) = layers.last else {
      drawNotice(in: &grid, endingAt: noticeLine)
      return cursor
    }
    drawNotice(in: &grid, endingAt: noticeLine - 1)
    return PromptView(prompt: prompt, words: words).draw(in: &grid, y: noticeLine)
  }

  /// Draws the topmost layer that fills the screen.
  private func drawScreen(in grid: inout CellGrid, footerHeight: Int, cursor: inout Point?) {
    guard let overview, let homeTexts else {
      grid.put(words.notices.loading, at: Point(x: 1, y: 0), .dim)
      return
    }
    for layer in layers.reversed() {
      switch layer {
      case .form(let form):
        cursor = FormView(console: self, form: form).draw(in: &grid, footerHeight: footerHeight)
        return
      case .detail(let detail):
        guard let row = overview.row(detail.indicator) else { break }
        DetailView(console: self, detail: detail, row: row)
          .draw(in: &grid, footerHeight: footerHeight)
        return
      case .compare(let compare):
        CompareView(console: self, compare: compare).draw(in: &grid, footerHeight: footerHeight)
        return
      case .conflict(let conflict):
        ConflictView(console: self, conflict: conflict)
          .draw(in: &grid, footerHeight: footerHeight)
        return
      case .menu:
        EntryMenuView(words: words, glyphs: glyphs).draw(in: &grid, footerHeight: footerHeight)
        return
      case .facts(let facts):
        FactsView(console: self, facts: facts).draw(in: &grid, footerHeight: footerHeight)
        return
      case .table(let table):
        TableView(console: self, table: table).draw(in: &grid, footerHeight: footerHeight)
        return
      case .history(let history):
        HistoryView(console: self, history: history).draw(in: &grid, footerHeight: footerHeight)
        return
      case .historyEntry(let entry):
        HistoryEntryView(console: self, entry: entry).draw(in: &grid, footerHeight: footerHeight)
        return
      case .todo(let state):
        WorklistView(console: self, state: state, overview: overview)
          .draw(in: &grid, footerHeight: footerHeight)
        return
      case .settings(let state):
        cursor = SettingsView(console: self, state: state)
          .draw(in: &grid, footerHeight: footerHeight)
        return
      case .official(let state):
        OfficialFormView(console: self, state: state).draw(in: &grid, footerHeight: footerHeight)
        return
      case .prompt, .help: break
      }
    }
    HomeView(console: self, overview: overview, texts: homeTexts)
      .draw(in: &grid, footerHeight: footerHeight)
  }
}
