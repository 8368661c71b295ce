import Core
import PlainText
import Words

/// A report laid out for readers: the one value that text, Markdown, CSV, HTML and XLSX are
/// written from, so that no two of them can disagree.
///
///     Document (title, head, notes, draft or not)
///       └─ Sheet (a page of its own: name, caption, columns, chart)
///            └─ SheetTable (head rows, which every page repeats; rows)
///                 └─ Cell (text, number, status or fault, over one or more columns and rows)
///
/// All text in it is safe to show: each part makes its own so.
struct Document: Equatable, Sendable {
  let title: String
  /// Who, when, how many: lines of labelled values under the title.
  let head: [HeadLine]
  let sheets: [Sheet]
  /// The same figures as one flat table, a row an indicator, which a CSV takes instead of the
  /// sheets; nil where the sheets themselves are to be written.
  let list: Sheet?
  let notes: [String]
  let asOf: Day
  /// Whether every page says 草稿: something is missing, or nobody has let it out yet.
  let isDraft: Bool
  let language: Language

  init(
    title: String, head: [HeadLine], sheets: [Sheet], list: Sheet? = nil, notes: [String] = [],
    asOf: Day, isDraft: Bool, language: Language
  ) {
    self.title = title.sanitised
    (self.head, self.sheets, self.list) = (head, sheets, list)
    self.notes = notes.map(\.sanitised)
    (self.asOf, self.isDraft, self.language) = (asOf, isDraft, language)
  }

  /// The words that stand around a report in its language.
  var words: DocumentWords { Words(language: language).document }
}

/// Labelled values that stand on one line, such as 项目名称 | 主管部门 | 实施单位.
struct HeadLine: Equatable, Sendable {
  let items: [HeadItem]

  init(_ items: HeadItem...) {
    self.items = items
  }
}

/// A value with its label in front.
struct HeadItem: Equatable, Sendable {
  let label: String
  let value: Cell

  init(_ label: String, _ value: Cell.Content) {
    (self.label, self.value) = (label.sanitised, Cell(value))
  }

  /// `截至: 2025-07-31`.
  var line: String { "\(label): \(value.shown)" }
}

/// What stands on a page, or a tab of a workbook, of its own.
struct Sheet: Equatable, Sendable {
  /// The word on a workbook's tab.
  let name: String
  /// What the page is about, under the document's title; nil where that says it all.
  let caption: String?
  /// The columns that all tables of the sheet stand on.
  let columns: [Column]
  let tables: [SheetTable]
  let chart: BarChart?
  let notes: [String]

  init(
    name: String, caption: String? = nil, columns: [Column], tables: [SheetTable],
    chart: BarChart? = nil, notes: [String] = []
  ) {
    (self.name, self.caption) = (name.sanitised(limit: 100), caption?.sanitised)
    (self.columns, self.tables, self.chart) = (columns, tables, chart)
    self.notes = notes.map(\.sanitised)
  }
}

/// Bars beside a sheet's first table, drawn from its own cells: a bar a row, a part a column.
struct BarChart: Equatable, Sendable {
  let title: String
  /// What the longest possible bar stands for.
  let maximum: Int
  /// The column whose cells name the bars.
  let labels: Int
  let series: [Series]
  /// How many rows of the table have bars; what follows (a sum) has none.
  let bars: Int

  struct Series: Equatable, Sendable {
    let column: Int
    let name: String
    let mark: String
    let status: Status

    /// A word or number with the mark in front, where there is one.
    func label(_ text: String) -> String { mark.isEmpty ? text : "\(mark) \(text)" }
  }
}
