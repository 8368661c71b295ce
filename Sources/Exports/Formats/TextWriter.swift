import PlainText
import Words

/// Writes a document as plain text for people, at most 100 columns wide.
struct TextWriter {
  private let document: Document
  /// By the columns of a sheet: sheets of the same columns line up with each other.
  private let layouts: [[Column]: TextLayout]

  /// The greatest width of a line, in columns.
  static let width = 100
  /// What parts the values on one line.
  private static let parting = "    "

  init(_ document: Document) {
    self.document = document
    layouts = Dictionary(grouping: document.sheets, by: \.columns)
      .mapValues { TextLayout($0, width: TextWriter.width) }
  }

  var text: String {
    var lines = [document.title]
    if document.isDraft { lines.insert(document.words.draft, at: 0) }
    lines += document.head.flatMap { folded($0.items.map(\.line)) }
    for sheet in document.sheets { lines += self.lines(of: sheet) }
    if !document.notes.isEmpty { lines += [""] + document.notes.flatMap(wrapped) }
    if document.isDraft { lines += ["", document.words.draft] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of sheet: Sheet) -> [String] {
    guard let layout = layouts[sheet.columns] else { return [] }
    var lines = [""]
    lines +=
      sheet.caption.map { folded($0.split(separator: TextWriter.parting).map(String.init)) } ?? []
    for (number, table) in sheet.tables.enumerated() {
      if number > 0 { lines.append("") }
      lines += table.caption.map(wrapped) ?? []
      lines += self.lines(of: table, sheet.columns, layout)
    }
    return lines + sheet.notes.flatMap(wrapped)
  }

  private func lines(
    of table: SheetTable, _ columns: [Column], _ layout: TextLayout
  ) -> [String] {
    let head = Placement(table.head, columns: columns.count)
    let rows = Placement(table.rows, columns: columns.count)
    return (0..<head.rowCount).flatMap { line(head, $0, columns, layout) }
      + (0..<rows.rowCount).flatMap {
        line(rows, $0, columns, layout) + remarks(rows, $0, columns, head, layout)
      }
  }

  /// A row's cells side by side; one that covers several columns is as wide as they are together.
  private func line(
    _ rows: Placement, _ row: Int, _ columns: [Column], _ layout: TextLayout
  ) -> [String] {
    var (texts, widths, trailing) = ([String](), [Int](), Set<Int>())
    var last: PlacedCell?
    for (column, width) in zip(layout.shown, layout.widths) {
      let placed = rows[row, column]
      if let placed, placed == last {
        widths[widths.count - 1] += TextTable.gap + width
        continue
      }
      last = placed
      if placed?.isRight(in: columns) ?? false { trailing.insert(texts.count) }
      let isFirst = placed.map { $0.rows.lowerBound == row } ?? false
      texts.append(isFirst ? placed?.cell.shown ?? "" : "")
      widths.append(width)
    }
    return TextTable(widths: widths, trailing: trailing).lines(texts)
  }

  /// The sentences under a row: why, what to do, who says so.
  ///
  /// One that the next begins with is not said twice ("241 sets short" before "241 sets short,
  /// 4.0 a day for 61 days").
  private func remarks(
    _ rows: Placement, _ row: Int, _ columns: [Column], _ head: Placement, _ layout: TextLayout
  ) -> [String] {
    let said = rows.cells(beginningIn: row).filter { placed in
      layout.below.contains(placed.columns.lowerBound) && !placed.cell.shown.isEmpty
        && !layout.shown.contains(where: placed.columns.contains)
    }
    return said.enumerated()
      .filter { number, placed in
        number + 1 == said.count || !said[number + 1].cell.shown.hasPrefix(placed.cell.shown)
      }
      .flatMap { _, placed in
        let name = name(of: placed, columns, head, layout).map { "\($0): " } ?? ""
        return (name + placed.cell.shown).wrapped(to: TextWriter.width - layout.indent)
      }
      .map { String(repeating: " ", count: layout.indent) + $0 }
  }

  /// What a cell is called that stands under the row, for want of room or as its column wants.
  private func name(
    of placed: PlacedCell, _ columns: [Column], _ head: Placement, _ layout: TextLayout
  ) -> String? {
    let column = placed.columns.lowerBound
    if case .labelled(let label) = columns[column].inText {
      return placed.columns.count == 1 ? label : nil
    }
    guard layout.named.contains(column), head.rowCount > 0 else { return nil }
    return head[head.rowCount - 1, column]?.cell.shown
  }

  /// Values side by side as far as they fit on a line, so that none is broken without need.
  private func folded(_ values: [String]) -> [String] {
    values.reduce(into: [String]()) { lines, value in
      let longer = lines.last.map { $0 + TextWriter.parting + value } ?? value
      if longer.displayWidth <= TextWriter.width {
        lines = lines.dropLast() + [longer]
      } else {
        lines += wrapped(value)
      }
    }
  }

  private func wrapped(_ text: String) -> [String] { text.wrapped(to: TextWriter.width) }
}
