import Core
import Reports
import Words

extension Summary {
  /// The summary as one flat table: a row an indicator, with what concerns them all in each.
  ///
  /// Project and row stand in columns of their own: spreadsheets take `19-3` for a day in March.
  var list: Sheet {
    let rows = overview.projects.flatMap { project in
      self.rows(of: project).map { cells($0, project.project) }
    }
    return Sheet(
      name: words.summary.glance,
      columns: listHeadings.map { _ in Column(16, inText: .column(atMost: 20)) },
      tables: [SheetTable(head: [listHeadings.map(Cell.heading)], rows: rows)])
  }

  private var listHeadings: [String] {
    let head = words.summary
    return [
      head.year, head.unitCode, head.unit, head.asOf, head.counts, head.projectNumber,
      head.project, head.row, head.indicator, head.detail, head.target, head.actual,
      head.measure, head.margin, head.status, head.underlying, head.due, head.source,
      head.readingThrough, head.confirmedThrough, head.reason, head.wayBack, head.enteredBy,
      head.enteredAt, words.scores.weight, words.scores.score, words.scores.note,
    ] + (self.head == nil ? [] : [words.history.head])
  }

  private func cells(_ row: SummaryRow, _ project: Project) -> [Cell] {
    let whole: [Cell] = [
      .number("\(overview.year)"), .text(project.unit.code), .text(words.text(project.unit.name)),
      .text("\(overview.asOf)"), .text(counts), .number("\(project.number)"),
      .text(words.text(project.name)),
    ]
    return whole + figures(row) + standing(row) + scored(row)
      + (head.map { [.text($0.hash)] } ?? [])
  }

  private func figures(_ row: SummaryRow) -> [Cell] {
    [
      .number(row.id.rowName), .text(row.name), .text(row.detail), .text(row.plain.target),
      figure(row.plain.actual, row.judgement.actual), .text(row.plain.unit ?? ""),
      row.plain.margin.map { .number($0) } ?? .empty,
    ]
  }

  private func standing(_ row: SummaryRow) -> [Cell] {
    let judgement = row.judgement
    let texts: [String?] = [
      words.status(judgement.status), judgement.underlying.map { words.status($0) },
      "\(row.due)", source(of: judgement), row.readingThrough.map { "\($0)" },
      judgement.confirmedThrough.map { "\($0)" }, row.reason, row.wayBack, row.enteredBy,
      row.enteredAt.map { "\($0)" },
    ]
    return texts.map { .text($0 ?? "") }
  }

  private func scored(_ row: SummaryRow) -> [Cell] {
    [
      row.score.map { .number("\($0.weight)") } ?? .empty,
      row.score.map { .number("\($0.points)") } ?? .empty, .text(row.note ?? ""),
    ]
  }

  private func figure(_ digits: String?, _ actual: Actual?) -> Cell {
    switch actual {
    case .number: .number(digits ?? "")
    case .kept(let kept): .text(words.yesNo(kept))
    case .day, nil: .text(digits ?? "")
    }
  }

  private func source(of judgement: Judgement) -> String {
    switch judgement.source {
    case .facts: words.summary.facts
    case .reading: words.summary.reading
    case nil: ""
    }
  }
}
