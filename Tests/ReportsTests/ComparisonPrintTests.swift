import Core
import Exports
import PlainText
import Reports
import Testing
import Words

@Suite("The comparison as text and JSON")
struct ComparisonPrintTests {
  private func print(_ language: Language, marks: Marks = .unicode) throws -> ComparisonPrint {
    let words = Words(language: language)
    return ComparisonPrint(
      Comparison(try FixtureYear.overview(asOf: 6, 29), try FixtureYear.overview(asOf: 7, 31)),
      words, marks: marks)
  }

  @Test("The text names days, counts, and each change with its figures then and now")
  func text() throws {
    let lines = try print(.zh).text.split(separator: "\n").map(String.init)
    #expect(lines.first == "变化 2025-06-29 → 2025-07-31")
    let bought = try #require(lines.first { $0.contains("服装购置数量") })
    #expect(bought.contains("无  →  612"))
    #expect(bought.contains("无数据 → 进行中"))
    #expect(!lines.contains { $0.contains("招标采购时间") })
  }

  @Test("No line is wider than 100 columns, in either language", arguments: Language.allCases)
  func width(_ language: Language) throws {
    for line in try print(language).text.split(separator: "\n") {
      #expect(String(line).displayWidth <= 100)
    }
  }

  @Test("ASCII stays ASCII apart from the names")
  func ascii() throws {
    #expect(try !print(.en, marks: .ascii).text.contains("→"))
  }

  @Test("The JSON carries both sides under the scripts' names, whatever the language")
  func json() throws {
    for language in Language.allCases {
      let json = try print(language).json
      #expect(json.contains("\"from\": \"2025-06-29\""))
      #expect(json.contains("\"id\": \"7-3\""))
      #expect(json.contains("\"status\": \"no-data\""))
      #expect(json.contains("\"actual\": \"612\""))
      #expect(!json.contains("\"id\": \"7-8\""))
    }
  }
}
