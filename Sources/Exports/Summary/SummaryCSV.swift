import Core
import Reports
import Words

extension Summary {
  /// The summary as CSV (RFC 4180): a row an indicator, with what concerns them all in each.
  ///
  /// Project and row stand in columns of their own: spreadsheets take `19-3` for a day in March.
  var csvForm: String {
    let header = columns.map { CSVCell.text($0) }
    let rows = overview.projects.flatMap { project in
      self.rows(of: project).map { cells($0, project.project) }
    }
    return "\u{FEFF}"
      + ([header] + rows).map { $0.map(\.written).joined(separator: ",") + "\r\n" }.joined()
  }

  private var columns: [String] {
    let head = words.summary
    return [
      head.year, head.unitCode, head.unit, head.asOf, head.counts, head.projectNumber,
      head.project, head.row, head.indicator, head.detail, head.target, head.actual,
      head.measure, head.margin, head.status, head.underlying, head.due, head.source,
      head.readingThrough, head.confirmedThrough, head.reason, head.wayBack, head.enteredBy,
      head.enteredAt, words.scores.weight, words.scores.score, words.scores.note,
    ] + (self.head == nil ? [] : [words.history.head])
  }

  private func cells(_ row: SummaryRow, _ project: Project) -> [CSVCell] {
    let judgement = row.judgement
    return [
      .number("\(overview.year)"), .text(project.unit.code), .text(words.text(project.unit.name)),
      .text("\(overview.asOf)"), .text(counts), .number("\(project.number)"),
      .text(words.text(project.name)), .number(row.id.rowName), .text(row.name),
      .text(row.detail), .text(row.plain.target), figure(row.plain.actual, judgement.actual),
      .text(row.plain.unit ?? ""), .number(row.plain.margin ?? ""),
      .text(words.status(judgement.status)),
      .text(judgement.underlying.map { words.status($0) } ?? ""), .text("\(row.due)"),
      .text(source(of: judgement)), .text(row.readingThrough.map { "\($0)" } ?? ""),
      .text(judgement.confirmedThrough.map { "\($0)" } ?? ""), .text(row.reason),
      .text(row.wayBack ?? ""), .text(row.enteredBy ?? ""),
      .text(row.enteredAt.map { "\($0)" } ?? ""),
    ] + scored(row) + (head.map { [.text($0.hash)] } ?? [])
  }

  private func scored(_ row: SummaryRow) -> [CSVCell] {
    let (weight, points) = (row.score?.weight.description, row.score?.points.description)
    return [.number(weight ?? ""), .number(points ?? ""), .text(row.note ?? "")]
  }

  private func figure(_ digits: String?, _ actual: Actual?) -> CSVCell {
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
