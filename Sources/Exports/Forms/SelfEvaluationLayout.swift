import Core
import PlainText
import Reports
import Words

/// 项目支出绩效自评表 of a project on the columns of the official form.
extension FormLayout<SelfEvaluationForm> {
  init(_ form: SelfEvaluationForm, _ words: Words) {
    self.init(filled: form, form: .selfEvaluation(form), words: words)
  }

  func sheet(isAlone: Bool, seal: String?) -> Sheet {
    sheet(
      columns: columns,
      tables: [
        SheetTable(head: [], rows: head(columns: 10, split: (2, 2)) + funds + goal),
        SheetTable(head: [headings], rows: filled.rows.indices.map(cells) + [total]),
      ], isAlone: isAlone, seal: seal)
  }

  /// The note's column is three, on which 分值, 执行率 and 得分 of the funds table stand.
  private var columns: [Column] {
    [
      Column(12, inText: .column(atMost: 8)), Column(14, inText: .column(atMost: 8)),
      Column(34, inText: .rest), Column(14, .right, inText: .column(atMost: 10)),
      Column(14, .right, inText: .column(atMost: 10)),
      Column(9, .right, inText: .column(atMost: 6)),
      Column(9, .right, inText: .column(atMost: 6)),
      Column(14, .right, inText: .column(atMost: 6)),
      Column(14, .right, inText: .column(atMost: 7)),
      Column(14, .right, inText: .column(atMost: 6)),
    ]
  }

  /// 年初预算数 | 全年预算数 (A) | 全年执行数 (B) | 分值 | 执行率 (B/A) | 得分.
  private var funds: [[Cell]] {
    let head: [Cell] = [
      label(labels.funds, columns: 2, rows: filled.funds.count + 1), heading(""),
      heading(labels.budget), heading(labels.yearBudget),
      heading(labels.paidInYear, columns: 2), heading(labels.weight),
      heading(labels.rateOfYear), heading(labels.score),
    ]
    return [head]
      + filled.funds.map { funds in
        [
          label(labels.line(funds.line)), money(funds.budget.tenThousandYuan),
          money(funds.yearBudget?.tenThousandYuan), money(funds.paid, columns: 2),
        ] + execution(funds)
      }
  }

  /// Only the whole is scored.
  private func execution(_ funds: SelfEvaluationFunds) -> [Cell] {
    guard funds.line == .total else {
      return [noFigure, percent(funds.rate), noFigure]
    }
    let score = filled.execution
    return [
      .number("\(score.weight)"), percent(funds.rate), .number("\(score.points)"),
    ]
  }

  private var goal: [[Cell]] {
    let outcome =
      filled.outcome.value.map { value($0, columns: 5) }
      ?? Cell(.fault(labels.notFilled), columns: 5)
    return [
      [
        label(labels.goal, columns: 2, rows: 2),
        heading(labels.expectedGoal, columns: 3),
        heading(labels.outcome, columns: 5),
      ],
      [value(words.text(filled.goal), columns: 3), outcome],
    ]
  }

  private var headings: [Cell] {
    [
      labels.level1, labels.level2, labels.level3, labels.target, labels.actualOfYear,
      labels.weight, labels.score,
    ].map { heading($0) } + [heading(labels.note, columns: 3)]
  }

  private func cells(at index: Int) -> [Cell] {
    let row = filled.rows[index]
    return promised(filled.rows.map(\.row), at: index) + [
      .number("\(row.score.weight)"), score(row), note(row),
    ]
  }

  private func score(_ row: SelfEvaluationRow) -> Cell {
    row.manual?.standing == .missing
      ? Cell(.fault(labels.scoreMissing)) : .number("\(row.score.points)")
  }

  private func note(_ row: SelfEvaluationRow) -> Cell {
    row.note.standing == .missing
      ? Cell(.fault(labels.noteMissing), columns: 3)
      : value(row.note.value ?? "", columns: 3)
  }

  private var total: [Cell] {
    let whole = filled.rows.reduce(filled.execution.weight) { $0 + $1.score.weight }
    return [
      Cell(.text(labels.total), as: .total, columns: 5), .number("\(whole)", as: .total),
      .number("\(filled.total)", as: .total),
      Cell(.text(labels.band(filled.band)), as: .total, columns: 3),
    ]
  }
}
