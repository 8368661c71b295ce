public import Core

// Headings of what is handed out: the summary, `status`, a CSV.

extension Words {
  public var summary: SummaryWords { SummaryWords(words: self) }

  /// The file name proposed for the summary of a day.
  public func summaryFileName(asOf day: Day) -> String {
    pick("绩效汇总-\(day).txt", "performance-summary-\(day).txt")
  }
}

public struct SummaryWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  public func title(year: Int) -> String {
    pick("\(year) 年项目绩效汇总", "Performance summary \(year)")
  }

  public var unit: String { pick("单位", "Unit") }
  public var unitCode: String { pick("单位代码", "Unit code") }
  public var year: String { pick("年度", "Year") }
  public var asOf: String { pick("截至", "As of") }
  public var counts: String { pick("合计", "Counts") }
  public var projectNumber: String { pick("项目编号", "Project") }
  public var project: String { pick("项目名称", "Project name") }
  public var id: String { pick("编号", "Id") }
  public var level1: String { pick("一级指标", "Level 1") }
  public var level2: String { pick("二级指标", "Level 2") }
  /// The position in the project's table.
  public var row: String { pick("指标序号", "Row") }
  public var indicator: String { pick("三级指标", "Indicator") }
  public var detail: String { pick("绩效指标描述", "Description") }
  public var target: String { pick("指标值", "Target") }
  public var actual: String { pick("实际完成值", "Actual") }
  public var measure: String { pick("计量单位", "Measured in") }
  public var margin: String { pick("余量", "Margin") }
  public var status: String { pick("状态", "Status") }
  public var underlying: String { pick("预警前状态", "Status under the warning") }
  public var due: String { pick("期限", "Due") }
  public var source: String { pick("来源", "Source") }
  public var readingThrough: String { pick("填报值截至", "Reading through") }
  public var confirmedThrough: String { pick("日志确认至", "Log confirmed through") }
  public var reason: String { pick("原因", "Why") }
  public var wayBack: String { pick("达标办法", "Way back") }
  public var enteredBy: String { pick("最后登记人", "Last entered by") }
  public var enteredAt: String { pick("登记时间", "Entered at") }
  public var budget: String { pick("预算", "Budget") }
  public var budgetInTenThousand: String { pick("预算 (万元)", "Budget in wan yuan") }
  public var sum: String { pick("合计", "Sum") }
  /// The sheet that shows all projects.
  public var glance: String { pick("总览", "Overview") }
  public var facts: String { pick("登记", "facts") }
  public var reading: String { pick("填报值", "reading") }
}
