import Core
import PlainText
import Reports
import Terminal
import Words

/// Settings by group, a line each, with the value edited in its place; below them everything about
/// the selected one, or what saving would change.
struct SettingsView {
  let console: Console
  let state: SettingsState

  private var words: SettingWords { console.words.settings }
  private let valueStart: Int

  /// The lines about the selected setting, the rule above them included.
  private static let paneHeight = 7

  init(console: Console, state: SettingsState) {
    (self.console, self.state) = (console, state)
    let labels = SettingName.allCases.map { console.words.settings.label($0).displayWidth }
    valueStart = 4 + (labels.max() ?? 0) + 2
  }

  /// Gives back where the cursor stands.
  func draw(in grid: inout CellGrid, footerHeight: Int) -> Point? {
    let width = grid.size.width
    console.drawTitle("\(words.title): \(words.scope(state.project))", in: &grid)
    guard let states = state.states, let selected = state.selected else {
      grid.put(console.words.notices.loading, at: Point(x: 2, y: 2), .dim, width: width - 3)
      return nil
    }
    let pane = max(1, grid.size.height - footerHeight - SettingsView.paneHeight - 1)
    let cursor = drawList(lines(states), selected, in: &grid, height: pane - 1)
    drawPane(about: selected, in: &grid, from: pane, to: grid.size.height - footerHeight - 1)
    return cursor.map { Point(x: min($0.x, width - 1), y: $0.y) }
  }

  private enum Line: Equatable {
    case group(SettingName.Group)
    case setting(SettingState)
  }

  private func lines(_ states: [SettingState]) -> [Line] {
    SettingName.Group.allCases.flatMap { group -> [Line] in
      let own = states.filter { $0.name.group == group }
      return own.isEmpty ? [] : [.group(group)] + own.map { .setting($0) }
    }
  }

  private func drawList(
    _ lines: [Line], _ selected: SettingState, in grid: inout CellGrid, height: Int
  ) -> Point? {
    let index = lines.firstIndex(of: .setting(selected)) ?? 0
    let top = firstShown(of: lines.count, around: index, room: height)
    var cursor: Point?
    for (offset, line) in lines.dropFirst(top).prefix(max(0, height)).enumerated() {
      let y = 1 + offset
      switch line {
      case .group(let group):
        grid.put(
          words.group(group), at: Point(x: 2, y: y), .heading, width: grid.size.width - 3)
      case .setting(let setting):
        let point = draw(setting, setting == selected, in: &grid, y: y)
        cursor = point ?? cursor
      }
    }
    return cursor
  }

  private func draw(
    _ setting: SettingState, _ isSelected: Bool, in grid: inout CellGrid, y: Int
  ) -> Point? {
    let width = grid.size.width
    if isSelected { grid.put(console.glyphs.gutter, at: Point(x: 0, y: y), .selected) }
    grid.put(
      words.label(setting.name), at: Point(x: 4, y: y), isSelected ? .heading : .plain,
      width: valueStart - 5)
    if isSelected, let edit = state.edit { return draw(edit, in: &grid, y: y) }
    let value = words.value(setting.name, setting.text)
    let origin = self.origin(setting)
    let room = width - valueStart - 1
    let originStart = max(valueStart + room / 2, width - 1 - origin.displayWidth)
    grid.put(
      value, at: Point(x: valueStart, y: y), setting.isStandard ? .dim : .plain,
      width: max(0, originStart - valueStart - 2))
    grid.put(origin, at: Point(x: originStart, y: y), .dim, width: width - originStart - 1)
    return nil
  }

  private func origin(_ setting: SettingState) -> String {
    if setting.isStandard { return words.byDefault }
    if setting.own == nil { return words.fromUnit }
    return setting.entry.map { words.setBy($0) } ?? ""
  }

  private func draw(_ edit: SettingEdit, in grid: inout CellGrid, y: Int) -> Point {
    let room = max(1, grid.size.width - valueStart - 1)
    let field = edit.choices.isEmpty ? max(room / 2, min(room, 20)) : min(room, 16)
    grid.fill(Rectangle(x: valueStart, y: y, width: field, height: 1), .activeField)
    let (text, column) = edit.line.visible(in: field)
    grid.put(text, at: Point(x: valueStart, y: y), .activeField, width: field)
    let x = valueStart + field + 2
    let echo =
      switch edit.reading {
      case .value(let text): (words.value(edit.name, text), Style.notice)
      case .fault(let fault): (words.fault(fault), Style.error)
      }
    grid.put(echo.0, at: Point(x: x, y: y), echo.1, width: max(0, grid.size.width - x - 1))
    return Point(x: valueStart + column, y: y)
  }
}

// MARK: The selected one

extension SettingsView {
  private func drawPane(
    about setting: SettingState, in grid: inout CellGrid, from top: Int, to bottom: Int
  ) {
    let width = grid.size.width
    grid.fill(Rectangle(x: 0, y: top, width: width, height: max(0, bottom - top)), .plain)
    grid.putTitle(
      "\(words.label(setting.name)) (\(setting.name.rawValue))", console.glyphs, .heading,
      at: Point(x: 0, y: top))
    var y = top + 1
    let parts = state.edit.map { about($0) } ?? about(setting)
    let start = 4 + (parts.map(\.0.displayWidth).max() ?? 0)
    for (label, text, style) in parts {
      guard y < bottom else { return }
      grid.put(label, at: Point(x: 2, y: y), .dim, width: width - 3)
      for line in text.sanitised.wrapped(to: max(2, width - start - 1)) where y < bottom {
        grid.put(line, at: Point(x: start, y: y), style, width: width - start - 1)
        y += 1
      }
    }
  }

  private func about(_ setting: SettingState) -> [(String, String, Style)] {
    let value = words.value(setting.name, setting.text)
    let isLong = value.displayWidth > (console.size.width - valueStart) / 2 - 2
    var parts: [(String, String, Style)] = isLong ? [(words.value, value, .plain)] : []
    parts += [
      (words.meaning, words.meaning(setting.name), .plain),
      (words.takes, words.form(setting.name), .plain),
      (words.source, words.source(setting.name), .plain),
      (words.standard, words.value(setting.name, setting.name.standard), .plain),
    ]
    if let entry = setting.entry {
      let why = setting.why.isEmpty ? "" : " (\(setting.why))"
      parts.append((words.setBy, words.setBy(entry) + why, .plain))
    }
    return parts
  }

  /// While it is edited: how it is written, what is wrong, and what saving would change.
  private func about(_ edit: SettingEdit) -> [(String, String, Style)] {
    let hint =
      edit.theirs.map { theirs in
        let conflict = console.words.conflict
        let text = conflict.changedUnderEdit(
          edit.name, theirs.own, theirs.entry, today: console.now.day)
        return (console.glyphs.news, text, Style.error)
      } ?? (words.takes, words.form(edit.name), Style.plain)
    if case .fault(let fault) = edit.reading {
      let problem = (words.value, words.fault(fault), Style.error)
      return fault == .unreadable(edit.name) ? [problem] : [hint, problem]
    }
    guard let changes = edit.preview else { return [hint] }
    let preview = console.words.screens.preview
    guard !changes.isEmpty else {
      return [hint, (preview, console.words.notices.noFigureChanges, .plain)]
    }
    return [hint]
      + changes.map {
        (preview, console.words.screens.preview($0, marks: console.glyphs.marks), .plain)
      }
  }
}
