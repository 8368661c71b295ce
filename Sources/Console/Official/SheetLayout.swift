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
  /// A long column is not narrower than this where there is room.
  private static let leastLong = 12
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
  private let width: Int
  private let isText: Bool

  init(_ part: FormSheet.Part, width: Int, isWide: Bool, selected: FormCellPlace) {
    self.width = width
    isText = part.columns.isEmpty
    let depth = part.rows.map(\.context.count).max() ?? 0
    contextWidths =
      isWide
      ? (0..<depth).map { level in
        part.rows.map { $0.context.count > level ? $0.context[level].displayWidth : 0 }.max() ?? 0
      } : []
    titleStart = SheetLayout.start + contextWidths.reduce(0) { $0 + $1 + SheetLayout.gap }
    let widest = part.rows.map(\.title.displayWidth).max() ?? 0
    titleWidth = min(widest, max(12, (width - titleStart) * 2 / 5))
    let left = titleStart + titleWidth + SheetLayout.gap
    let room = max(0, width - left - 1)
    guard !isText else {
      places = [Place(column: 0, x: left, width: room)]
      hides = (false, false)
      return
    }
    let wanted = part.columns.indices.map { SheetLayout.width(of: $0, in: part) }
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
  }

  static func == (left: SheetLayout, right: SheetLayout) -> Bool {
    left.places == right.places && left.contextWidths == right.contextWidths
      && left.titleStart == right.titleStart && left.titleWidth == right.titleWidth
  }

  private static func width(of column: Int, in part: FormSheet.Part) -> Int {
    let title = part.columns[column].title.displayWidth
    if part.columns[column].isLong { return max(title, leastLong) }
    let texts = part.rows.map { row in
      row.cells.indices.contains(column) ? row.cells[column].text.displayWidth + 2 : 0
    }
    return max(title, min(texts.max() ?? 0, mostColumns))
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

  /// The titles of the columns, with a mark where columns are hidden.
  func drawTitles(of part: FormSheet.Part, in grid: inout CellGrid, y: Int) {
    grid.fill(Rectangle(x: 0, y: y, width: width, height: 1), .plain)
    for place in places {
      grid.put(
        part.columns[place.column].title, at: Point(x: place.x, y: y), .dim, width: place.width)
    }
    if hides.left {
      grid.put("<", at: Point(x: titleStart + titleWidth, y: y), .key)
    }
    if hides.right { grid.put(">", at: Point(x: width - 1, y: y), .key) }
  }
}
