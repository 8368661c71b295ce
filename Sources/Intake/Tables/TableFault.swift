public import Core

/// Why a table as a whole cannot be read; faults of its rows stand in the rows.
public enum TableFault: Error, Hashable, Sendable {
  /// Neither UTF-8 nor GB18030.
  case notText
  case tooLarge(bytes: Int)
  /// No row behind the header.
  case noRows
  case tooManyRows(limit: Int)
  case tooManyCells(line: Int)
  /// A cell longer than any field.
  case tooLong(line: Int)
  /// A quote that opens a cell and is never closed.
  case unclosedQuote(line: Int)
  /// A column that facts of this kind do not have.
  case unknownColumn(Excerpt, FactKind)
  /// Two columns of the same field.
  case repeatedColumn(FactField)
  /// A field that has to be filled has no column.
  case missingColumn(FactField)
}

/// What is wrong with one row of a table.
public struct TableRowFault: Hashable, Sendable {
  /// Where the row begins, counted from 1.
  public let line: Int
  public let problem: Problem

  public enum Problem: Hashable, Sendable {
    case field(FieldFault)
    /// A filled cell under no column.
    case strayCell(Excerpt)
  }

  public init(line: Int, problem: Problem) {
    (self.line, self.problem) = (line, problem)
  }
}
