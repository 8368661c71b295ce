import Core
import Exports
import Foundation
import Reports
import Testing
import Words

private let both = Language.allCases.map { Words(language: $0) }

@Suite("An official form, six formats, the same figures")
struct FormFormatsTests {
  private func monitoring() throws -> FilledForm { .monitoring(try FormYear.monitoring()) }

  private func selfEvaluation() throws -> FilledForm {
    .selfEvaluation(
      try FormYear.selfEvaluation(entries: [FormYear.outcome: "全年运转 | <b>无事故</b>"]))
  }

  private func bytes(
    _ form: FilledForm, _ format: ExportFormat, _ words: Words, isDraft: Bool = true
  ) throws -> [UInt8] {
    let handout = try #require(
      FormHandout([form], words, isDraft: isDraft, checksums: [8: "c0ffee"]).handout)
    return try handout.bytes(as: format)
  }

  private func text(
    _ form: FilledForm, _ format: ExportFormat, _ words: Words, isDraft: Bool = true
  ) throws -> String {
    try #require(
      String(validating: bytes(form, format, words, isDraft: isDraft), as: UTF8.self))
  }

  /// What each row of the self-evaluation says under these columns.
  private func scores(_ words: Words) throws -> [[String]] {
    try FormYear.selfEvaluation().rows.map { row in
      let labels = words.officialForms
      return [
        words.target(row.row.indicator),
        row.row.judgement.actual == nil ? words.status(.noData) : words.actual(row.row),
        "\(row.score.weight)",
        row.manual?.standing == .missing ? "[!] \(labels.scoreMissing)" : "\(row.score.points)",
      ]
    }
  }

  private func columns(_ words: Words) -> [String] {
    let labels = words.officialForms
    return [labels.target, labels.actualOfYear, labels.weight, labels.score]
  }

  private func rows(_ table: ReadTable, _ headings: [String]) -> [[String]] {
    let columns = headings.map { table.column($0) }
    return columns[0].indices.map { row in columns.map { $0[row] } }
  }

  @Test("HTML and Markdown: the self-evaluation's rows and total", arguments: both)
  func pages(words: Words) throws {
    let expected = try scores(words)
    let html = try #require(readHTML(text(selfEvaluation(), .html, words)).last)
    #expect(Array(rows(html, columns(words)).dropLast()) == expected)
    #expect(html.column(words.officialForms.score).last == "52.48")
    let markdown = try #require(readMarkdown(text(selfEvaluation(), .markdown, words)).last)
    #expect(Array(rows(markdown, columns(words)).dropLast()) == expected)
  }

  @Test("CSV and text: the self-evaluation's rows", arguments: both)
  func lines(words: Words) throws {
    let records = parseCSV(try text(selfEvaluation(), .csv, words))
    let head = try #require(records.firstIndex { $0.contains(words.officialForms.actualOfYear) })
    let table = ReadTable(rows: Array(records[head...]))
    for (row, expected) in zip(rows(table, columns(words)), try scores(words)) {
      // A CSV's numbers have no units.
      #expect(expected[1].contains(row[1]) && row[2] == expected[2] && row[3] == expected[3])
    }
    let lines = try text(selfEvaluation(), .text, words).split(separator: "\n")
    // What is missing is a sentence, and may take more than a line of its narrow column.
    for figures in try scores(words) where !figures[3].contains("[!]") {
      #expect(lines.contains { line in figures[2...].allSatisfy { line.contains($0) } })
    }
  }

  @Test("JSON: the very cells that are frozen", arguments: both)
  func json(words: Words) throws {
    for form in [try monitoring(), try selfEvaluation()] {
      let data = Data(try text(form, .json, words, isDraft: false).utf8)
      let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      #expect(root["form"] as? String == form.form.name && root["draft"] == nil)
      let project = try #require((root["projects"] as? [[String: Any]])?.first)
      #expect(project["checksum"] as? String == "c0ffee")
      #expect((project["gaps"] as? [String])?.count == form.gaps.count)
      let rows = try #require(project["indicators"] as? [[String: Any]])
      let funds = try #require(project["funds"] as? [[String: Any]])
      for cell in form.frozen.cells {
        let owner: [String: Any]? =
          switch cell.place.owner {
          case .project: project
          case .funds(let line): funds.first { $0["line"] as? String == line.rawValue }
          case .indicator(let id): rows.first { $0["id"] as? String == "\(id)" }
          }
        let found = try #require(owner, "\(cell)")[cell.place.column.rawValue] as? String
        #expect(found ?? "" == cell.text, "\(cell)")
      }
    }
  }

  @Test("XLSX: numbers are numbers, levels are merged as in the paper form", arguments: both)
  func workbook(words: Words) throws {
    let sheet = try #require(ReadWorkbook(bytes(selfEvaluation(), .xlsx, words)).sheets.last)
    let numbers = sheet.cells.values.compactMap { value -> Double? in
      if case .number(let number) = value { number } else { nil }
    }
    for digits in ["18.37", "14.86", "52.48", "96.07", "8.5", "42.5"] {
      #expect(numbers.contains(try #require(Double(digits))), "\(digits)")
    }
    #expect(!sheet.hasFormula)
    // 产出指标 covers the first five rows, 成本指标 two of them.
    #expect(sheet.mergedRanges.contains { $0.hasPrefix("A") && rowCount($0) == 5 })
    #expect(sheet.mergedRanges.contains { $0.hasPrefix("B") && rowCount($0) == 2 })
  }

  private func rowCount(_ range: String) -> Int? {
    let ends = range.split(separator: ":").map { $0.drop { $0.isLetter } }.compactMap { Int($0) }
    return ends.count == 2 ? ends[1] - ends[0] + 1 : nil
  }

  @Test("The monitoring form has its columns in order, and marks the possibility", arguments: both)
  func monitoringColumns(words: Words) throws {
    let tables = try readHTML(text(monitoring(), .html, words))
    let table = try #require(tables.last)
    let (labels, fields) = (words.officialForms, words.formEntries)
    #expect(
      table.rows[1] == [
        labels.level1, labels.level2, labels.level3, labels.target, labels.actual(through: 7),
        labels.forecast,
      ] + FormField.reasons.map { fields.label($0) }
        + Possibility.allCases.map { fields.possibility($0) } + [labels.remark])
    // 8-5, the late contract: 完全不可能.
    let marks = table.rows.dropFirst(2).map { Array($0[11...13]) }
    #expect(marks[4] == ["", "", labels.chosen])
    #expect(marks[0] == [labels.chosen, "", ""])
    let funds = try #require(tables.first)
    #expect(funds.rows.contains { $0.contains("42.50%") && $0.contains("13.50") })
    #expect(try text(monitoring(), .text, words).contains("42.50%"))
  }

  @Test(
    "Every text line fits into 100 columns, and each gap stands in every draft", arguments: both)
  func drafts(words: Words) throws {
    for form in [try monitoring(), try selfEvaluation()] {
      let plain = try text(form, .text, words)
      for gap in form.gaps {
        let sentence = words.officialForms.gap(gap, of: 8, in: form.form)
        #expect(try text(form, .html, words).contains(sentence.prefix(10)))
      }
      #expect(plain.contains(words.document.draft))
      #expect(try !text(form, .text, words, isDraft: false).contains(words.document.draft))
    }
  }

  @Test("Several projects are a sheet each")
  func several() throws {
    let form = try monitoring()
    let handout = try #require(
      FormHandout([form, form], Words(language: .zh), isDraft: false).handout)
    #expect(try ReadWorkbook(handout.bytes(as: .xlsx)).sheets.count == 2)
  }
}
