import Core
import PlainText
import Reports
import Words

/// 项目支出绩效自评表 of a project on the columns of the official form.
struct SelfEvaluationLayout {
  private let filled: SelfEvaluationForm
  private let layout: FormLayout

  init(_ form: SelfEvaluationForm, _ words: Words) {
    filled = form
    layout = FormLayout(form: .selfEvaluation(form), words: words)
  }

  private var labels: OfficialFormWords { layout.labels }

  func sheet(isAlone: Bool, seal: String?) -> Sheet {
    layout.sheet(
      columns: SelfEvaluationLayout.columns,
      tables: [
        SheetTable(head: [], rows: layout.head(columns: 10, split: (2, 2)) + funds + goal),
        SheetTable(head: [headings], rows: filled.rows.indices.map(cells) + [total]),
      ], isAlone: isAlone, seal: seal)
  }

  /// The note's column is three, on which 分值, 执行率 and 得分 of the funds table stand.
  private static let columns = [
    Column(12, inText: .column(atMost: 8)), Column(14, inText: .column(atMost: 8)),
    Column(34, inText: .rest), Column(14, .right, inText: .column(atMost: 10)),
    Column(14, .right, inText: .column(atMost: 10)), Column(9, .right, inText: .column(atMost: 6)),
    Column(9, .right, inText: .column(atMost: 6)),
    Column(14, .right, inText: .column(atMost: 6)),
    Column(14, .right, inText: .column(atMost: 7)),
    Column(14, .right, inText: .column(atMost: 6)),
  ]

  /// 年初预算数 | 全年预算数 (A) | 全年执行数 (B) | 分值 | 执行率 (B/A) | 得分.
  private var funds: [[Cell]] {
    let head: [Cell] = [
      layout.label(labels.funds, columns: 2, rows: filled.funds.count + 1), layout.heading(""),
      layout.heading(labels.budget), layout.heading(labels.yearBudget),
      layout.heading(labels.paidInYear, columns: 2), layout.heading(labels.weight),
      layout.heading(labels.rateOfYear), layout.heading(labels.score),
    ]
    return [head]
      + filled.funds.map { funds in
        [
          layout.label(labels.line(funds.line)), layout.money(funds.budget.tenThousandYuan),
          layout.money(funds.yearBudget?.tenThousandYuan), layout.money(funds.paid, columns: 2),
        ] + execution(funds)
      }
  }

  /// Only the whole is scored.
  private func execution(_ funds: SelfEvaluationFunds) -> [Cell] {
    guard funds.line == .total else {
      return [layout.noFigure, layout.percent(funds.rate), layout.noFigure]
    }
    let score = filled.execution
    return [
      .number("\(score.weight)"), layout.percent(funds.rate), .number("\(score.points)"),
    ]
  }

  private var goal: [[Cell]] {
    let outcome =
      filled.outcome.value.map { layout.value($0, columns: 5) }
      ?? Cell(.fault(labels.notFilled), columns: 5)
    return [
      [
        layout.label(labels.goal, columns: 2, rows: 2),
        layout.heading(labels.expectedGoal, columns: 3),
        layout.heading(labels.outcome, columns: 5),
      ],
      [layout.value(layout.words.text(filled.goal), columns: 3), outcome],
    ]
  }

  private var headings: [Cell] {
    [
      labels.level1, labels.level2, labels.level3, labels.target, labels.actualOfYear,
      labels.weight, labels.score,
    ].map { layout.heading($0) } + [layout.heading(labels.note, columns: 3)]
  }

  private func cells(at index: Int) -> [Cell] {
    let row = filled.rows[index]
    return layout.promised(filled.rows.map(\.row), at: index) + [
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
      : layout.value(row.note.value ?? "", columns: 3)
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
