import Core
import PlainText
import Reports
import Words

/// 绩效运行监控表 of a project on the columns of the official form.
struct MonitoringLayout {
  private let filled: MonitoringForm
  private let layout: FormLayout

  init(_ form: MonitoringForm, _ words: Words) {
    filled = form
    layout = FormLayout(form: .monitoring(form), words: words)
  }

  private var labels: OfficialFormWords { layout.labels }

  func sheet(isAlone: Bool, seal: String?) -> Sheet {
    layout.sheet(
      columns: columns,
      tables: [
        SheetTable(head: [], rows: layout.head(columns: 15, split: (3, 3)) + funds + goal),
        SheetTable(head: headings, rows: filled.rows.indices.map(cells)),
      ], isAlone: isAlone, seal: seal)
  }

  private var columns: [Column] {
    let reasons = FormField.reasons.map {
      Column(12, inText: .labelled(layout.words.formEntries.label($0)))
    }
    return [
      Column(11, inText: .column(atMost: 8)), Column(13, inText: .column(atMost: 8)),
      Column(24, inText: .rest), Column(13, .right, inText: .column(atMost: 10)),
      Column(13, .right, inText: .column(atMost: 10)),
      Column(13, .right, inText: .column(atMost: 10)),
    ] + reasons + [
      Column(8, inText: .column(atMost: 6)),
      Column(8, inText: .column(atMost: 6)),
      Column(10, inText: .column(atMost: 10)),
      Column(14, inText: .labelled(labels.remark)),
    ]
  }

  /// 年初预算数 | 1-N月执行数 | 执行率 | 全年预计执行数.
  private var funds: [[Cell]] {
    let head: [Cell] = [
      layout.label(labels.funds, columns: 2, rows: filled.funds.count + 1), layout.heading(""),
      layout.heading(labels.budget, columns: 2),
      layout.heading(labels.paid(through: filled.month), columns: 3),
      layout.heading(labels.rate, columns: 4), layout.heading(labels.expectedPaid, columns: 3),
    ]
    return [head]
      + filled.funds.map { funds in
        [
          layout.label(labels.line(funds.line)),
          layout.money(funds.budget.tenThousandYuan, columns: 2),
          layout.money(funds.paid, columns: 3), layout.percent(funds.rate, columns: 4),
          layout.money(funds.expected, columns: 3),
        ]
      }
  }

  private var goal: [[Cell]] {
    [
      [
        layout.label(labels.goal, columns: 2),
        layout.value(layout.words.text(filled.goal), columns: 13),
      ]
    ]
  }

  /// 偏差原因 and 完成目标可能性 stand over their kinds.
  private var headings: [[Cell]] {
    let single = [
      labels.level1, labels.level2, labels.level3, labels.target,
      labels.actual(through: filled.month), labels.forecast,
    ].map { layout.heading($0, rows: 2) }
    let words = layout.words.formEntries
    return [
      single + [
        layout.heading(labels.reasons, columns: 5), layout.heading(labels.possibility, columns: 3),
        layout.heading(labels.remark, rows: 2),
      ],
      (FormField.reasons.map { words.label($0) }
        + Possibility.allCases.map { words.possibility($0) }).map { layout.heading($0) },
    ]
  }

  private func cells(at index: Int) -> [Cell] {
    let row = filled.rows[index]
    return layout.promised(filled.rows.map(\.row), at: index) + [forecast(row)] + reasons(row)
      + Possibility.allCases.map {
        layout.value(row.possibility.value == $0 ? labels.chosen : "")
      } + [layout.value(row.remark.value ?? "")]
  }

  private func forecast(_ row: MonitoringRow) -> Cell {
    let shown = labels.forecast(row)
    guard case .number(let figure) = row.forecast.value else { return layout.value(shown) }
    return Cell(.number(digits: "\(figure)", shown: shown))
  }

  private func reasons(_ row: MonitoringRow) -> [Cell] {
    let isSilent = filled.gaps.contains { $0.indicator == row.id && $0.wantsReason }
    guard !isSilent else {
      return [Cell(.fault(labels.reasonMissing), columns: FormField.reasons.count)]
    }
    return row.reasons.map { layout.value($0.value ?? "") }
  }
}

extension FormGap {
  /// Whether words among the reasons of a deviation do away with it.
  fileprivate var wantsReason: Bool {
    switch self {
    case .reasonOwed, .noData: true
    default: false
    }
  }
}
