import Words

/// Writes a document as a workbook (XLSX), a tab a sheet.
enum WorkbookWriter {
  static func bytes(of document: Document) throws(WorkbookTrouble) -> [UInt8] {
    let book = try Workbook(title: document.title, day: document.asOf)
    var names = SheetNames()
    for (number, sheet) in document.sheets.enumerated() {
      let name = names.take(sheet.name)
      guard let page = book.addSheet(name) else { break }
      var writer = WorkbookSheet(book, page, name: name, columns: sheet.columns)
      writer.write(sheet, of: document, isFirst: number == 0)
    }
    return try book.close()
  }
}
