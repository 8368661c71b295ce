/// The rows of a CSV (RFC 4180), or of rows copied from a spreadsheet, which tabs separate.
///
///     var text = DelimitedText("day,quantity\n2025-03-14,12")
///     try text.next()?.cells   // ["day", "quantity"]
///
/// A cell may stand in quotes and then hold separators and line breaks. Lines end with LF, CR LF or,
/// as terminals paste them, CR alone. Blank lines are left out.
public struct DelimitedText {
  public struct Row: Equatable, Sendable {
    /// The line on which the row begins, counted from 1.
    public let line: Int
    public let cells: [String]
  }

  /// The most rows of one table: as many as one save may hold.
  public static let rowLimit = 100_000
  private static let cellLimit = 64
  private static let textLimit = 4000

  private var scalars: String.UnicodeScalarView.Iterator
  private let nextPiece: () -> String?
  private var reader: Reader
  private var count = 0

  /// Takes a text apart; tabs separate if there are any on the first line, else commas.
  ///
  /// - Parameter nextPiece: how a text goes on that comes in pieces; the first line is in the first.
  public init(_ text: String, then nextPiece: @escaping () -> String? = { nil }) {
    let head = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
    reader = Reader(separator: head.contains("\t") ? "\t" : ",")
    scalars = text.unicodeScalars.makeIterator()
    self.nextPiece = nextPiece
  }

  /// The next row; nil at the end.
  public mutating func next() throws(TableFault) -> Row? {
    repeat {
      while let scalar = scalars.next() {
        if let row = try reader.take(scalar) { return try counted(row) }
      }
    } while goesOn()
    return try reader.finish().map { row throws(TableFault) in try counted(row) }
  }

  private mutating func goesOn() -> Bool {
    guard let piece = nextPiece() else { return false }
    scalars = piece.unicodeScalars.makeIterator()
    return true
  }

  private mutating func counted(_ row: Row) throws(TableFault) -> Row {
    count += 1
    guard count <= DelimitedText.rowLimit + 1 else {
      throw .tooManyRows(limit: DelimitedText.rowLimit)
    }
    return row
  }

  private struct Reader {
    let separator: Unicode.Scalar
    private var cells: [String] = []
    private var cell = String.UnicodeScalarView()
    /// How many scalars the cell has.
    private var cellLength = 0
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

    /// Takes a character; gives the row that it ends.
    mutating func take(_ scalar: Unicode.Scalar) throws(TableFault) -> Row? {
      let endsPair = followsReturn && scalar == "\n"
      followsReturn = scalar == "\r"
      if scalar == "\r" || scalar == "\n" && !endsPair { line += 1 }
      if isQuoted {
        if hasPendingQuote {
          hasPendingQuote = false
          if scalar == "\"" {
            try append(scalar)
            return nil
          }
          isQuoted = false
        } else if scalar == "\"" {
          hasPendingQuote = true
          return nil
        } else {
          try append(scalar)
          return nil
        }
      }
      switch scalar {
      case separator: try endCell()
      case "\n" where endsPair: break
      case "\n", "\r": return try endRow()
      case "\"" where cell.isEmpty: isQuoted = true
      default: try append(scalar)
      }
      return nil
    }

    /// The row that the text's end ends.
    mutating func finish() throws(TableFault) -> Row? {
      if isQuoted, !hasPendingQuote { throw .unclosedQuote(line: rowLine) }
      return cell.isEmpty && cells.isEmpty ? nil : try endRow()
    }

    private mutating func append(_ scalar: Unicode.Scalar) throws(TableFault) {
      cell.append(scalar)
      cellLength += 1
      guard cellLength <= DelimitedText.textLimit else { throw .tooLong(line: rowLine) }
    }

    private mutating func endCell() throws(TableFault) {
      cells.append(String(cell))
      (cell, cellLength) = (String.UnicodeScalarView(), 0)
      guard cells.count <= DelimitedText.cellLimit else { throw .tooManyCells(line: rowLine) }
    }

    private mutating func endRow() throws(TableFault) -> Row? {
      try endCell()
      defer { (cells, rowLine) = ([], line) }
      let isBlank = cells.allSatisfy { $0.allSatisfy(\.isWhitespace) }
      return isBlank ? nil : Row(line: rowLine, cells: cells)
    }
  }
}
