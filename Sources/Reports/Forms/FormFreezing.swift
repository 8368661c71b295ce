public import Core

// Forms as they are frozen: every cell as it is shown, in the words of no language.

extension MonitoringForm {
  /// The form as the history keeps it once it is handed in.
  public var frozen: HandedForm {
    HandedForm(
      .monitoring(through: month), year: head.project.year, project: head.project.number,
      asOf: head.asOf, cells: cells)
  }

  private var cells: [FormCell] {
    head.cells
      + funds.flatMap { funds in
        [
          FormCell(.funds(funds.line), .budget, funds.budget.tenThousandYuan.moneyDigits),
          FormCell(.funds(funds.line), .paid, funds.paid?.moneyDigits ?? ""),
          FormCell(.funds(funds.line), .rate, funds.rate?.digits(decimals: 2) ?? ""),
          FormCell(.funds(funds.line), .expected, funds.expected?.moneyDigits ?? ""),
        ]
      } + [FormCell(.project, .goal, goal.official)] + rows.flatMap(\.cells)
  }
}

extension SelfEvaluationForm {
  /// The form as the history keeps it once it is handed in.
  public var frozen: HandedForm {
    HandedForm(
      .selfEvaluation, year: head.project.year, project: head.project.number, asOf: head.asOf,
      cells: cells)
  }

  private var cells: [FormCell] {
    head.cells
      + funds.flatMap { funds in
        [
          FormCell(.funds(funds.line), .budget, funds.budget.tenThousandYuan.moneyDigits),
          FormCell(
            .funds(funds.line), .yearBudget, funds.yearBudget?.tenThousandYuan.moneyDigits ?? ""),
          FormCell(.funds(funds.line), .paid, funds.paid?.moneyDigits ?? ""),
          FormCell(.funds(funds.line), .rate, funds.rate?.digits(decimals: 2) ?? ""),
        ]
      } + [
        FormCell(.funds(.total), .weight, "\(execution.weight)"),
        FormCell(.funds(.total), .score, "\(execution.points)"),
        FormCell(.project, .goal, goal.official),
        FormCell(.project, .outcome, outcome.value ?? ""),
      ] + rows.flatMap(\.cells) + [
        FormCell(.project, .score, "\(total)"),
        FormCell(.project, .band, band?.rawValue ?? ""),
      ]
  }
}

extension MonitoringRow {
  fileprivate var cells: [FormCell] {
    row.promisedCells
      + [FormCell(.indicator(id), .forecast, forecastText)]
      + reasons.map { FormCell(.indicator(id), FormColumn($0.place.field), $0.value ?? "") }
      + [
        FormCell(.indicator(id), .possibility, possibility.value?.rawValue ?? ""),
        FormCell(.indicator(id), .remark, remark.value ?? ""),
      ]
  }

  /// As the form shows it; a target that will be kept says the target.
  private var forecastText: String {
    switch forecast.value {
    case .number(let figure): "\(figure)"
    case .asTargeted: PlainFigures(row).target
    case .written(let text): text
    case nil: ""
    }
  }
}

extension SelfEvaluationRow {
  fileprivate var cells: [FormCell] {
    row.promisedCells + [
      FormCell(.indicator(id), .weight, "\(score.weight)"),
      FormCell(.indicator(id), .score, "\(score.points)"),
      FormCell(.indicator(id), .note, note.value ?? ""),
    ]
  }
}

extension IndicatorRow {
  fileprivate var promisedCells: [FormCell] {
    let (owner, plain) = (FormCellPlace.Owner.indicator(indicator.id), PlainFigures(self))
    return [
      FormCell(owner, .level1, indicator.level1.official),
      FormCell(owner, .level2, indicator.level2.official),
      FormCell(owner, .level3, indicator.level3.official),
      FormCell(owner, .target, plain.target),
      FormCell(owner, .unit, plain.unit ?? ""),
      FormCell(owner, .actual, plain.actual ?? ""),
    ]
  }
}
