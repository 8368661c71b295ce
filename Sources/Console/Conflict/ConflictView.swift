import Core
import PlainText
import Terminal
import Words

/// Three versions side by side, field by field: as it was, the colleague's, the person's own; and
/// what can be done.
struct ConflictView {
  let console: Console
  let conflict: ConflictState

  private static let labelWidth = 14
  /// So many lines of one version of a field are shown.
  private static let cellHeight = 4

  private var words: ConflictWords { console.words.conflict }

  func draw(in grid: inout CellGrid, footerHeight: Int) {
    let width = grid.size.width
    let bottom = grid.size.height - footerHeight - 1
    grid.putTitle(title, console.glyphs)
    var y = 1
    for line in story.flatMap({ $0.sanitised.wrapped(to: max(2, width - 2)) }) where y < bottom {
      grid.put(line, at: Point(x: 1, y: y), .plain, width: width - 2)
      y += 1
    }
    y = drawVersions(in: &grid, from: y + 1, to: bottom)
    for line in choices where y + 1 < bottom {
      y += 1
      grid.put(line, at: Point(x: 2, y: y), .notice, width: width - 3)
    }
  }

  private var title: String {
    switch conflict.matter {
    case .fact(let base, _, _): words.title(base.content.kind, base.id)
    case .setting(_, let theirs, _, _): words.title(theirs.name)
    case .entry(let place, _, _, _, _): words.title(place)
    }
  }

  /// Who did what when, and why; and why the person wanted theirs.
  private var story: [String] {
    let today = console.now.day
    switch conflict.matter {
    case .fact(_, let theirs, let mine):
      return [
        words.theyDid(theirs, theirs.changedBy, why: theirs.reason, today: today),
        words.youWant(isVoid: mine.content == nil, why: mine.why),
      ]
    case .setting(_, _, let entry, _): return [words.theySet(entry, today: today)]
    case .entry(_, _, let theirs, let entry, _):
      return [words.theyWrote(entry, isCleared: theirs == nil, today: today)]
    }
  }

  private func drawVersions(in grid: inout CellGrid, from top: Int, to bottom: Int) -> Int {
    let start = 2 + ConflictView.labelWidth
    let column = max(1, (grid.size.width - start) / 3)
    var y = top
    func put(_ cells: [(String, Style)]) {
      guard y < bottom else { return }
      var height = 1
      for (index, (text, style)) in cells.enumerated() {
        let x = index == 0 ? 2 : start + (index - 1) * column
        let room = index == 0 ? ConflictView.labelWidth - 1 : column - 1
        let lines = text.sanitised.wrapped(to: max(2, room)).prefix(ConflictView.cellHeight)
        for (line, part) in lines.enumerated() where y + line < bottom {
          grid.put(part, at: Point(x: x, y: y + line), style, width: room)
        }
        height = max(height, lines.count)
      }
      y += height
    }
    let mine = conflict.isVoid ? words.yoursVoid : words.yours
    put([("", .dim), (words.base, .dim), (theirHeading, .heading), (mine, .heading)])
    for row in conflict.rows {
      let differs = row.theirs != row.mine
      if differs, y < bottom {
        grid.put(console.glyphs.news, at: Point(x: 0, y: y), .notice)
      }
      put([
        (words.label(row.field), differs ? .heading : .dim), (text(row.base, row.field), .dim),
        (text(row.theirs, row.field), row.theirs == row.base ? .plain : .heading),
        (text(row.mine, row.field), row.mine == row.base ? .plain : .heading),
      ])
    }
    return y
  }

  private var theirHeading: String {
    let who = console.words.live.who(conflict.colleague, today: console.now.day)
    guard case .fact(_, let theirs, _) = conflict.matter, theirs.state == .live else {
      return who
    }
    return "\(who) #\(theirs.fact.id)"
  }

  private func text(_ text: String?, _ field: FactField?) -> String {
    switch conflict.matter {
    case .fact: console.words.history.text(field, text)
    case .setting(_, let theirs, _, _): words.value(theirs.name, text)
    case .entry(let place, _, _, _, _): words.value(place, text)
    }
  }

  private var choices: [String] {
    let (mine, edit) =
      switch conflict.matter {
      case .fact(_, let theirs, let mine):
        (
          words.keepMine(isVoid: mine.content == nil, isGone: theirs.state != .live),
          words.edit(isVoid: mine.content == nil, isGone: theirs.state != .live)
        )
      case .setting: (words.setMine, words.editSetting)
      case .entry(let place, _, _, _, _):
        (words.writeMine, place.field == .possibility ? words.backToForm : words.editSetting)
      }
    return ["t  " + words.keepTheirs, "m  " + mine, "e  " + edit]
  }
}

extension ConflictState {
  /// Whether the person wanted the fact voided.
  var isVoid: Bool {
    if case .fact(_, _, .void) = matter { true } else { false }
  }
}
