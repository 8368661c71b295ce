public import Words

/// A report ready to be handed out, in any of the six formats.
///
/// Five of them are written from the same laid-out ``Document``; JSON is for scripts and comes
/// from the report itself.
public struct Handout: Sendable {
  let document: Document
  let json: JSONValue

  init(_ document: Document, json: JSONValue) {
    (self.document, self.json) = (document, json)
  }

  /// The whole file.
  ///
  /// Only XLSX can fail, where its library is not there or gives up.
  public func bytes(as format: ExportFormat) throws(WorkbookTrouble) -> [UInt8] {
    switch format {
    case .xlsx: try WorkbookWriter.bytes(of: document)
    case .text: Array(TextWriter(document).text.utf8)
    case .markdown: Array(MarkdownWriter(document).text.utf8)
    case .csv: Array(CSVWriter(document).text.utf8)
    case .html: Array(HTMLWriter(document).text.utf8)
    case .json: Array((json.written() + "\n").utf8)
    }
  }
}
