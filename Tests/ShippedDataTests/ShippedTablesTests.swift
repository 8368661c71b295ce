import Core
import ShippedData
import Testing

@Suite("The shipped tables")
struct ShippedTablesTests {
  let projects: [Project]

  init() throws {
    projects = try ShippedData.year2025()
  }

  @Test("hold the 30 indicators as published")
  func rows() {
    let rows = projects.flatMap(\.indicators).map { row(of: $0) }
    #expect(rows.count == 30)
    #expect(rows == publishedRows.split(separator: "\n").map(String.init))
  }

  @Test("hold the heads as published")
  func heads() {
    #expect(projects.map(\.number) == [19, 20, 21])
    #expect(projects.map(\.year) == [2025, 2025, 2025])
    #expect(Set(projects.map(\.unit.code)) == ["326105"])
    #expect(Set(projects.map(\.unit.name.official)) == ["天津市城市管理综合行政执法总队"])
    #expect(
      projects.map(\.name.official) == [
        "总队2025年数字执法二级平台运维项目", "总队2025年执法制式服装配换发项目",
        "总队2025年执法装备替代更新项目",
      ])
    #expect(
      projects.map(\.purpose.official) == ["二级平台运维服务", "用于采购执法制式服装", "用于采购新型执法记录装备"])
    #expect(
      projects.map(\.goal.official) == [
        "1.按照运维项目合同约定时间、金额、实施效果，完成年度工作目标，确保全年平台正常运转，以提供日常办公、执法执勤效率，提升管理体系工作能力",
        "1.在预算限额内按期完成853件套执法服装采购，适体率达到95%以上;提高执法队伍正规化建设水平，推动执法水平不断提升。",
        "1.按时完成执法装备更新",
      ])
  }

  @Test("hold the budgets, all of them fiscal money")
  func budgets() {
    #expect(projects.map(\.budget.total.fen) == [47_300_000, 14_000_000, 50_000_000])
    #expect(projects.map(\.budget.fiscal) == projects.map(\.budget.total))
    #expect(projects.map(\.budget.other) == [.zero, .zero, .zero])
  }

  @Test("compute all 30 indicators from facts")
  func formulas() {
    let formulas = projects.flatMap(\.indicators).map { "\($0.id) \($0.formula)" }
    #expect(
      formulas == [
        "19-1 assetsMaintained", "19-2 checkedShare", "19-3 uptime(Core.Service.platform)",
        "19-4 ticketsOnTime", "19-5 slowestResponse", "19-6 paid", "19-7 paid",
        "19-8 uptime(Core.Service.network)", "19-9 satisfiedShare", "20-1 deliveredNet",
        "20-2 deliveredShare(of: 853)", "20-3 deliveryQualified", "20-4 deliveryRepaired",
        "20-5 milestone", "20-6 milestone", "20-7 deliveryCompleted(quantity: 853)", "20-8 paid",
        "20-9 pricesWithinGuide", "20-10 latestCheck", "20-11 checkedShare",
        "20-12 satisfiedShare", "21-1 acceptedQuantity", "21-2 replacedShare",
        "21-3 acceptanceQualified", "21-4 functionsPassed", "21-5 milestone",
        "21-6 acceptanceCompleted(quantity: 60)", "21-7 paid", "21-8 latestCheck",
        "21-9 satisfiedShare",
      ])
  }

  @Test("track the fit rate that the goal of table 20 promises, outside the rows")
  func extras() {
    let extras = projects.flatMap(\.extras)
    #expect(extras.map { "\($0.id)" } == ["20-x1"])
    #expect(extras.map(\.formula) == [.checkedShare])
    #expect(extras.map { text(of: $0.target.requirement) } == ["≥ 95 %"])
    #expect(extras.map(\.shortName.official) == ["适体率"])
  }

  @Test("name every indicator by level 3 and description, and shortly, once in a project")
  func uniqueNames() {
    for project in projects {
      let indicators = project.indicators
      let count = indicators.count
      #expect(Set(indicators.map { [$0.level3.official, $0.detail.official] }).count == count)
      #expect(Set(indicators.map(\.shortName.official)).count == count)
      #expect(Set(indicators.map(\.shortName.english)).count == count)
    }
  }

  @Test("have short names that fit a panel: 8 Chinese characters, 16 Latin letters")
  func shortNames() {
    for name in projects.map(\.shortName) + projects.flatMap(\.indicators).map(\.shortName) {
      #expect((1...8).contains(name.official.count), "\(name)")
      #expect((1...16).contains(name.english.count), "\(name)")
      #expect(name.english.utf8.allSatisfy { $0 < 0x80 }, "\(name)")
    }
  }

  @Test("say everything in English too")
  func english() {
    for gloss in projects.flatMap(glosses) {
      #expect(!gloss.official.isEmpty)
      #expect(!gloss.english.isEmpty, "\(gloss.official)")
      #expect(!gloss.english.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }, "\(gloss)")
    }
  }
}

private func row(of indicator: Indicator) -> String {
  [
    "\(indicator.id)", indicator.level1.official, indicator.level2.official,
    indicator.level3.official, indicator.detail.official, indicator.target.published,
    text(of: indicator.target.requirement), indicator.kind.rawValue, "\(indicator.due)",
  ].joined(separator: " | ")
}

private func text(of requirement: Requirement) -> String {
  switch requirement {
  case .number(let sign, let number, let unit):
    "\(sign.rawValue) \(number.shortestDigits) \(unit.symbol)"
  case .deadline(let day): "\(day)"
  case .rule: "rule"
  }
}

private func glosses(of project: Project) -> [Gloss] {
  [project.unit.name, project.name, project.shortName, project.purpose, project.goal]
    + project.indicators.flatMap {
      [$0.level1, $0.level2, $0.level3, $0.detail, $0.shortName]
    }
}
