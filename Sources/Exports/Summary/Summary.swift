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

  public init(
    _ overview: Overview, _ words: Words, marks: Marks = .unicode, head: HistoryHead? = nil
  ) {
    (self.overview, self.words, self.marks, self.head) = (overview, words, marks, head)
  }

  /// The whole file as text; a CSV begins with a byte order mark, without which spreadsheets
  /// misread Chinese.
  public func written(as format: SummaryFormat) -> String {
    switch format {
    case .text: textForm
    case .markdown: markdownForm
    case .csv: csvForm
    case .json: jsonForm
    }
  }

  /// Writes the file, whole or not at all; see ``AtomicFile``.
  public func write(
    as format: SummaryFormat, to path: String, replacing: Bool
  ) throws(FileFault) {
    try AtomicFile.write(Array(written(as: format).utf8), to: path, replacing: replacing)
  }

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
