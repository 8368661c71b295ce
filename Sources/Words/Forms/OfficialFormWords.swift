public import Core
public import Reports

// The two official forms: titles, heads and columns to the letter, with an English gloss.

extension Words {
  public var officialForms: OfficialFormWords { OfficialFormWords(words: self) }
}

public struct OfficialFormWords: Sendable {
  let words: Words

  func pick(_ chinese: String, _ english: String) -> String { words.pick(chinese, english) }

  public var monitoring: String { pick("绩效运行监控表", "Performance monitoring form") }
  public var selfEvaluation: String { pick("项目支出绩效自评表", "Self-evaluation form") }

  /// The form's title: `绩效运行监控表 (2025 年度, 1-7月)`.
  public func title(_ form: OfficialForm, year: Int) -> String {
    switch form {
    case .monitoring(let month):
      pick(
        "\(monitoring) (\(year) 年度, \(months(month)))",
        "\(monitoring), \(year), \(months(month))")
    case .selfEvaluation:
      pick("\(selfEvaluation) (\(year) 年度)", "\(selfEvaluation), \(year)")
    }
  }

  /// The form in a list: `监控表 1-7月`, `自评表`.
  public func name(_ form: OfficialForm) -> String {
    switch form {
    case .monitoring(let month):
      pick("监控表 \(months(month))", "monitoring form \(months(month))")
    case .selfEvaluation: pick("自评表", "self-evaluation form")
    }
  }

  /// January through a month: `1-7月`, `Jan-Jul`.
  public func months(_ month: Int) -> String {
    month == 1
      ? words.month(1) : pick("1-\(words.month(month))", "\(words.month(1))-\(words.month(month))")
  }

  // Head and goal:
  public var projectName: String { pick("项目名称", "Project") }
  public var department: String { pick("主管部门", "Department in charge") }
  public var implementer: String { pick("实施单位", "Implementing unit") }
  public var goal: String { pick("年度总体目标", "Goal of the year") }
  public var expectedGoal: String { pick("预期目标", "Expected") }
  public var outcome: String { pick("实际完成情况", "What was done") }

  // The funds table:
  /// What its figures are in.
  public var funds: String { pick("项目资金 (万元)", "Funds (10,000 yuan)") }
  public func line(_ line: FundsLine) -> String {
    switch line {
    case .total: pick("年度资金总额", "Funds of the year")
    case .fiscal: pick("其中: 当年财政拨款", "of it: fiscal grant of the year")
    case .carryOver: pick("上年结转资金", "carried over from last year")
    case .other: pick("其他资金", "other funds")
    }
  }
  public var budget: String { pick("年初预算数", "Budget") }
  public var yearBudget: String { pick("全年预算数 (A)", "Budget as adjusted (A)") }
  /// `1-7月执行数`.
  public func paid(through month: Int) -> String {
    pick("\(months(month))执行数", "Paid \(months(month))")
  }
  public var paidInYear: String { pick("全年执行数 (B)", "Paid in the year (B)") }
  public var rate: String { pick("执行率", "Execution rate") }
  public var rateOfYear: String { pick("执行率 (B/A)", "Execution rate (B/A)") }
  public var expectedPaid: String { pick("全年预计执行数", "Expected in the year") }
  public var weight: String { words.scores.weight }
  public var score: String { words.scores.score }

  // The indicators:
  public var indicators: String { pick("绩效指标", "Indicators") }
  public var level1: String { pick("一级指标", "Level 1") }
  public var level2: String { pick("二级指标", "Level 2") }
  public var level3: String { pick("三级指标", "Level 3") }
  public var target: String { pick("年度指标值", "Target") }
  /// `1-7月执行情况`.
  public func actual(through month: Int) -> String {
    pick("\(months(month))执行情况", "Done \(months(month))")
  }
  public var actualOfYear: String { pick("实际完成值", "Actual") }
  public var forecast: String { pick("全年预计完成情况", "Expected in the year") }
  public var reasons: String { pick("偏差原因", "Why it deviates") }
  public var possibility: String { pick("完成目标可能性", "Possibility") }
  public var remark: String { pick("备注", "Remark") }
  public var note: String { words.scores.note }
  public var total: String { words.scores.total }

  // What is missing, in its place:
  public var notFilled: String { pick("未填", "not filled in") }
  public var reasonMissing: String { pick("未说明原因", "no reason is written") }
  public var noteMissing: String { pick("未写偏差原因", "no deviation note is written") }
  public var scoreMissing: String { pick("未评分", "not scored") }

  /// Heads the list of what is missing.
  public func missing(_ count: Int) -> String {
    pick("还缺 \(count) 项:", "\(counted(count, "thing is", "things are")) missing:")
  }

  /// Why a form was not handed in.
  public func notHandedIn(_ count: Int) -> String {
    pick(
      "没有报出: 还缺 \(count) 项。补齐后再报, 或用 --draft 先出草稿。",
      "Not handed in: \(counted(count, "thing is", "things are")) missing. Add what is named above,"
        + " or write a draft with --draft.")
  }

  /// What marks the chosen one of several columns.
  public var chosen: String { words.isASCII ? "x" : "√" }
  /// What a cell says that has nothing to say.
  public var none: String { "-" }

  /// 优, 良, 中 or 差; before the year's end 暂计.
  public func band(_ band: Band?) -> String {
    band.map { words.scores.band($0) } ?? words.scores.provisional
  }

  /// What a row is expected to reach by the year's end.
  public func forecast(_ row: MonitoringRow) -> String {
    switch row.forecast.value {
    case .number(let figure):
      words.amount("\(figure)", row.row.indicator.unit)
    case .asTargeted: words.target(row.row.indicator)
    case .written(let text): text
    case nil: none
    }
  }

  /// An amount in 万元, without its unit; `-` where nobody knows it.
  public func money(_ amount: Ratio?) -> String {
    amount.map { $0.digits(decimals: max(2, $0.decimals)) } ?? none
  }

  /// A rate in per cent: `98.94%`; `-` where there is nothing to divide by.
  public func percent(_ rate: Ratio?) -> String {
    rate.map { "\($0.digits(decimals: 2))%" } ?? none
  }
}
