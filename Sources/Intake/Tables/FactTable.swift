public import Core

/// Many facts of one kind as a table: a header that names the fields, and a row a fact.
///
/// The rows are read as forms are: the same rules, the same faults. A day may also be a
/// spreadsheet's day number.
public struct FactTable: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    /// Where the row begins in the text, counted from 1.
    public let line: Int
    /// The cells as they came.
    public let cells: [String]
    public let reading: DraftReading
    /// A filled cell that stands under no column; what it says would be lost.
    public let strayCell: Excerpt?

    public var fact: ReadFact? { strayCell == nil ? reading.fact : nil }
  }

  /// Where a table may begin.
  public enum Heading: Sendable {
    /// With the names of its columns, as a file does.
    case required
    /// Also at once with a row, its cells in the order of the form.
    case optional
  }

  public let kind: FactKind
  /// The field of each column; nil for a column without a name.
  public let columns: [FactField?]
  public let rows: [Row]

  /// The facts, if no row has a fault.
  public var facts: [ReadFact]? {
    let facts = rows.compactMap(\.fact)
    return facts.count == rows.count ? facts : nil
  }

  /// Every fault with its line.
  public var faults: [TableRowFault] { rows.flatMap(\.faults) }
}

extension FactTable.Row {
  init(
    _ row: DelimitedText.Row, _ fields: [FieldRow?], _ empty: FactDraft, in context: IntakeContext
  ) {
    var (draft, stray) = (empty, Excerpt?.none)
    for (position, cell) in row.cells.enumerated() {
      if position < fields.count, let field = fields[position] {
        draft[field.field] = SpreadsheetNumber.dayText(cell, in: field.form) ?? cell
      } else if stray == nil, !trimmed(cell).isEmpty {
        stray = Excerpt(trimmed(cell))
      }
    }
    (line, cells, strayCell) = (row.line, row.cells, stray)
    reading = draft.read(in: context)
  }

  /// What is wrong with the row.
  public var faults: [TableRowFault] {
    reading.faults.map { TableRowFault(line: line, problem: .field($0)) }
      + [strayCell].compactMap(\.self).map { TableRowFault(line: line, problem: .strayCell($0)) }
  }
}
