import Core
import PlainText
public import Reports
public import Words

/// What changed between two days, for a terminal, a pipe or a script.
public struct ComparisonPrint {
  private let comparison: Comparison
  private let words: Words
  private let marks: Marks

  public init(_ comparison: Comparison, _ words: Words, marks: Marks) {
    (self.comparison, self.words, self.marks) = (comparison, words, marks)
  }

  /// The counts then and now, and a line an indicator that changed, at most 100 columns wide.
  public var text: String {
    var lines = [words.comparison.title(comparison, marks: marks)]
    lines += Status.byUrgency.map { words.comparison.count(of: $0, comparison, marks: marks) }
      .joined(separator: ", ").wrapped(to: TextWriter.width)
    lines.append(words.comparison.count(comparison))
    let table = TextTable(
      comparison.changes.map { cells($0) }, limits: [6, 7, nil, 20, 2, 20, 30], trailing: [3],
      total: TextWriter.width)
    for project in comparison.projects where !project.changes.isEmpty {
      lines += [""]
      lines += "\(project.project.number) \(words.text(project.project.name))".sanitised
        .wrapped(to: TextWriter.width)
      lines += project.changes.flatMap { table.lines(cells($0)) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func cells(_ change: RowChange) -> [String] {
    let (old, new) = (change.before.judgement, change.after.judgement)
    let (then, now) = words.comparison.figures(change)
    let isSame = old.status == new.status
    return [
      isSame ? marks[new.status] : "\(marks[old.status]) \(marks.arrow) \(marks[new.status])",
      "\(change.after.indicator.id)", words.text(change.after.indicator.shortName).sanitised,
      then == now ? "" : then.sanitised, then == now ? "" : marks.arrow, now.sanitised,
      isSame
        ? words.status(new.status)
        : "\(words.status(old.status)) \(marks.arrow) \(words.status(new.status))",
    ]
  }

  /// The same for scripts: keys and statuses are the same in every language.
  public var json: String {
    JSONValue.object([
      ("from", .text("\(comparison.from)")), ("to", .text("\(comparison.to)")),
      ("year", .number(comparison.year)),
      (
        "counts",
        .object([
          ("before", counts(comparison.countsBefore)), ("after", counts(comparison.countsAfter)),
        ])
      ),
      (
        "changes",
        .list(
          comparison.changes.map { change in
            .object([
              ("id", .text("\(change.after.indicator.id)")),
              ("name", .text(words.text(change.after.indicator.detail).sanitised)),
              ("before", side(change.before)), ("after", side(change.after)),
            ])
          })
      ),
    ]).written() + "\n"
  }

  private func counts(_ counts: StatusCounts) -> JSONValue {
    .object(Status.allCases.map { ($0.rawValue, .number(counts[$0])) })
  }

  private func side(_ row: IndicatorRow) -> JSONValue {
    let summary = SummaryRow(row, words)
    return .object([
      ("status", .text(row.judgement.status.rawValue)),
      ("underlying", row.judgement.underlying.map { .text($0.rawValue) }),
      ("actual", summary.plain.actual.map { .text($0) }),
      ("unit", summary.plain.unit.map { .text($0.sanitised) }),
      ("source", summary.source.map { .text($0) }), ("reason", .text(summary.reason)),
    ])
  }
}
