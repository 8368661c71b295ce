import Core
import Exports
import Foundation
import Reports
import Testing
import Words

private let both = Language.allCases.map { Words(language: $0) }

/// What every format says of an indicator.
private struct Line: Equatable {
  let id: String
  let status: String
  let target: String
  let actual: String
  let margin: String
  let reason: String
}

@Suite("One report, six formats, the same figures")
struct EqualFiguresTests {
  private func text(_ format: ExportFormat, _ words: Words) throws -> String {
    let bytes = try Summary(FixtureYear.overview(), words).handout.bytes(as: format)
    return try #require(String(validating: bytes, as: UTF8.self))
  }

  private func rows() throws -> [IndicatorRow] {
    try FixtureYear.overview().projects.flatMap(\.rows)
  }

  /// The lines as a person should read them.
  private func expected(_ words: Words) throws -> [Line] {
    try rows().map { row in
      Line(
        id: "\(row.indicator.id)",
        status: "\(Marks.unicode[row.judgement.status]) \(words.status(of: row.judgement))",
        target: words.target(row.indicator), actual: words.actual(row),
        margin: words.margin(row) ?? "", reason: words.reason(row))
    }
  }

  private func lines(in table: ReadTable, _ words: Words) -> [Line] {
    let head = words.summary
    let columns = [head.id, head.status, head.target, head.actual, head.margin, head.reason]
      .map { table.column($0) }
    return columns[0].indices.map { row in
      Line(
        id: columns[0][row], status: columns[1][row], target: columns[2][row],
        actual: columns[3][row], margin: columns[4][row], reason: columns[5][row])
    }
  }

  @Test("Figures as shown hold the plain ones of CSV and JSON", arguments: both)
  func plain(words: Words) throws {
    for row in try rows() {
      guard case .number = row.judgement.actual else { continue }
      let actual = try #require(PlainFigures(row).actual)
      #expect(words.actual(row).contains(actual))
    }
  }

  @Test("Markdown", arguments: both)
  func markdown(words: Words) throws {
    let tables = readMarkdown(try text(.markdown, words))
    #expect(tables.count == 2)
    #expect(lines(in: try #require(tables.last), words) == (try expected(words)))
  }

  @Test("HTML", arguments: both)
  func html(words: Words) throws {
    let tables = readHTML(try text(.html, words))
    #expect(tables.count == 2)
    let table = try #require(tables.last)
    #expect(lines(in: table, words) == (try expected(words)))
    let levels = try rows().map { words.text($0.indicator.level1) }
    #expect(table.column(words.summary.level1) == levels)
  }

  @Test("Text", arguments: both)
  func plainText(words: Words) throws {
    let lines = try text(.text, words).split(separator: "\n")
    for line in try expected(words) {
      let start = try #require(lines.firstIndex { $0.hasPrefix(line.id + " ") })
      let cells = lines[start].split(separator: #/ {2,}/#).map(String.init)
      for cell in [line.actual, line.status] {
        #expect(cells.contains(cell), "\(lines[start])")
      }
      // The sentences stand under the row; so does what has no room in it.
      let below = lines[(start + 1)...].prefix { $0.hasPrefix("  ") }.map { String($0).trimmed }
      let said = below.joined(separator: "\n")
      #expect(said.contains(line.reason), "\(said)")
      if !line.margin.isEmpty {
        #expect(cells.contains(line.margin) || said.contains(line.margin), "\(said)")
      }
    }
  }

  @Test("CSV and JSON", arguments: both)
  func scripts(words: Words) throws {
    let records = parseCSV(try text(.csv, words))
    let head = words.summary
    let table = ReadTable(rows: records)
    let plain = try rows().map { PlainFigures($0) }
    #expect(table.column(head.actual) == plain.map { $0.actual ?? "" })
    #expect(table.column(head.target) == plain.map(\.target))
    #expect(table.column(head.margin) == plain.map { $0.margin ?? "" })
    let json = try JSONSerialization.jsonObject(with: Data(text(.json, words).utf8))
    let root = try #require(json as? [String: Any])
    #expect(root["schema"] as? Int == 1)
    #expect(root["draft"] == nil)
    let project = try #require((root["projects"] as? [[String: Any]])?.first)
    let indicators = try #require(project["indicators"] as? [[String: Any]])
    #expect(indicators.map { $0["actual"] as? String } == plain.map(\.actual))
  }

  @Test("XLSX: numbers are numbers with the same digits, all else is text", arguments: both)
  func workbook(words: Words) throws {
    let bytes = try Summary(FixtureYear.overview(), words).handout.bytes(as: .xlsx)
    let book = try ReadWorkbook(bytes)
    let sheet = try #require(book.sheets.last)
    let head = words.summary
    for (row, line) in zip(try rows(), try expected(words)) {
      let ids = try #require(sheet.column(head.id))
      let place = try #require(sheet.row(where: ids, says: line.id))
      func cell(_ heading: String) throws -> ReadSheet.Value? {
        sheet.cells["\(try #require(sheet.column(heading)))\(place)"]
      }
      if case .number = row.judgement.actual {
        let digits = try #require(PlainFigures(row).actual)
        #expect(try cell(head.actual) == .number(try #require(Double(digits))))
      } else {
        #expect(try cell(head.actual) == .text(line.actual))
      }
      #expect(try cell(head.status) == .text(line.status))
      #expect(try cell(head.target) == .text(line.target))
      #expect(try cell(head.margin)?.text ?? "" == line.margin)
      #expect(try cell(head.reason) == .text(line.reason))
    }
  }
}
