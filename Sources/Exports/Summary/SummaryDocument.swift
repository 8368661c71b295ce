import Core
import PlainText
import Reports
import Words

extension Summary {
  /// The summary laid out: the projects at a glance, then a sheet a project.
  var document: Document {
    let head = words.summary
    var lines: [HeadLine] = []
    if let unit = overview.unit {
      lines.append(HeadLine(HeadItem(head.unit, .text("\(unit.code) \(words.text(unit.name))"))))
    }
    lines.append(
      HeadLine(
        HeadItem(head.asOf, .text("\(overview.asOf)")), HeadItem(head.counts, .text(counts))))
    return Document(
      title: head.title(year: overview.year), head: lines,
      sheets: [glance] + overview.projects.map { sheet(of: $0) }, list: list,
      notes: self.head.map { ["\(words.history.head): \(words.history.head($0))"] } ?? [],
      asOf: overview.asOf, isDraft: isDraft, language: words.language)
  }

  // MARK: At a glance

  /// A row a project: its budget and how many of its indicators stand at each status.
  private var glance: Sheet {
    let head = words.summary
    let statuses = Status.byUrgency
    let columns =
      [
        Column(13, .right, inText: .column(atMost: 8)), Column(54, inText: .rest),
        Column(20, .right, inText: .column(atMost: 11)),
      ]
      + statuses.map { _ in Column(13, .right, inText: .column(atMost: 9)) }
      + [Column(11, .right, inText: .column(atMost: 8)), Column(13, inText: .spare(atMost: 11))]
    let headings =
      [head.projectNumber, head.project, head.budgetInTenThousand]
      + statuses.map { "\(marks[$0]) \(words.status($0))" }
      + [words.scores.total, words.scores.grade]
    let rows = overview.projects.map { project in
      let counts = StatusCounts(project.rows.lazy.map(\.judgement.status))
      let names: [Cell] = [
        .number("\(project.project.number)"), .text(words.text(project.project.name)),
        .number(words.plainMoney(project.project.budget.total)),
      ]
      let scores: [Cell] = [
        .number("\(project.score.total)"), .text(words.scores.standing(project.score)),
      ]
      return names + statuses.map { .number("\(counts[$0])") } + scores
    }
    return Sheet(
      name: head.glance, columns: columns,
      tables: [SheetTable(head: [headings.map(Cell.heading)], rows: rows + [sums])],
      chart: BarChart(
        title: words.scores.totals, maximum: 100, labels: 1,
        series: [
          BarChart.Series(
            column: columns.count - 2, name: words.scores.total, mark: "", status: .inProgress)
        ], bars: rows.count))
  }

  private var sums: [Cell] {
    let budget = overview.projects.reduce(0) { $0 + $1.project.budget.total.fen }
    return [
      Cell(.text(words.summary.sum), as: .total, columns: 2),
      .number(words.plainMoney(Money(fen: budget)), as: .total),
    ] + Status.byUrgency.map { .number("\(overview.counts[$0])", as: .total) }
      + [Cell(.text(""), as: .total, columns: 2)]
  }

  // MARK: A project

  private func sheet(of project: ProjectOverview) -> Sheet {
    let budget = "\(words.summary.budget) \(words.money(project.project.budget.total))"
    let rows = cells(rows(of: project)) + cells(extras(of: project))
    return Sheet(
      name: "\(project.project.number) \(words.text(project.project.shortName))",
      caption: "\(project.project.number) \(words.text(project.project.name))    \(budget)",
      columns: Summary.columns,
      tables: [SheetTable(head: [headings.map(Cell.heading)], rows: rows)],
      notes: [words.scores.line(project.score)])
  }

  private static let columns = [
    Column(13, inText: .absent), Column(13, inText: .absent),
    Column(10, inText: .column(atMost: 7)), Column(23, inText: .rest),
    Column(14, inText: .column(atMost: 15)), Column(14, .right, inText: .column(atMost: 14)),
    Column(14, inText: .spare(atMost: 20)), Column(14, inText: .column(atMost: 23)),
    Column(10, .right, inText: .column(atMost: 6)), Column(9, .right, inText: .column(atMost: 6)),
    Column(26, inText: .below), Column(25, inText: .below), Column(19, inText: .below),
  ]

  private var headings: [String] {
    let head = words.summary
    return [
      head.level1, head.level2, head.id, head.indicator, head.target, head.actual, head.margin,
      head.status,
      words.scores.weight, words.scores.score, head.reason, head.wayBack, head.source,
    ]
  }

  /// The rows of a table, with one cell for neighbours of the same 一级 and 二级指标.
  private func cells(_ rows: [SummaryRow]) -> [[Cell]] {
    let levels = LevelCells(rows.map { [$0.level1, $0.level2] })
    return rows.indices.map { levels.cells(at: $0) + cells(rows[$0]) }
  }

  private func cells(_ row: SummaryRow) -> [Cell] {
    let actual: Cell.Content =
      if case .number = row.judgement.actual, let digits = row.plain.actual {
        .number(digits: digits, shown: row.actual)
      } else {
        .text(row.actual)
      }
    let source = [row.readingMark, row.lastEntry].compactMap(\.self).joined(separator: "; ")
    return [
      .text("\(row.id)"), .text(row.title), .text(row.target), Cell(actual), .text(row.margin),
      Cell(.status(row.judgement.status, mark: marks[row.judgement.status], word: row.status)),
      row.score.map { .number("\($0.weight)") } ?? .empty,
      row.score.map { .number("\($0.points)") } ?? .empty, .text(row.reason),
      .text(row.wayBack ?? ""), .text(source),
    ]
  }
}
