import Core
import Reports
import Testing
import Words

@testable import Exports

private let words = Words(language: .zh)

private func book(
  projectName: String = "示范运维项目", shortName: String? = nil, isDraft: Bool = false
) throws -> ReadWorkbook {
  let overview = try FixtureYear.overview(
    projectName: Gloss(official: projectName, english: projectName))
  return try ReadWorkbook(Summary(overview, words, isDraft: isDraft).handout.bytes(as: .xlsx))
}

@Suite("Workbooks")
struct WorkbookTests {
  @Test("The overview stands first, with a chart of its own cells; then a sheet a project")
  func sheets() throws {
    let book = try book()
    #expect(book.sheets.map(\.name) == ["总览", "7 示范运维"])
    #expect(book.charts.count == 1)
    #expect(book.charts.first?.contains("总览") == true)
    #expect(book.sheets[0].xml.contains("<drawing "))
  }

  @Test("Equal 一级指标 are one merged cell, and the title stands over all columns")
  func merged() throws {
    let sheet = try #require(book().sheets.last)
    let first = try #require(sheet.row(where: "A", says: "产出指标"))
    #expect(sheet.mergedRanges.contains("A\(first):A\(first + 8)"))
    #expect(sheet.mergedRanges.contains("A1:M1"))
  }

  @Test("It prints on A4 landscape, a page wide, with its head on every page, numbered")
  func printing() throws {
    let book = try book()
    for sheet in book.sheets {
      #expect(sheet.xml.contains("paperSize=\"9\""))
      #expect(sheet.xml.contains("orientation=\"landscape\""))
      #expect(sheet.xml.contains("fitToHeight=\"0\""))
      #expect(sheet.xml.contains("第 &amp;P 页, 共 &amp;N 页"))
    }
    #expect(book.definedNames.filter { $0.hasPrefix("_xlnm.Print_Titles") }.count == 2)
  }

  @Test("A number is shown with its unit, and stays a number")
  func numberFormats() throws {
    #expect(try book().numberFormats.contains("0.00\"%\"_ "))
    #expect(CellStyle.numberFormat(digits: "96.07", shown: "96.07%") == "0.00\"%\"")
    #expect(CellStyle.numberFormat(digits: "853", shown: "853") == "0")
    #expect(CellStyle.numberFormat(digits: "30.0", shown: "30.0 小时") == "0.0\" 小时\"")
    #expect(CellStyle.numberFormat(digits: "1", shown: "a\"b 1") == "\"ab \"0")
  }

  @Test("A draft says so in a cell and on every printed page")
  func draft() throws {
    for sheet in try book(isDraft: true).sheets {
      #expect(sheet.cells["A1"] == .text("草稿"))
      #expect(sheet.xml.contains("<oddHeader>&amp;C草稿</oddHeader>"))
    }
    #expect(try !book().sheets[0].xml.contains("oddHeader"))
  }

  @Test("Equal reports are equal files")
  func equal() throws {
    let summary = Summary(try FixtureYear.overview(), words)
    #expect(try summary.handout.bytes(as: .xlsx) == summary.handout.bytes(as: .xlsx))
  }

  @Test(
    "No text becomes a formula", arguments: ["=1+1", "+1", "@SUM(A1)", "{=1}", "＝1", "https://a"])
  func formulas(name: String) throws {
    for sheet in try book(projectName: name).sheets {
      #expect(!sheet.hasFormula)
      #expect(!sheet.xml.contains("<hyperlink"))
    }
    #expect(try book(projectName: name).sheets[0].cells.values.contains(.text(name)))
  }

  @Test("A name beyond all measure still makes a file that opens")
  func longNames() throws {
    let long = String(repeating: "总队&<b>\"'", count: 3000)
    let sheet = try #require(book(projectName: long).sheets.first)
    let texts = sheet.cells.values.map(\.text)
    #expect(texts.contains { $0.hasPrefix("总队&<b>") && $0.utf16.count < 32_767 })
  }

  @Test("Without the library it says which package to install")
  func missing() throws {
    let day = try FixtureYear.day(7, 31)
    let trouble = #expect(throws: WorkbookTrouble.self) {
      try Workbook(title: "", day: day, library: "libnone.so.4")
    }
    #expect(trouble == .missing(package: "libxlsxwriter4"))
  }
}

@Suite("The words on a workbook's tabs")
struct SheetNamesTests {
  @Test("are free of what spreadsheets refuse, short, and each but once")
  func names() {
    var names = SheetNames()
    let taken = [
      "19 平台", "19 平台", "a/b[c]:d*e?f\\g'h", "", "History", "Ab", "aB",
      String(repeating: "甲", count: 40), String(repeating: "甲", count: 40),
    ].map { names.take($0) }
    #expect(taken.prefix(3) == ["19 平台", "19 平台 2", "a b c  d e f g h"])
    #expect(Set(taken.map { $0.lowercased() }).count == taken.count)
    for name in taken {
      #expect(!name.isEmpty && name.utf16.count <= 31 && name.lowercased() != "history", "\(name)")
    }
  }
}
