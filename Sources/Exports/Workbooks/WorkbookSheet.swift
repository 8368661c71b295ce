import CXlsxWriter
import PlainText
import Words

/// Fills one sheet of a workbook from the top.
struct WorkbookSheet {
  let book: Workbook
  let page: UnsafeMutablePointer<lxw_worksheet>
  let name: String
  private let columns: [Column]
  /// The row that is written next.
  private var row = 0

  init(
    _ book: Workbook, _ page: UnsafeMutablePointer<lxw_worksheet>, name: String, columns: [Column]
  ) {
    (self.book, self.page, self.name, self.columns) = (book, page, name, columns)
  }

  mutating func write(_ sheet: Sheet, of document: Document, isFirst: Bool) {
    setUpPage(document)
    if document.isDraft { line(document.words.draft, .draft) }
    line(document.title, .title)
    for head in document.head { line(head.items.map(\.line).joined(separator: "    "), .plain) }
    if let caption = sheet.caption { line(caption, .caption) }
    var heads: [Range<Int>] = []
    var starts: [Int] = []
    for table in sheet.tables {
      if let caption = table.caption { line(caption, .caption) }
      let first = row
      write(table.head)
      heads.append(first..<row)
      starts.append(row)
      write(table.rows)
    }
    repeatHead(of: sheet.tables, heads)
    for note in sheet.notes + (isFirst ? document.notes : []) { line(note, .quiet) }
    if let chart = sheet.chart, let table = sheet.tables.first, let start = starts.first {
      insert(chart, of: table, firstRow: start, below: row + 1)
    }
  }

  // MARK: Page

  private func setUpPage(_ document: Document) {
    let library = book.library
    for (index, column) in columns.enumerated() {
      book.keep(
        library.worksheet_set_column(
          page, UInt16(index), UInt16(index), Double(column.width), nil))
    }
    library.worksheet_set_landscape(page)
    library.worksheet_set_paper(page, WorkbookSheet.a4)
    library.worksheet_set_margins(page, 0.4, 0.4, 0.6, 0.6)
    library.worksheet_fit_to_pages(page, 1, 0)
    library.worksheet_gridlines(page, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    if document.isDraft {
      book.keep(library.worksheet_set_header(page, "&C\(document.words.draft)"))
    }
    // By scalars: an ampersand that carries an accent begins a code all the same.
    var title = ""
    for scalar in document.title.truncated(to: 80).unicodeScalars {
      title.unicodeScalars.append(contentsOf: scalar == "&" ? [scalar, scalar] : [scalar])
    }
    let numbers = document.words.page("&P", of: "&N")
    book.keep(library.worksheet_set_footer(page, "&L \(title)&R\(numbers)"))
  }

  private static let a4: UInt8 = 9

  /// The longest table's head stands on every page, and stays in sight where it is the only one.
  private func repeatHead(of tables: [SheetTable], _ heads: [Range<Int>]) {
    let longest = tables.indices.max { tables[$0].rows.count < tables[$1].rows.count }
    guard let longest, let last = heads[longest].last else { return }
    let first = heads[longest].lowerBound
    book.keep(book.library.worksheet_repeat_rows(page, UInt32(first), UInt32(last)))
    if tables.count == 1 { book.library.worksheet_freeze_panes(page, UInt32(last + 1), 0) }
  }

  // MARK: Cells

  /// A line of text over all columns.
  private mutating func line(_ text: String, _ style: CellStyle) {
    put(Cell.text(text), style, rows: row..<row + 1, columns: columns.indices)
    let width = columns.reduce(0) { $0 + $1.width }
    setHeight(of: row, lines: text.wrapped(to: WorkbookSheet.fitting(width)).count, style.size)
    row += 1
  }

  private mutating func write(_ rows: [[Cell]]) {
    let placement = Placement(rows, columns: columns.count)
    var heights = [Int](repeating: 1, count: placement.rowCount)
    for index in 0..<placement.rowCount {
      for placed in placement.cells(beginningIn: index) {
        put(
          placed.cell, CellStyle(placed, in: columns),
          rows: placed.rows.lowerBound + row..<placed.rows.upperBound + row,
          columns: placed.columns)
      }
    }
    for index in 0..<placement.rowCount {
      for column in columns.indices {
        guard let placed = placement[index, column], placed.rows.upperBound == index + 1,
          placed.columns.lowerBound == column
        else { continue }
        let width = placed.columns.reduce(0) { $0 + columns[$1].width }
        let lines = placed.cell.shown.wrapped(to: WorkbookSheet.fitting(width)).count
        let others = heights[placed.rows.lowerBound..<index].reduce(0, +)
        heights[index] = max(heights[index], lines - others)
      }
    }
    for (index, lines) in heights.enumerated() { setHeight(of: row + index, lines: lines, 10) }
    row += placement.rowCount
  }

  private func put(_ cell: Cell, _ style: CellStyle, rows: Range<Int>, columns: Range<Int>) {
    guard let first = columns.first else { return }
    let (library, format) = (book.library, book.format(style))
    let (top, left) = (UInt32(rows.lowerBound), UInt16(first))
    if rows.count > 1 || columns.count > 1 {
      book.keep(
        library.worksheet_merge_range(
          page, top, left, UInt32(rows.upperBound - 1), UInt16(columns.upperBound - 1), "", format))
    }
    // A number is only what its digits say; all else is text, never a formula.
    if case .number(let digits, _) = cell.content, let number = Double(digits) {
      book.keep(library.worksheet_write_number(page, top, left, number, format))
    } else if cell.shown.isEmpty {
      book.keep(library.worksheet_write_blank(page, top, left, format))
    } else {
      book.keep(library.worksheet_write_string(page, top, left, cell.shown, format))
    }
  }

  /// How much of a column's width text may be trusted to fill: letters differ between machines.
  private static func fitting(_ width: Int) -> Int { max(2, width * 9 / 10) }

  /// Merged cells do not make their rows higher by themselves.
  private func setHeight(of row: Int, lines: Int, _ size: Int) {
    let points = min(409, lines * (size * 4 / 3 + 1) + 4)
    book.keep(book.library.worksheet_set_row(page, UInt32(row), Double(points), nil))
  }
}

extension CellStyle {
  /// Lines that stand over all columns, outside of the tables.
  static let plain = CellStyle(isBordered: false)
  static let quiet = CellStyle(isBordered: false, size: 9, ink: .quiet)
  static let title = CellStyle(alignment: .center, isBold: true, isBordered: false, size: 16)
  static let caption = CellStyle(isBold: true, isBordered: false, size: 12)
  static let draft = CellStyle(
    alignment: .center, isBold: true, isBordered: false, size: 14, ink: .missed)
}
