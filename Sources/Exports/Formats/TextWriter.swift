import PlainText
import Words

/// Writes a document as plain text for people, at most 100 columns wide.
struct TextWriter {
  private let document: Document
  /// The widths of the columns of text, by the columns of a sheet: sheets of the same columns
  /// line up with each other.
  private let widths: [[Column]: [Int]]

  /// The greatest width of a line, in columns.
  static let width = 100
  private static let indent = 10

  init(_ document: Document) {
    self.document = document
    widths = Dictionary(grouping: document.sheets, by: \.columns).mapValues(TextWriter.widths)
  }

  var text: String {
    var lines = [document.title]
    if document.isDraft { lines.insert(document.words.draft, at: 0) }
    lines += document.head.flatMap { wrapped($0.items.map(\.line).joined(separator: "    ")) }
    for sheet in document.sheets { lines += self.lines(of: sheet) }
    if !document.notes.isEmpty { lines += [""] + document.notes.flatMap(wrapped) }
    if document.isDraft { lines += ["", document.words.draft] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of sheet: Sheet) -> [String] {
    var lines = [""]
    lines += sheet.caption.map(wrapped) ?? []
    for (number, table) in sheet.tables.enumerated() {
      if number > 0 { lines.append("") }
      lines += table.caption.map(wrapped) ?? []
      lines += self.lines(of: table, sheet.columns)
    }
    return lines + sheet.notes.flatMap(wrapped)
  }

  private func lines(of table: SheetTable, _ columns: [Column]) -> [String] {
    let head = Placement(table.head, columns: columns.count)
    let rows = Placement(table.rows, columns: columns.count)
    return (0..<head.rowCount).flatMap { line(head, $0, columns) }
      + (0..<rows.rowCount).flatMap { line(rows, $0, columns) + remarks(rows, $0, columns) }
  }

  /// A row's cells side by side; one that covers several columns is as wide as they are together.
  private func line(_ rows: Placement, _ row: Int, _ columns: [Column]) -> [String] {
    let shown = TextWriter.shown(columns)
    let all = widths[columns] ?? []
    var (texts, widths, trailing) = ([String](), [Int](), Set<Int>())
    var last: PlacedCell?
    for (index, column) in shown.enumerated() {
      let placed = rows[row, column]
      if let placed, placed == last {
        widths[widths.count - 1] += TextTable.gap + all[index]
        continue
      }
      last = placed
      if placed?.isRight(in: columns) ?? false { trailing.insert(texts.count) }
      let isFirst = placed.map { $0.rows.lowerBound == row } ?? false
      texts.append(isFirst ? placed?.cell.shown ?? "" : "")
      widths.append(all[index])
    }
    return TextTable(widths: widths, trailing: trailing).lines(texts)
  }

  /// The sentences under a row: why, what to do, who says so.
  ///
  /// One that the next begins with is not said twice ("241 sets short" before "241 sets short, 4.0 a day for 61 days").
  private func remarks(_ rows: Placement, _ row: Int, _ columns: [Column]) -> [String] {
    let texts = rows.cells(beginningIn: row).compactMap { remark($0, columns) }
    return texts.enumerated()
      .filter { number, text in
        number + 1 == texts.count || !texts[number + 1].hasPrefix(text)
      }
      .flatMap { $1.wrapped(to: TextWriter.width - TextWriter.indent) }
      .map { String(repeating: " ", count: TextWriter.indent) + $0 }
  }

  /// What a cell says on a line of its own; nil where it has none, or nothing to say.
  private func remark(_ placed: PlacedCell, _ columns: [Column]) -> String? {
    let text = placed.cell.shown
    guard !text.isEmpty, !placed.columns.contains(where: { columns[$0].inText.isShown }) else {
      return nil
    }
    switch columns[placed.columns.lowerBound].inText {
    case .below: return text
    case .labelled(let label): return placed.columns.count == 1 ? "\(label): \(text)" : text
    case .column, .rest, .absent: return nil
    }
  }

  private func wrapped(_ text: String) -> [String] { text.wrapped(to: TextWriter.width) }

  /// The columns that stand side by side.
  private static func shown(_ columns: [Column]) -> [Int] {
    columns.indices.filter { columns[$0].inText.isShown }
  }

  private static func widths(of sheets: [Sheet]) -> [Int] {
    guard let columns = sheets.first?.columns else { return [] }
    let shown = shown(columns)
    let limits = shown.map { index -> Int? in
      if case .column(let limit) = columns[index].inText { limit } else { nil }
    }
    let rows = sheets.flatMap(\.tables).flatMap { table in
      [table.head, table.rows].map { Placement($0, columns: columns.count) }
    }.flatMap { rows in
      (0..<rows.rowCount).map { row in
        shown.map { column in
          rows[row, column].flatMap { $0.columns.count == 1 ? $0.cell.shown : nil } ?? ""
        }
      }
    }
    return TextTable.widths(rows, limits: limits, total: width)
  }
}
