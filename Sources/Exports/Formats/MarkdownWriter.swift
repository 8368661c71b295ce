import Words

/// Writes a document as Markdown, a table a table; a cell over several columns or rows stands in
/// its first one.
struct MarkdownWriter {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  var text: String {
    let draft = "**\(escaped(document.words.draft))**"
    var lines = document.isDraft ? [draft, ""] : []
    lines += ["# \(escaped(document.title))", ""]
    lines += document.head.flatMap(\.items).map { "- \(escaped($0.line))" }
    for sheet in document.sheets {
      lines += sheet.caption.map { ["", "## \(escaped($0))"] } ?? []
      for table in sheet.tables {
        lines += table.caption.map { ["", "### \(escaped($0))"] } ?? []
        lines += [""] + self.lines(of: table, columns: sheet.columns.count)
      }
      lines += paragraphs(sheet.notes)
    }
    lines += paragraphs(document.notes)
    if document.isDraft { lines += ["", draft] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func paragraphs(_ notes: [String]) -> [String] {
    notes.flatMap { ["", escaped($0)] }
  }

  private func lines(of table: SheetTable, columns count: Int) -> [String] {
    let head = Placement(table.head, columns: count)
    let rows = Placement(table.rows, columns: count)
    let columns = head.edges.union(rows.edges).sorted()
    guard !columns.isEmpty else { return [] }
    var lines = (0..<head.rowCount).map { line(head, $0, columns) }
    if lines.isEmpty { lines.append(line(columns.map { _ in "" })) }
    lines.insert(line(columns.map { _ in "---" }), at: 1)
    return lines + (0..<rows.rowCount).map { line(rows, $0, columns) }
  }

  private func line(_ rows: Placement, _ row: Int, _ columns: [Int]) -> String {
    line(
      columns.map { column in
        guard let placed = rows[row, column], placed.begins(row, column) else { return "" }
        return escaped(placed.cell.shown)
      })
  }

  private func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  /// Text that Markdown shows as it is, in a table's cell as well.
  private func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if "\\|`*_[]<>&~#".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
  }
}
