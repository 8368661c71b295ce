import Core
import PlainText
import Terminal

/// Where the cells of a part of an official form stand.
///
/// Numbers and choices take what they need; long columns share what is left. Where not all columns
/// fit, those around the cursor are shown.
struct SheetLayout: Equatable {
  struct Place: Equatable {
    /// The column's position in its part.
    let column: Int
    let x: Int
    let width: Int
  }

  /// Behind the gutter, and the mark of a status.
  static let start = 4
  private static let gap = 2
  /// A name above the title takes no more than this where the columns need the room.
  private static let mostContext = 8
  /// A cell's text may ask for no more than this.
  private static let mostColumns = 24

  /// How wide each name above the title is; empty where the window has no room for them.
  let contextWidths: [Int]
  let titleStart: Int
  let titleWidth: Int
  /// Of the columns that show, from the left.
  let places: [Place]
  /// Whether columns are hidden on the left and on the right.
  let hides: (left: Bool, right: Bool)
  /// How many lines the columns' titles take.
  let titleLines: Int
  private let width: Int
  private let isText: Bool

  /// - Parameter leastLong: a long column is not narrower than this.
  init(
    _ part: FormSheet.Part, width: Int, isWide: Bool, leastLong: Int, selected: FormCellPlace
  ) {
    let names = isWide ? SheetLayout.contextWidths(of: part) : []
    let whole = SheetLayout(
      part, contextWidths: names, width: width, leastLong: leastLong, selected: selected)
    let cut = names.map { min($0, SheetLayout.mostContext) }
    let isRoomy = whole.titleLines < 2 && !whole.hides.left && !whole.hides.right
    guard cut != names, !isRoomy else {
      self = whole
      return
    }
    self.init(
      part, contextWidths: cut, width: width, leastLong: leastLong, selected: selected)
  }

  private init(
    _ part: FormSheet.Part, contextWidths: [Int], width: Int, leastLong: Int,
    selected: FormCellPlace
  ) {
    (self.contextWidths, self.width) = (contextWidths, width)
    isText = part.columns.isEmpty
    titleStart = SheetLayout.start + contextWidths.reduce(0) { $0 + $1 + SheetLayout.gap }
    let widest = part.rows.map(\.title.displayWidth).max() ?? 0
    titleWidth = min(widest, max(12, (width - titleStart) * 2 / 5))
    let left = titleStart + titleWidth + SheetLayout.gap
    let room = max(0, width - left - 1)
    guard !isText else {
      places = [Place(column: 0, x: left, width: room)]
      hides = (false, false)
      titleLines = 0
      return
    }
    let whole = part.columns.indices.map {
      max(part.columns[$0].title.displayWidth, SheetLayout.width(of: $0, in: part, leastLong))
    }
    let isRoomy = whole.reduce(0) { $0 + $1 + SheetLayout.gap } - SheetLayout.gap <= room
    let wanted =
      isRoomy
      ? whole
      : part.columns.indices.map {
        max(
          SheetLayout.narrowest(part.columns[$0].title),
          SheetLayout.width(of: $0, in: part, leastLong))
      }
    let chosen = SheetLayout.position(of: selected, in: part)
    let shown = SheetLayout.shown(wanted, around: chosen, room: room)
    let used = shown.reduce(0) { $0 + wanted[$1] + SheetLayout.gap } - SheetLayout.gap
    let long = shown.filter { part.columns[$0].isLong }
    let spare = max(0, room - used)
    var x = left
    places = shown.map { column in
      let isLong = part.columns[column].isLong
      let extra = isLong ? spare / max(1, long.count) : 0
      let columns = min(wanted[column] + extra, max(0, width - x - 1))
      defer { x += columns + SheetLayout.gap }
      return Place(column: column, x: x, width: columns)
    }
    hides = (shown.lowerBound > 0, shown.upperBound < part.columns.count)
    titleLines =
      places.map { part.columns[$0.column].title.wrapped(to: max(2, $0.width)).count }
        .contains { $0 > 1 } ? 2 : 1
  }

  static func == (left: SheetLayout, right: SheetLayout) -> Bool {
    left.places == right.places && left.contextWidths == right.contextWidths
      && left.titleStart == right.titleStart && left.titleWidth == right.titleWidth
  }

  /// What the names above the title want, level by level.
  private static func contextWidths(of part: FormSheet.Part) -> [Int] {
    let depth = part.rows.map(\.context.count).max() ?? 0
    return (0..<depth).map { level in
      part.rows.map { $0.context.count > level ? $0.context[level].displayWidth : 0 }.max() ?? 0
    }
  }

  /// What the texts of a column want.
  private static func width(of column: Int, in part: FormSheet.Part, _ leastLong: Int) -> Int {
    if part.columns[column].isLong { return leastLong }
    let texts = part.rows.map { row in
      row.cells.indices.contains(column)
        ? (row.cells[column].mark + row.cells[column].text).displayWidth : 0
    }
    return min(texts.max() ?? 0, mostColumns)
  }

  /// In how few columns a title stands on two lines without a word broken.
  private static func narrowest(_ title: String) -> Int {
    let whole = title.displayWidth
    let words = title.split { $0 == " " || $0.displayWidth == 2 }
    let longest = words.map { String($0).displayWidth }.max() ?? 0
    let least = max(4, whole / 2, longest)
    return (least..<max(least + 1, whole)).first { title.wrapped(to: $0).count <= 2 } ?? whole
  }

  private static func position(of place: FormCellPlace, in part: FormSheet.Part) -> Int? {
    part.rows.lazy.compactMap { row in row.cells.firstIndex { $0.place == place } }.first
  }

  /// The columns that fit, the chosen one among them, as far to the left as may be.
  private static func shown(_ widths: [Int], around chosen: Int?, room: Int) -> Range<Int> {
    var first = 0
    while true {
      var (end, used) = (first, 0)
      while end < widths.count, used + widths[end] <= room || end == first {
        used += widths[end] + gap
        end += 1
      }
      if let chosen, chosen >= end, first < chosen {
        first += 1
      } else {
        return first..<end
      }
    }
  }

  /// How many lines a row takes: a long text has as many as it needs.
  func lineCount(_ row: FormSheet.Row) -> Int {
    guard isText, let cell = row.cells.first else { return 1 }
    return max(1, lines(of: cell).count)
  }

  func lines(of cell: FormSheet.Cell) -> [String] {
    cell.text.sanitised.wrapped(to: max(2, places.first?.width ?? 2))
  }

  /// A line of the columns' titles; the last one marks where columns are hidden.
  func drawTitles(of part: FormSheet.Part, in grid: inout CellGrid, y: Int, line: Int) {
    grid.fill(Rectangle(x: 0, y: y, width: width, height: 1), .plain)
    for place in places {
      let column = part.columns[place.column]
      let isWhole = column.title.displayWidth <= place.width
      let lines =
        isWhole
        ? [column.title]
        : column.title.wrapped(to: SheetLayout.narrowest(column.title))
      // A title of one line stands next to its column.
      let index = line - (titleLines - min(lines.count, titleLines))
      guard lines.indices.contains(index) else { continue }
      put(lines[index], .dim, in: &grid, place, y: y, isNumber: column.isNumber)
    }
    guard line == titleLines - 1 else { return }
    if hides.left { grid.put("<", at: Point(x: titleStart + titleWidth, y: y), .key) }
    if hides.right { grid.put(">", at: Point(x: width - 1, y: y), .key) }
  }

  /// Puts a text into its column: numbers at the right end.
  func put(
    _ text: String, _ style: Style, in grid: inout CellGrid, _ place: Place, y: Int, isNumber: Bool
  ) {
    let indent = isNumber ? max(0, place.width - text.sanitised.displayWidth) : 0
    grid.put(
      text, at: Point(x: place.x + indent, y: y), style, width: max(0, place.width - indent))
  }
}
