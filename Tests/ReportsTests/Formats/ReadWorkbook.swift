import Foundation
import Testing

/// A workbook as another program finds it: unpacked by `unzip`, its XML read by plain searching.
struct ReadWorkbook {
  let sheets: [ReadSheet]
  /// The number formats of the workbook's own.
  let numberFormats: [String]
  /// `_xlnm.Print_Titles` and the like, with what they stand for.
  let definedNames: [String]
  let charts: [String]

  init(_ bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    let file = folder.file("book.xlsx")
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    let book = try ReadWorkbook.member("xl/workbook.xml", of: file)
    let texts = (try ReadWorkbook.optional("xl/sharedStrings.xml", of: file) ?? "")
      .matches(of: #/(?s)<si>(.*?)</si>/#).map { readXMLText($0.1) }
    let names = book.matches(of: #/<sheet name="([^"]*)"/#).map { readXMLText($0.1) }
    sheets = try names.enumerated().map { number, name in
      ReadSheet(
        name: name,
        xml: try ReadWorkbook.member("xl/worksheets/sheet\(number + 1).xml", of: file),
        texts: texts)
    }
    definedNames = book.matches(of: #/<definedName name="([^"]*)"[^>]*>([^<]*)</#)
      .map { "\($0.1) \(readXMLText($0.2))" }
    numberFormats = try ReadWorkbook.member("xl/styles.xml", of: file)
      .matches(of: #/formatCode="([^"]*)"/#).map { readXMLText($0.1) }
    charts = [try ReadWorkbook.optional("xl/charts/chart1.xml", of: file)].compactMap(\.self)
  }

  private static func member(_ name: String, of file: String) throws -> String {
    try #require(try optional(name, of: file), "\(name)")
  }

  /// What `unzip` answers where the archive holds no file of that name.
  private static let notFound: Int32 = 11

  /// The text of a member; nil where there is none of that name.
  private static func optional(_ name: String, of file: String) throws -> String? {
    let pipe = try #require(popen("unzip -p '\(file)' '\(name)' 2>/dev/null", "r"))
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    let status = pclose(pipe)
    if status == notFound << 8 { return nil }
    try #require(status == 0, "\(name)")
    let text: String = try #require(String(validating: bytes, as: UTF8.self))
    return text
  }
}

/// A sheet of a workbook.
struct ReadSheet {
  let name: String
  let xml: String
  /// By place (`B4`), what stands there.
  let cells: [String: Value]

  enum Value: Equatable {
    case text(String)
    case number(Double)

    /// As the formats of text would say it, numbers without their unit.
    var text: String {
      switch self {
      case .text(let text): text
      case .number(let number): "\(number)"
      }
    }
  }

  init(name: String, xml: String, texts: [String]) {
    (self.name, self.xml) = (name, xml)
    var cells: [String: Value] = [:]
    for cell in xml.matches(of: #/<c r="([A-Z]+\d+)"([^>]*)><v>([^<]*)</v></c>/#) {
      let place = String(cell.1)
      if cell.2.contains("t=\"s\""), let index = Int(cell.3) {
        cells[place] = .text(texts[index])
      } else {
        cells[place] = Double(cell.3).map { .number($0) }
      }
    }
    self.cells = cells
  }

  /// The row whose cell in a column says this.
  func row(where column: String, says text: String) -> Int? {
    cells.first { place, value in
      place.prefix { $0.isLetter } == column && value == .text(text)
    }.flatMap { Int($0.key.drop { $0.isLetter }) }
  }

  /// The column whose heading says this.
  func column(_ heading: String) -> String? {
    cells.first { $0.value == .text(heading) }.map { String($0.key.prefix { $0.isLetter }) }
  }

  var mergedRanges: [String] { xml.matches(of: #/<mergeCell ref="([^"]*)"/#).map { String($0.1) } }

  var hasFormula: Bool { xml.contains("<f>") || xml.contains("<f ") }
}

private func readXMLText(_ xml: some StringProtocol) -> String {
  let entities = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'", "&amp;": "&"]
  return String(xml).replacing(#/<[^>]*>/#, with: "")
    .replacing(#/&(?:lt|gt|quot|apos|amp);/#) { match in entities[String(match.0)] ?? "" }
}
