public import Core

/// 绩效运行监控表 of one project, from January through a month, as it can be handed in.
///
///     MonitoringForm
///       ├─ head    项目名称 | 主管部门 | 实施单位
///       ├─ funds   年初预算数 | 1-N月执行数 | 执行率 | 全年预计执行数
///       ├─ goal    年度总体目标
///       ├─ rows    one an indicator: what is done, expected and possible, and why it deviates
///       └─ gaps    what is missing; a form with gaps is a draft
public struct MonitoringForm: Equatable, Sendable {
  public let head: FormHead
  /// The last month that it tells of, 1 to 12.
  public let month: Int
  public let funds: [MonitoringFunds]
  public let rows: [MonitoringRow]
  public let gaps: [FormGap]

  /// The month through which units monitor themselves unless told otherwise: in August they tell
  /// of January to July.
  public static let usualMonth = 7

  /// Fills the form from a project's year.
  ///
  /// - Parameters:
  ///   - cut: the form's day; it is stopped at the end of the month.
  ///   - settings: what holds for a project that brings no settings of its own.
  public init(_ year: ProjectYear, through month: Int, cut: Cut, settings: Settings) {
    let lastDay = Day.last(ofMonth: month, in: year.project.year)
    let cut = cut.stopped(at: lastDay)
    let overview = ProjectOverview(year, cut: cut, settings: settings)
    head = FormHead(
      overview.project, year.settings ?? settings, lastDay: lastDay, cut: cut)
    self.month = month
    rows = overview.rows.map {
      MonitoringRow($0, year.entries, in: year.project.year, through: month)
    }
    let account = FundsAccount(overview)
    let expected = rows.compactMap(\.expectedCost).reduce(Ratio(0), +)
    funds = FundsLine.allCases.map { line in
      MonitoringFunds(
        line: line, budget: account.budget(line), paid: account.paid(line),
        expected: account.expected(line, of: expected))
    }
    gaps =
      head.gaps + (cut.hasPassed(lastDay) ? [] : [.periodNotOver(lastDay: lastDay)])
      + (account.hidesReadings ? account.readings.map { .sourceUnknown($0) } : [])
      + rows.flatMap { $0.gaps(lastDay: lastDay) }
  }

  public var goal: Gloss { head.project.goal }
  public var isDraft: Bool { !gaps.isEmpty }
}

/// A row of the monitoring form's funds table, in 万元.
public struct MonitoringFunds: Equatable, Sendable {
  public let line: FundsLine
  /// 年初预算数.
  public let budget: Money
  /// 1-N月执行数; nil where nothing is known to have been paid.
  public let paid: Ratio?
  /// 全年预计执行数; nil where the source is not known.
  public let expected: Ratio?

  /// 执行率 in per cent; nil where there is nothing to divide, or to divide by.
  public var rate: Ratio? { Reports.rate(paid, of: budget) }
}

extension Cut {
  /// The same cut, stopped at the end of a day.
  func stopped(at last: Day) -> Cut { day <= last ? self : Cut(asOf: last, now: moment) }
}
