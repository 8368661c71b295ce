public import Core

/// 项目支出绩效自评表 of one project, as it can be handed in.
///
///     SelfEvaluationForm
///       ├─ head      项目名称 | 主管部门 | 实施单位
///       ├─ funds     年初预算数 | 全年预算数 A | 全年执行数 B | 分值 | 执行率 B/A | 得分
///       ├─ goal      预期目标, and outcome: 实际完成情况
///       ├─ rows      one an indicator, with its score and its deviation note
///       ├─ total ──> band, once the year is over (before: 暂计)
///       └─ gaps      what is missing; a form with gaps is a draft
public struct SelfEvaluationForm: Equatable, Sendable {
  public let head: FormHead
  public let funds: [SelfEvaluationFunds]
  public let execution: ExecutionScore
  /// 实际完成情况, as a person wrote it.
  public let outcome: FormEntry<String>
  public let rows: [SelfEvaluationRow]
  /// 总分.
  public let total: Points
  /// nil while the total stands 暂计.
  public let band: Band?
  public let gaps: [FormGap]

  /// Fills the form from a project's year.
  ///
  /// - Parameters:
  ///   - cut: the form's day; it is stopped at the end of the year.
  ///   - settings: what holds for a project that brings no settings of its own.
  public init(_ year: ProjectYear, cut: Cut, settings: Settings) {
    let number = year.project.year
    let cut = cut.stopped(atEndOf: number)
    let overview = ProjectOverview(year, cut: cut, settings: settings)
    let lastDay = Day.last(of: number)
    head = FormHead(overview.project, year.settings ?? settings, lastDay: lastDay, cut: cut)
    execution = overview.score.execution
    let account = FundsAccount(overview)
    funds = FundsLine.allCases.map { line in
      SelfEvaluationFunds(
        line: line, budget: account.budget(line), yearBudget: account.yearBudget(line),
        paid: account.paid(line))
    }
    let goal = FormPlace(.outcome, project: overview.project.number, year: number)
    outcome = FormEntry(goal, written: year.entries[goal], isOwed: true)
    rows = overview.rows.compactMap { SelfEvaluationRow($0, year.entries, in: number) }
    (total, band) = (overview.score.total, overview.score.band)
    gaps =
      head.gaps + (cut.hasPassed(lastDay) ? [] : [.periodNotOver(lastDay: lastDay)])
      + (outcome.value == nil ? [.outcome] : [])
      + (account.hidesReadings ? account.readings.map { .sourceUnknown($0) } : [])
      + overview.score.faults.map { .score($0) }
  }

  public var goal: Gloss { head.project.goal }
  public var isDraft: Bool { !gaps.isEmpty }
}

/// A row of the self-evaluation's funds table, in 万元.
public struct SelfEvaluationFunds: Equatable, Sendable {
  public let line: FundsLine
  /// 年初预算数.
  public let budget: Money
  /// 全年预算数 (A); nil where the source is not known.
  public let yearBudget: Money?
  /// 全年执行数 (B); nil where nothing is known to have been paid.
  public let paid: Ratio?

  /// 执行率 (B/A) in per cent; nil where there is nothing to divide, or to divide by.
  public var rate: Ratio? { Reports.rate(paid, of: yearBudget) }
}

/// An indicator's row of the self-evaluation.
public struct SelfEvaluationRow: Equatable, Sendable {
  /// 一级 | 二级 | 三级 | 年度指标值 | 实际完成值, judged as of the form's day.
  public let row: IndicatorRow
  /// 分值 and 得分.
  public let score: Score
  /// What a person set for a missed row without a number; nil where the score is computed.
  public let manual: FormEntry<ManualScore>?
  /// 偏差原因分析及改进措施.
  public let note: FormEntry<String>

  /// nil for what carries no points.
  init?(_ row: IndicatorRow, _ entries: FormEntries, in year: Int) {
    guard let score = row.score else { return nil }
    let place = { (field: FormField) in FormPlace(field, of: row.indicator.id, year: year) }
    (self.row, self.score) = (row, score)
    manual =
      switch score.arithmetic {
      case .awaitsPerson: FormEntry(place(.score), nil, .missing)
      case .manual(let set, _): FormEntry(place(.score), set, .edited)
      default: nil
      }
    note = FormEntry(place(.note), written: row.note, isOwed: score.owesNote)
  }

  public var id: IndicatorID { row.indicator.id }
}
