import Core
import Exports
import Foundation
import PlainText
import Reports
import Testing
import Words

/// The figures of one indicator, as read back from a written summary.
private struct ReadBack: Equatable {
  var row: Int
  var status: String
  var target: String
  var actual: String
  var margin: String
  var reason: String
  var enteredBy: String
}

private let both = Language.allCases.map { Words(language: $0) }

private func summary(_ words: Words) throws -> Summary {
  Summary(try FixtureYear.overview(), words)
}

private func written(_ summary: Summary, as format: ExportFormat) throws -> String {
  try #require(String(validating: summary.handout.bytes(as: format), as: UTF8.self))
}

@Suite("The formats of the summary")
struct SummaryFormatsTests {
  @Test("JSON and CSV, read back, give the overview's own figures", arguments: both)
  func figures(words: Words) throws {
    let expected = try FixtureYear.overview().projects.flatMap(\.rows).map { row in
      let plain = PlainFigures(row)
      return ReadBack(
        row: row.indicator.id.row, status: row.judgement.status.rawValue, target: plain.target,
        actual: plain.actual ?? "", margin: plain.margin ?? "", reason: words.reason(row),
        enteredBy: row.lastEntry?.person ?? "")
    }
    #expect(try readJSON(written(summary(words), as: .json)) == expected)
    #expect(try readCSV(written(summary(words), as: .csv), words) == expected)
  }

  @Test("The acceptance figures stand in JSON as scripts expect them")
  func keys() throws {
    let text = try written(summary(Words(language: .zh)), as: .json)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["asOf"] as? String == "2025-07-31")
    #expect(root["year"] as? Int == 2025)
    #expect(root["unit"] as? [String: String] == ["code": "100001", "name": "示范单位"])
    #expect(
      root["counts"] as? [String: Int] == [
        "met": 2, "missed": 3, "at-risk": 2, "in-progress": 1, "no-data": 1,
      ])
    let project = try #require((root["projects"] as? [[String: Any]])?.first)
    #expect((project["extras"] as? [Any])?.isEmpty == true)
    let rows = try #require(project["indicators"] as? [[String: Any]])
    #expect(
      rows[0] as? [String: String] == [
        "id": "7-1", "name": "系统正常运行率", "detail": "系统正常运行率", "status": "missed",
        "actual": "96.07", "unit": "%", "target": "≥97", "margin": "-0.93", "due": "2025-12-31",
        "source": "facts", "confirmedThrough": "2025-07-31",
        "reason": "停机 200.0 小时, 允许 152.6 小时 (日志确认至 2025-07-31)",
        "wayBack": "全年还可停机 62.8 小时; 不再停机且日志确认至 2025-10-05 即恢复达标",
        "enteredBy": "wang", "enteredAt": "2025-04-01 09:00", "weight": "10.00", "score": "9.90",
      ])
    #expect(project["total"] as? String == "63.63")
    #expect(project["band"] == nil)
    // 31.25 of 47.30, by a reading.
    #expect(project["execution"] as? String == "6.61")
    #expect(project["executionRate"] as? String == "66.07")
    #expect(project["missing"] as? [String] == ["7-6"])
    #expect(rows[1]["underlying"] as? String == "met")
    #expect(rows[5]["actual"] == nil && rows[5]["source"] == nil)
    #expect(rows[6]["source"] as? String == "reading")
    #expect(rows[6]["readingThrough"] as? String == "2025-06-30")
  }

  @Test("Text and Markdown show every indicator with its figures and its reason", arguments: both)
  func shown(words: Words) throws {
    let text = try written(summary(words), as: .text)
    let markdown = try written(summary(words), as: .markdown)
    for row in try FixtureYear.overview().projects.flatMap(\.rows) {
      let id = "\(row.indicator.id)"
      let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("\(id) ") })
      let cells = try #require(markdown.split(separator: "\n").first { $0.contains("| \(id) |") })
      #expect(line.contains(words.actual(row)), "\(line)")
      if let margin = words.margin(row) { #expect(text.contains(margin), "\(margin)") }
      for figure in [words.actual(row), words.margin(row)].compactMap(\.self) {
        #expect(cells.contains(figure), "\(cells)")
      }
      #expect(cells.contains(words.reason(row)))
      #expect(text.contains(words.reason(row)))
    }
  }

  @Test("No line of text is wider than 100 columns", arguments: both)
  func width(words: Words) throws {
    let long = Gloss(
      official: String(repeating: "总队数字执法二级平台运维", count: 12),
      english: String(repeating: "Upkeep of the digital platform ", count: 8))
    let overview = try FixtureYear.overview(
      person: String(repeating: "w", count: 150), projectName: long)
    let status = StatusPrint(overview, words, marks: .unicode)
    let text = try written(Summary(overview, words), as: .text)
    for line in status.lines.map(\.text) + text.components(separatedBy: "\n") {
      #expect(line.displayWidth <= 100, "\(line)")
    }
  }

  @Test("A CSV has a byte order mark, CRLF, and rows of one length", arguments: both)
  func shapeOfCSV(words: Words) throws {
    let text = try written(summary(words), as: .csv)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    let scalars = Array(text.unicodeScalars)
    let lineEnds = scalars.indices.filter { scalars[$0] == "\n" }
    #expect(lineEnds.count == 10)
    #expect(lineEnds.allSatisfy { scalars[$0 - 1] == "\r" })
    let records = parseCSV(text)
    #expect(records.count == 10)
    #expect(Set(records.map(\.count)) == [27])
  }
}

@Suite("Names that do harm")
struct HostileNameTests {
  /// What a person, or a login name, might bring along.
  private static let names = [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1", "a\u{1B}[2Jb", "a\u{202E}b",
    "a\nb", "a|b", "a\"b,c", "<b>x</b>", "[x](http://y)", "a\u{9B}b", "a\u{200B}b", "`x`",
  ]

  @Test("No format lets them out", arguments: names)
  func hostile(name: String) throws {
    let overview = try FixtureYear.overview(
      person: name, projectName: Gloss(official: name, english: name))
    let words = Words(language: .zh)
    for format in ExportFormat.allCases where format != .xlsx {
      let text = try written(Summary(overview, words), as: format)
      for scalar in text.unicodeScalars.drop(while: { $0 == "\u{FEFF}" }) {
        let isLineEnd = scalar == "\n" || (format == .csv && scalar == "\r")
        let category = scalar.properties.generalCategory
        #expect(
          isLineEnd || (category != .control && category != .format), "\(format) \(scalar.value)")
      }
      let calm = try written(Summary(try FixtureYear.overview(), words), as: format)
      #expect(text.split(separator: "\n").count == calm.split(separator: "\n").count, "\(format)")
    }
  }

  @Test("A spreadsheet takes none of them for a formula", arguments: names)
  func formula(name: String) throws {
    let overview = try FixtureYear.overview(
      person: name, projectName: Gloss(official: name, english: name))
    for record in parseCSV(Summary(overview, Words(language: .en)).csv).dropFirst() {
      for cell in record {
        let first = cell.first { $0 != " " } ?? "x"
        let isNumber = cell.allSatisfy { $0.isNumber || $0 == "." || $0 == "-" }
        #expect(isNumber || !"=+-@＝＋－＠\t\r".contains(first), "\(cell)")
      }
    }
  }

  @Test("A bar in a name makes no new column in Markdown")
  func bars() throws {
    let overview = try FixtureYear.overview(person: "a|b\\|c")
    let tables = try written(Summary(overview, Words(language: .zh)), as: .markdown)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .split { !$0.hasPrefix("| ") }
    #expect(tables.count == 2)
    for table in tables {
      let counts = table.map(bars(in:))
      #expect(Set(counts).count == 1, "\(table.joined(separator: "\n"))")
      #expect(counts.first ?? 0 > 2)
    }
  }

  /// How many bars a line holds that part its cells.
  private func bars(in line: Substring) -> Int {
    var (bars, isEscaped) = (0, false)
    for character in line {
      if character == "|", !isEscaped { bars += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    return bars
  }
}

private func readJSON(_ text: String) throws -> [ReadBack] {
  let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  let projects = try #require(root["projects"] as? [[String: Any]])
  return try projects.flatMap { try #require($0["indicators"] as? [[String: String]]) }.map { row in
    ReadBack(
      row: try #require(row["id"]?.split(separator: "-").last.flatMap { Int($0) }),
      status: row["status"] ?? "", target: row["target"] ?? "", actual: row["actual"] ?? "",
      margin: row["margin"] ?? "", reason: row["reason"] ?? "", enteredBy: row["enteredBy"] ?? "")
  }
}

private func readCSV(_ text: String, _ words: Words) throws -> [ReadBack] {
  let records = parseCSV(text)
  let header = try #require(records.first)
  let head = words.summary
  return try records.dropFirst().map { record in
    func cell(_ name: String) throws -> String { record[try #require(header.firstIndex(of: name))] }
    let status = try cell(head.status)
    return ReadBack(
      row: try #require(Int(try cell(head.row))),
      status: try #require(Status.allCases.first { words.status($0) == status }).rawValue,
      target: try cell(head.target), actual: try cell(head.actual), margin: try cell(head.margin),
      reason: try cell(head.reason), enteredBy: try cell(head.enteredBy))
  }
}

/// Reads RFC 4180: records ended by CRLF, cells quoted where they must be.
func parseCSV(_ text: String) -> [[String]] {
  var (records, record, cell) = ([[String]](), [String](), String.UnicodeScalarView())
  var isQuoted = false
  var scalars = text.unicodeScalars.drop { $0 == "\u{FEFF}" }
  while let scalar = scalars.popFirst() {
    switch scalar {
    case "\"" where isQuoted && scalars.first == "\"":
      cell.append(scalar)
      scalars.removeFirst()
    case "\"": isQuoted.toggle()
    case "," where !isQuoted:
      record.append(String(cell))
      cell = String.UnicodeScalarView()
    case "\r" where !isQuoted && scalars.first == "\n":
      scalars.removeFirst()
      records.append(record + [String(cell)])
      (record, cell) = ([], String.UnicodeScalarView())
    default: cell.append(scalar)
    }
  }
  return records
}
