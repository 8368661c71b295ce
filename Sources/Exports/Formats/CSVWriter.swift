import Words

/// Writes a document as CSV (RFC 4180): its flat list where it has one, else its sheets one below
/// the other.
///
/// It begins with a byte order mark, without which spreadsheets misread Chinese.
struct CSVWriter {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  var text: String {
    "\u{FEFF}"
      + records.map { $0.map(\.written).joined(separator: ",") + "\r\n" }.joined()
  }

  private var records: [[CSVCell]] {
    guard let list = document.list else { return page }
    return list.tables.flatMap { table in
      self.records(table.head, list, draft: document.words.version)
        + self.records(table.rows, list, draft: document.words.draft)
    }
  }

  /// A draft's list says so in a column of its own, so that it stays a table.
  private func records(_ rows: [[Cell]], _ sheet: Sheet, draft: String) -> [[CSVCell]] {
    records(rows, sheet).map { document.isDraft ? $0 + [.text(draft)] : $0 }
  }

  private func records(_ rows: [[Cell]], _ sheet: Sheet) -> [[CSVCell]] {
    let rows = Placement(rows, columns: sheet.columns.count)
    return (0..<rows.rowCount).map { row in
      sheet.columns.indices.map { column in
        guard let placed = rows[row, column], placed.begins(row, column) else { return .text("") }
        return CSVCell(placed.cell.content)
      }
    }
  }

  /// The sheets as a person sees them, a record a line.
  private var page: [[CSVCell]] {
    var records = document.isDraft ? [[CSVCell.text(document.words.draft)]] : []
    records.append([.text(document.title)])
    records += document.head.map { line in
      line.items.flatMap { [.text($0.label), CSVCell($0.value.content)] }
    }
    for sheet in document.sheets {
      records += [[]] + line(sheet.caption)
      for table in sheet.tables {
        records += line(table.caption) + self.records(table.head + table.rows, sheet)
      }
      records += sheet.notes.map { [.text($0)] }
    }
    return records + document.notes.map { [.text($0)] }
  }

  private func line(_ text: String?) -> [[CSVCell]] { text.map { [[.text($0)]] } ?? [] }
}

extension CSVCell {
  init(_ content: Cell.Content) {
    switch content {
    case .text(let text): self = .text(text)
    case .number(let digits, _): self = .number(digits)
    case .status(_, _, let word): self = .text(word)
    case .fault(let what): self = .text("[!] \(what)")
    }
  }
}
