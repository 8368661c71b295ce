/// The cells of a CSV (RFC 4180), or of rows copied from a spreadsheet, which tabs separate.
///
/// A cell may stand in quotes and then hold separators and line breaks. Lines end with LF, CR LF or,
/// as terminals paste them, CR alone. Blank lines are left out.
public struct DelimitedText: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    /// The line on which the row begins, counted from 1.
    public let line: Int
    public let cells: [String]
  }

  public let rows: [Row]

  /// The most rows of one table: as many as one save may hold.
  public static let rowLimit = 100_000
  private static let cellLimit = 64
  private static let textLimit = 4000

  /// Takes a text apart; tabs separate if there are any on the first line, else commas.
  public init(_ text: String) throws(TableFault) {
    let scalars = text.unicodeScalars
    let head = scalars.prefix { $0 != "\n" && $0 != "\r" }
    var reader = Reader(separator: head.contains("\t") ? "\t" : ",")
    for scalar in scalars { try reader.take(scalar) }
    rows = try reader.finish()
  }

  private struct Reader {
    let separator: Unicode.Scalar
    private var rows: [Row] = []
    private var cells: [String] = []
    private var cell = String.UnicodeScalarView()
    private var line = 1
    private var rowLine = 1
    private var isQuoted = false
    /// A quote inside a quoted cell: its end, or the first of a pair that means one quote.
    private var hasPendingQuote = false
    /// Whether the last scalar was a CR, with which an LF makes one line end.
    private var followsReturn = false

    init(separator: Unicode.Scalar) {
      self.separator = separator
    }

    mutating func take(_ scalar: Unicode.Scalar) throws(TableFault) {
      let endsPair = followsReturn && scalar == "\n"
      followsReturn = scalar == "\r"
      if scalar == "\r" || scalar == "\n" && !endsPair { line += 1 }
      if isQuoted {
        if hasPendingQuote {
          hasPendingQuote = false
          if scalar == "\"" { return try append(scalar) }
          isQuoted = false
        } else if scalar == "\"" {
          hasPendingQuote = true
          return
        } else {
          return try append(scalar)
        }
      }
      switch scalar {
      case separator: try endCell()
      case "\n" where endsPair: break
      case "\n", "\r": try endRow()
      case "\"" where cell.isEmpty: isQuoted = true
      default: try append(scalar)
      }
    }

    mutating func finish() throws(TableFault) -> [Row] {
      if isQuoted, !hasPendingQuote { throw .unclosedQuote(line: rowLine) }
      if !cell.isEmpty || !cells.isEmpty { try endRow() }
      return rows
    }

    private mutating func append(_ scalar: Unicode.Scalar) throws(TableFault) {
      cell.append(scalar)
      guard cell.count <= DelimitedText.textLimit else { throw .tooLong(line: rowLine) }
    }

    private mutating func endCell() throws(TableFault) {
      cells.append(String(cell))
      cell = String.UnicodeScalarView()
      guard cells.count <= DelimitedText.cellLimit else { throw .tooManyCells(line: rowLine) }
    }

    private mutating func endRow() throws(TableFault) {
      try endCell()
      if cells.contains(where: { $0.contains { !$0.isWhitespace } }) {
        rows.append(Row(line: rowLine, cells: cells))
      }
      guard rows.count <= DelimitedText.rowLimit + 1 else {
        throw .tooManyRows(limit: DelimitedText.rowLimit)
      }
      cells = []
      rowLine = line
    }
  }
}
