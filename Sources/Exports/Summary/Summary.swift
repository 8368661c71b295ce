public import Core
public import Reports
public import Words

/// The summary (绩效汇总) of an overview, ready to be written in any format.
///
/// All formats carry the same figures: they take them from the same rows.
public struct Summary: Sendable {
  let overview: Overview
  let words: Words
  let marks: Marks
  /// Where the history ended when the picture was taken; what is handed out says it, so that a
  /// history cut off later shows.
  let head: HistoryHead?
  /// Whether it is marked 草稿.
  let isDraft: Bool

  public init(
    _ overview: Overview, _ words: Words, marks: Marks = .unicode, head: HistoryHead? = nil,
    isDraft: Bool = false
  ) {
    (self.overview, self.words, self.marks, self.head) = (overview, words, marks, head)
    self.isDraft = isDraft
  }

  /// The summary in all six formats.
  public var handout: Handout { Handout(document, json: jsonValue) }

  /// The summary as CSV: a row an indicator.
  public var csv: String { CSVWriter(document).text }

  /// The summary as JSON; `docs/export-schema.md` describes it.
  public var json: String { jsonValue.written() + "\n" }

  func rows(of project: ProjectOverview) -> [SummaryRow] {
    project.rows.map { SummaryRow($0, words) }
  }

  /// The promises of the project's goal that no row of its table tracks.
  func extras(of project: ProjectOverview) -> [SummaryRow] {
    project.extras.map { SummaryRow($0, words) }
  }

  /// `未达标 3, 预警 2, …`: all statuses, what needs a person first.
  var counts: String {
    Status.byUrgency.map { "\(words.status($0)) \(overview.counts[$0])" }
      .joined(separator: ", ")
  }
}
