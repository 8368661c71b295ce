import Core
import Foundation
import PlainText
import Reports
import Testing
import Words

@testable import Exports

private let words = Words(language: .zh)

@Suite("Documents")
struct DocumentTests {
  @Test("Cells over several places push the others aside")
  func placement() {
    let rows = Placement(
      [
        [Cell(.text("a"), rows: 2), Cell(.text("b"), columns: 2)],
        [Cell.text("c"), Cell.text("d"), Cell.text("beyond")],
        [Cell(.text("e"), columns: 9, rows: 9)],
      ], columns: 3)
    let shown = (0..<3).map { row in (0..<3).map { rows[row, $0]?.cell.shown } }
    #expect(shown == [["a", "b", "b"], ["a", "c", "d"], ["e", "e", "e"]])
    #expect(rows.cells(beginningIn: 1).map(\.cell.shown) == ["c", "d"])
    #expect(rows.edges == [0, 1, 2])
  }

  @Test("A fault and a cell over several columns are shown in every format of text")
  func form() throws {
    let columns = [
      Column(10, inText: .column(atMost: 10)), Column(30, inText: .rest),
      Column(10, .right, inText: .column(atMost: 10)), Column(30, inText: .below),
    ]
    let table = SheetTable(
      caption: "项目资金",
      head: [["一级", "指标值", "得分", "偏差原因"].map(Cell.heading)],
      rows: [
        [
          Cell(.text("产出"), as: .label, rows: 2), .text("≥97%"),
          Cell(.number(digits: "9.90", shown: "9.90")), Cell(.fault("缺偏差原因")),
        ],
        [Cell(.text("两栏"), columns: 2), .text("已说明")],
        [Cell(.text("总分"), as: .total, columns: 2), .number("99.90", as: .total)],
      ])
    let document = Document(
      title: "项目支出绩效自评表",
      head: [HeadLine(HeadItem("项目名称", .text("平台")), HeadItem("主管部门", .fault("未填")))],
      sheets: [Sheet(name: "自评", columns: columns, tables: [table], notes: ["注"])],
      asOf: try FixtureYear.day(7, 31), isDraft: true, language: .zh)
    let text = TextWriter(document).text
    #expect(
      text == """
        草稿
        项目支出绩效自评表
        项目名称: 平台    主管部门: [!] 未填

        项目资金
        一级  指标值   得分
        产出  ≥97%     9.90
                 [!] 缺偏差原因
              两栏
                 已说明
        总分          99.90
        注

        草稿

        """)
    let markdown = readMarkdown(MarkdownWriter(document).text)
    #expect(markdown.first?.rows[1] == ["产出", "≥97%", "9.90", "[!] 缺偏差原因"])
    #expect(markdown.first?.rows[3] == ["总分", "", "99.90", ""])
    let html = HTMLWriter(document).text
    #expect(html.contains("<td class=\"fault\">[!] 缺偏差原因</td>"))
    #expect(html.contains("<dd class=\"fault\">[!] 未填</dd>"))
    #expect(html.contains("<td colspan=\"2\" class=\"total\">总分</td>"))
    let records = parseCSV(CSVWriter(document).text)
    #expect(records[0] == ["草稿"])
    #expect(records.contains(["", "两栏", "", "已说明"]))
    let sheet = try #require(ReadWorkbook(WorkbookWriter.bytes(of: document)).sheets.first)
    #expect(sheet.cells.values.contains(.text("[!] 缺偏差原因")))
    #expect(sheet.cells.values.contains(.number(99.9)))
  }

  @Test("A spare column goes under the rows, named, only where the names would be too narrow")
  func spare() throws {
    func text(_ note: String) throws -> String {
      let columns = [
        Column(5, inText: .column(atMost: 5)), Column(30, inText: .rest),
        Column(30, inText: .spare(atMost: 80)), Column(30, inText: .below),
      ]
      let table = SheetTable(
        head: [["编号", "指标", "余量", "原因"].map(Cell.heading)],
        rows: [["19-1", "Network points that answer", note, "why"].map { Cell.text($0) }])
      return TextWriter(
        Document(
          title: "t", head: [], sheets: [Sheet(name: "s", columns: columns, tables: [table])],
          asOf: try FixtureYear.day(7, 31), isDraft: false, language: .zh)
      ).text
    }
    #expect(
      try text("44 short") == """
        t

        编号  指标                        余量
        19-1  Network points that answer  44 short
                 why

        """)
    let long = String(repeating: "9", count: 79)
    #expect(
      try text(long) == """
        t

        编号  指标
        19-1  Network points that answer
                 余量: \(long)
                 why

        """)
  }

  @Test("A draft is marked in every format", arguments: Language.allCases)
  func drafts(language: Language) throws {
    let words = Words(language: language)
    let mark = words.document.draft
    let handout = Summary(try FixtureYear.overview(), words, isDraft: true).handout
    func text(_ format: ExportFormat) throws -> String {
      try #require(String(validating: handout.bytes(as: format), as: UTF8.self))
    }
    let lines = try text(.text).split(separator: "\n")
    #expect(lines.first == mark[...] && lines.last == mark[...])
    let markdown = try text(.markdown).split(separator: "\n")
    #expect(markdown.first == "**\(mark)**" && markdown.last == "**\(mark)**")
    let page = try text(.html)
    #expect(page.contains("<div class=\"draft\">\(mark)</div>"))
    #expect(page.contains("@top-center { content: \"\(mark)\""))
    #expect(try text(.json).contains("\"draft\": true"))
    #expect(parseCSV(try text(.csv)).dropFirst().allSatisfy { $0.last == mark })
  }

  @Test("A year without projects is a report all the same", arguments: ExportFormat.allCases)
  func empty(format: ExportFormat) throws {
    let now = try FixtureYear.moment(9, 1, 12)
    let overview = Overview(
      [], year: 2025, cut: Cut(asOf: try FixtureYear.day(7, 31), now: now), now: now,
      settings: Settings())
    let bytes = try Summary(overview, words).handout.bytes(as: format)
    #expect(!bytes.isEmpty)
    if format == .xlsx { #expect(try ReadWorkbook(bytes).sheets.map(\.name) == ["总览"]) }
  }

  @Test("The page asks for nothing from outside, and runs nothing")
  func page() throws {
    let name = "<script>alert(1)</script><img src=x>"
    let overview = try FixtureYear.overview(
      person: name, projectName: Gloss(official: name, english: name))
    let html = HTMLWriter(Summary(overview, words).document).text
    #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("http://"))
    #expect(!html.contains("<link") && !html.contains("url("))
    #expect(html.contains("&lt;script&gt;"))
    #expect(html.contains("size: A4 landscape"))
    #expect(html.contains("prefers-color-scheme: dark"))
  }
}
