import Core
import Reports
import Words

// The report values as sheets, in the forms' own order of rows and columns.

extension FormSheet {
  init(_ filled: FilledForm, words: Words) {
    switch filled {
    case .monitoring(let form): self.init(form, words: words)
    case .selfEvaluation(let form): self.init(form, words: words)
    }
  }

  private init(parts: [Part], gaps: [FormGap]) {
    let places = Dictionary(grouping: gaps, by: \.place)
    self.parts = parts.map { part in
      var part = part
      part.rows = part.rows.map { $0.marked(places) }
      return part
    }
  }

  private init(_ form: MonitoringForm, words: Words) {
    let titles = ColumnTitles(.monitoring(through: form.month), words)
    let funds = form.funds.map { funds in
      let cells = SheetCells(.funds(funds.line), titles)
      return Row(
        owner: .funds(funds.line), title: words.officialForms.line(funds.line),
        cells: [
          cells.computed(.budget, words.officialForms.money(funds.budget.tenThousandYuan)),
          cells.computed(.paid, words.officialForms.money(funds.paid)),
          cells.computed(.rate, words.officialForms.percent(funds.rate)),
          cells.computed(.expected, words.officialForms.money(funds.expected)),
        ])
    }
    let rows = form.rows.map { row in
      let cells = SheetCells(.indicator(row.id), titles)
      let reasons = row.reasons.map { cells.written($0) { $0 } }
      return Row(
        row.row, words,
        cells.promised(row.row, words)
          + [cells.written(row.forecast) { _ in words.officialForms.forecast(row) }] + reasons
          + [cells.chosen(row.possibility, words), cells.written(row.remark) { $0 }])
    }
    self.init(
      parts: [
        Part(columns: [], rows: SheetCells.head(form.head, titles, words)),
        Part(table: funds),
        Part(columns: [], rows: [SheetCells.line(.goal, words.text(form.goal), titles)]),
        Part(table: rows),
      ], gaps: form.gaps)
  }

  private init(_ form: SelfEvaluationForm, words: Words) {
    let titles = ColumnTitles(.selfEvaluation, words)
    let funds = form.funds.map { funds in
      let cells = SheetCells(.funds(funds.line), titles)
      let isTotal = funds.line == .total
      return Row(
        owner: .funds(funds.line), title: words.officialForms.line(funds.line),
        cells: [
          cells.computed(.budget, words.officialForms.money(funds.budget.tenThousandYuan)),
          cells.computed(.yearBudget, words.officialForms.money(funds.yearBudget?.tenThousandYuan)),
          cells.computed(.paid, words.officialForms.money(funds.paid)),
          cells.computed(.weight, isTotal ? "\(form.execution.weight)" : ""),
          cells.computed(.rate, words.officialForms.percent(funds.rate)),
          cells.computed(.score, isTotal ? "\(form.execution.points)" : ""),
        ])
    }
    let rows = form.rows.map { row in
      let cells = SheetCells(.indicator(row.id), titles)
      return Row(
        row.row, words,
        cells.promised(row.row, words) + [
          cells.computed(.weight, "\(row.score.weight)"),
          cells.score(row), cells.written(row.note) { $0 },
        ])
    }
    let outcome = SheetCells(.project, titles).written(form.outcome) { $0 }
    let total = "\(form.total) \(words.officialForms.band(form.band))"
    self.init(
      parts: [
        Part(columns: [], rows: SheetCells.head(form.head, titles, words)),
        Part(table: funds),
        Part(
          columns: [],
          rows: [
            SheetCells.line(.goal, words.text(form.goal), titles),
            Row(owner: .project, title: outcome.title, cells: [outcome]),
          ]),
        Part(table: rows),
        Part(columns: [], rows: [SheetCells.line(.score, total, titles)]),
      ], gaps: form.gaps)
  }
}

extension FormSheet.Row {
  /// An indicator's row; its names above the third level stand before it.
  fileprivate init(_ row: IndicatorRow, _ words: Words, _ cells: [FormSheet.Cell]) {
    let indicator = row.indicator
    self.init(
      owner: .indicator(indicator.id),
      title: "\(indicator.id) \(words.text(indicator.shortName))",
      context: [words.text(indicator.level1), words.text(indicator.level2)],
      status: row.judgement.status, cells: cells)
  }

  fileprivate func marked(_ gaps: [FormCellPlace: [FormGap]]) -> FormSheet.Row {
    FormSheet.Row(
      owner: owner, title: title, context: context, status: status,
      cells: cells.map { cell in
        var cell = cell
        cell.gaps = gaps[cell.place] ?? []
        return cell
      })
  }
}

/// The titles of a form's columns.
private struct ColumnTitles {
  let form: OfficialForm
  let words: Words

  init(_ form: OfficialForm, _ words: Words) {
    (self.form, self.words) = (form, words)
  }

  /// How the form heads a column in a row about that.
  subscript(column: FormColumn, owner: FormCellPlace.Owner) -> String {
    words.officialForms.column(column, of: owner, in: form)
  }
}

extension FormSheet.Part {
  /// Rows that all have the same columns.
  fileprivate init(table rows: [FormSheet.Row]) {
    let columns = rows.first?.cells.map {
      FormSheet.Column(
        column: $0.place.column, title: $0.title, isLong: $0.place.column.isLong,
        isNumber: $0.place.column.isNumber)
    }
    self.init(columns: columns ?? [], rows: rows)
  }
}

extension FormColumn {
  fileprivate var isLong: Bool {
    switch self {
    case .note, .remark, .fundsReason, .rulesReason, .staffReason, .equipmentReason, .otherReason:
      true
    default: false
    }
  }

  fileprivate var isNumber: Bool {
    switch self {
    case .budget, .yearBudget, .paid, .rate, .expected, .weight, .score: true
    default: false
    }
  }
}

/// Makes the cells of one row.
private struct SheetCells {
  let owner: FormCellPlace.Owner
  let titles: ColumnTitles

  init(_ owner: FormCellPlace.Owner, _ titles: ColumnTitles) {
    (self.owner, self.titles) = (owner, titles)
  }

  func computed(
    _ column: FormColumn, _ text: String, _ action: FormSheet.Action = .none
  ) -> FormSheet.Cell {
    FormSheet.Cell(
      place: FormCellPlace(owner, column), title: titles[column, owner], text: text, action: action)
  }

  /// 年度指标值 and what was done so far, both of which the details explain.
  func promised(_ row: IndicatorRow, _ words: Words) -> [FormSheet.Cell] {
    let id = row.indicator.id
    let actual =
      row.judgement.actual == nil ? words.status(row.judgement.status) : words.actual(row)
    return [
      computed(.target, words.target(row.indicator), .explain(id)),
      computed(.actual, actual, .explain(id)),
    ]
  }

  func written<Value>(
    _ entry: FormEntry<Value>, _ text: (Value) -> String
  ) -> FormSheet.Cell {
    let words = entry.value.map(text) ?? ""
    let column = FormColumn(entry.place.field)
    let isWritten = entry.standing == .edited
    return FormSheet.Cell(
      place: FormCellPlace(owner, column), title: titles[column, owner], text: words,
      standing: entry.sheetStanding,
      action: .write(entry.place, standing: isWritten ? words : nil))
  }

  func chosen(_ entry: FormEntry<Possibility>, _ words: Words) -> FormSheet.Cell {
    FormSheet.Cell(
      place: FormCellPlace(owner, .possibility), title: titles[.possibility, owner],
      text: entry.value.map { words.formEntries.possibility($0) } ?? "",
      standing: entry.sheetStanding,
      action: .choose(
        entry.place, entry.value,
        standing: entry.standing == .edited ? entry.value?.rawValue : nil))
  }

  /// A score that a person sets is typed with its reason; any other comes from the figure.
  func score(_ row: SelfEvaluationRow) -> FormSheet.Cell {
    let points = "\(row.score.points)"
    guard let manual = row.manual else {
      return computed(.score, points, .explain(row.id))
    }
    return FormSheet.Cell(
      place: FormCellPlace(owner, .score), title: titles[.score, owner], text: points,
      standing: manual.sheetStanding,
      action: .write(manual.place, standing: manual.value.map { "\($0)" }))
  }

  static func head(
    _ head: FormHead, _ titles: ColumnTitles, _ words: Words
  ) -> [FormSheet.Row] {
    let cells = SheetCells(.project, titles)
    return [
      cells.computed(.name, words.text(head.project.name)),
      cells.computed(.department, head.department, .set(.department)),
      cells.computed(.implementer, head.implementer, .set(.implementer)),
    ].map { FormSheet.Row(owner: .project, title: $0.title, cells: [$0]) }
  }

  /// A row of one long text.
  static func line(_ column: FormColumn, _ text: String, _ titles: ColumnTitles) -> FormSheet.Row {
    let cell = SheetCells(.project, titles).computed(column, text)
    return FormSheet.Row(owner: .project, title: cell.title, cells: [cell])
  }
}

extension FormEntry {
  fileprivate var sheetStanding: FormSheet.Standing {
    switch standing {
    case .proposed: .proposed
    case .edited: .edited
    case .missing, .blank: .blank
    }
  }
}
