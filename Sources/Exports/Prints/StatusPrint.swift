public import Core
import PlainText
public import Reports
public import Words

/// The panels as lines for a terminal or a pipe: one project below the other, at most 100 columns
/// wide, without colours.
public struct StatusPrint: Sendable {
  /// A line; if it begins an indicator, its first character is the mark of this status, for those
  /// who colour it.
  public struct Line: Equatable, Sendable {
    public let text: String
    public let status: Status?
  }

  public let lines: [Line]

  public init(_ overview: Overview, _ words: Words, marks: Marks) {
    let summary = Summary(overview, words, marks: marks)
    let panels = overview.projects.map { project in
      (project: project, rows: summary.rows(of: project) + summary.extras(of: project))
    }
    let table = TextTable(
      panels.flatMap(\.rows).map { StatusPrint.cells($0, words, marks) },
      limits: [1, 7, nil, 18, 20, 21, 11], trailing: [3, 6], total: TextWriter.width)
    var lines = StatusPrint.head(overview, words, summary.counts).map {
      Line(text: $0, status: nil)
    }
    for panel in panels {
      let number = panel.project.project.number
      let review = overview.review(of: number).map {
        words.roles.review($0).sanitised.wrapped(to: TextWriter.width)
      }
      let title =
        [""] + StatusPrint.title(panel.project, words) + (review ?? [])
        + StatusPrint.changedForms(of: number, overview, words)
      lines += title.map { Line(text: $0, status: nil) }
      for row in panel.rows {
        let texts = table.lines(StatusPrint.cells(row, words, marks)) + StatusPrint.remark(on: row)
        lines += texts.enumerated().map { offset, text in
          Line(text: text, status: offset == 0 ? row.judgement.status : nil)
        }
      }
    }
    self.lines = lines
  }

  private static func head(_ overview: Overview, _ words: Words, _ counts: String) -> [String] {
    let day = words.screens.asOf(overview.asOf)
    let today = overview.asOf == overview.today ? "" : "  \(words.screens.notToday(overview.today))"
    return ["\(words.screens.home(year: overview.year))  \(day)\(today)", counts]
  }

  private static func title(_ project: ProjectOverview, _ words: Words) -> [String] {
    "\(project.project.number) \(words.text(project.project.name))".sanitised
      .wrapped(to: TextWriter.width) + ["  " + words.scores.line(project.score)]
  }

  /// The forms that were handed in and would say something else today.
  private static func changedForms(
    of project: Int, _ overview: Overview, _ words: Words
  ) -> [String] {
    overview.handedForms.filter { $0.export.form.project == project }
      .compactMap { words.officialForms.warning($0) }
      .flatMap { "! \($0)".sanitised.wrapped(to: TextWriter.width - 2) }.map { "  \($0)" }
  }

  private static func cells(_ row: SummaryRow, _ words: Words, _ marks: Marks) -> [String] {
    [
      marks[row.judgement.status], "\(row.id)", row.shortName, row.actual, row.target, row.status,
      row.score.map { words.scores.points($0) } ?? "",
    ]
  }

  /// Why, under the row; of one that is met, unless its figures already say it.
  private static func remark(on row: SummaryRow) -> [String] {
    let figuresSayIt = row.judgement.status == .met && row.judgement.reason == .comparison
    let remark = [figuresSayIt ? nil : row.reason, row.readingMark].compactMap(\.self)
    guard !remark.isEmpty else { return [] }
    return remark.joined(separator: "; ").wrapped(to: TextWriter.width - 10)
      .map { String(repeating: " ", count: 10) + $0 }
  }
}

extension StatusPrint: CustomStringConvertible {
  public var description: String {
    lines.map { "\($0.text)\n" }.joined()
  }
}
