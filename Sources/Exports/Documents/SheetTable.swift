import Core
import PlainText

/// A column of a sheet.
struct Column: Hashable, Sendable {
  /// In digits of a workbook; of printed paper the same share.
  let width: Int
  let alignment: Alignment
  let inText: InText

  /// Where the column's cells stand in plain text, which is 100 columns wide at most.
  enum InText: Hashable, Sendable {
    case column(atMost: Int)
    /// In a column where there is room, and otherwise below, with its heading in front.
    case spare(atMost: Int)
    /// In a column that takes what the others leave.
    case rest
    /// On lines of their own under the row: sentences.
    case below
    /// The same, behind what heads them; nothing where the cell is empty.
    case labelled(String)
    case absent
  }

  init(_ width: Int, _ alignment: Alignment = .left, inText: InText) {
    (self.width, self.alignment, self.inText) = (width, alignment, inText)
  }
}

/// Rows of cells on the columns of a sheet.
struct SheetTable: Equatable, Sendable {
  let caption: String?
  /// The rows that every printed page repeats.
  let head: [[Cell]]
  let rows: [[Cell]]

  init(caption: String? = nil, head: [[Cell]], rows: [[Cell]]) {
    (self.caption, self.head, self.rows) = (caption?.sanitised, head, rows)
  }
}

/// A cell, which may stand over several columns and rows.
///
/// A row names its cells from the left; one that a cell above reaches into names those beside it.
struct Cell: Equatable, Sendable {
  let content: Content
  let role: Role
  let columns: Int
  let rows: Int

  enum Content: Equatable, Sendable {
    case text(String)
    /// Plain digits, and the same as a person reads them: `96.07` and `96.07%`.
    case number(digits: String, shown: String)
    case status(Status, mark: String, word: String)
    /// Something that the form must hold and does not: the sentence that says what.
    case fault(String)
  }

  enum Role: Hashable, Sendable {
    case heading, label, value, total
  }

  init(_ content: Content, as role: Role = .value, columns: Int = 1, rows: Int = 1) {
    self.content = content.sanitised
    (self.role, self.columns, self.rows) = (role, max(columns, 1), max(rows, 1))
  }

  static func text(_ text: String, as role: Role = .value) -> Cell { Cell(.text(text), as: role) }

  static func heading(_ text: String) -> Cell { Cell(.text(text), as: .heading) }

  /// A number that is shown by its digits alone.
  static func number(_ digits: String, as role: Role = .value) -> Cell {
    Cell(.number(digits: digits, shown: digits), as: role)
  }

  static let empty = Cell(.text(""))

  /// The cell as a person reads it on one line.
  var shown: String {
    switch content {
    case .text(let text): text
    case .number(_, let shown): shown
    case .status(_, let mark, let word): "\(mark) \(word)"
    case .fault(let what): "[!] \(what)"
    }
  }
}

extension Cell.Content {
  fileprivate var sanitised: Cell.Content {
    switch self {
    case .text(let text): .text(text.sanitised)
    case .number(let digits, let shown):
      .number(digits: digits.sanitised, shown: shown.sanitised)
    case .status(let status, let mark, let word): .status(status, mark: mark, word: word.sanitised)
    case .fault(let what): .fault(what.sanitised)
    }
  }
}
