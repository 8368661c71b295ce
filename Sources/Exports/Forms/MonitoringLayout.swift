import Core
import PlainText
import Reports
import Words

/// 绩效运行监控表 of a project on the columns of the official form.
extension FormLayout<MonitoringForm> {
  init(_ form: MonitoringForm, _ words: Words) {
    self.init(filled: form, form: .monitoring(form), words: words)
  }

  func sheet(isAlone: Bool, seal: String?) -> Sheet {
    sheet(
      columns: columns,
      tables: [
        SheetTable(head: [], rows: head(columns: 15, split: (3, 3)) + funds + goal),
        SheetTable(head: headings, rows: filled.rows.indices.map(cells)),
      ], isAlone: isAlone, seal: seal)
  }

  private var columns: [Column] {
    let reasons = FormField.reasons.map {
      Column(12, inText: .labelled(words.formEntries.label($0)))
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
      label(labels.funds, columns: 2, rows: filled.funds.count + 1), heading(""),
      heading(labels.budget, columns: 2),
      heading(labels.paid(through: filled.month), columns: 3),
      heading(labels.rate, columns: 4), heading(labels.expectedPaid, columns: 3),
    ]
    return [head]
      + filled.funds.map { funds in
        [
          label(labels.line(funds.line)),
          money(funds.budget.tenThousandYuan, columns: 2),
          money(funds.paid, columns: 3), percent(funds.rate, columns: 4),
          money(funds.expected, columns: 3),
        ]
      }
  }

  private var goal: [[Cell]] {
    [[label(labels.goal, columns: 2), value(words.text(filled.goal), columns: 13)]]
  }

  /// 偏差原因 and 完成目标可能性 stand over their kinds.
  private var headings: [[Cell]] {
    let single = [
      labels.level1, labels.level2, labels.level3, labels.target,
      labels.actual(through: filled.month), labels.forecast,
    ].map { heading($0, rows: 2) }
    let entries = words.formEntries
    return [
      single + [
        heading(labels.reasons, columns: 5), heading(labels.possibility, columns: 3),
        heading(labels.remark, rows: 2),
      ],
      (FormField.reasons.map { entries.label($0) }
        + Possibility.allCases.map { entries.possibility($0) }).map { heading($0) },
    ]
  }

  private func cells(at index: Int) -> [Cell] {
    let row = filled.rows[index]
    return promised(filled.rows.map(\.row), at: index) + [forecast(row)] + reasons(row)
      + Possibility.allCases.map {
        value(row.possibility.value == $0 ? labels.chosen : "")
      } + [value(row.remark.value ?? "")]
  }

  private func forecast(_ row: MonitoringRow) -> Cell {
    let shown = labels.forecast(row)
    guard case .number(let figure) = row.forecast.value else { return value(shown) }
    return Cell(.number(digits: "\(figure)", shown: shown))
  }

  private func reasons(_ row: MonitoringRow) -> [Cell] {
    let isSilent = filled.gaps.contains { $0.indicator == row.id && $0.wantsReason }
    guard !isSilent else {
      return [Cell(.fault(labels.reasonMissing), columns: FormField.reasons.count)]
    }
    return row.reasons.map { value($0.value ?? "") }
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
