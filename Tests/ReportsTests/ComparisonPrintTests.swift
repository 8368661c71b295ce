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

  @Test("An extra that changed is named beside the count of the tables' rows, never in it")
  func extras() throws {
    let table = try #require(FixtureYear.overview().projects.first?.project)
    let extra = Indicator(
      id: IndicatorID(project: table.number, extra: 1), level1: table.name, level2: table.name,
      level3: table.name, detail: table.name, shortName: table.name,
      target: Target(published: "", requirement: .number(.atLeast, Ratio(95), .percent)),
      kind: .rate, formula: .checkedShare, due: Day.last(of: 2025))
    let project = Project(
      number: table.number, year: table.year, unit: table.unit, name: table.name,
      shortName: table.shortName, budget: table.budget, purpose: table.purpose, goal: table.goal,
      indicators: table.indicators, extras: [extra])
    let check = FactContent.check(
      try PartCheck(indicator: extra.id, day: FixtureYear.day(7, 1), whole: 100, part: 96))
    let now = try FixtureYear.moment(9, 1, 12)
    let overviews = try [6, 7].map { month in
      Overview(
        [
          ProjectYear(
            project: project,
            evidence: YearEvidence(recounting: [check], year: 2025, settings: Settings()),
            lastEntries: [:])
        ], year: 2025, cut: Cut(asOf: try FixtureYear.day(month, 30), now: now), now: now,
        settings: Settings())
    }
    let comparison = Comparison(overviews[0], overviews[1])
    let rows = table.indicators.count
    let changed = comparison.changes.count - 1
    #expect(
      Words(language: .zh).comparison.count(comparison)
        == "\(rows) 项指标中 \(changed) 项有变化, 另有 1 项附加指标")
    #expect(
      Words(language: .en).comparison.count(comparison)
        == "\(changed) of \(rows) indicators changed, and 1 beside the tables")
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
