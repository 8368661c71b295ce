public import Core

/// Reads a table of facts row by row, so that their number costs no memory.
public struct FactTableReader {
  /// The field of each column; nil for a column without a name.
  public let columns: [FactField?]
  private let fields: [FieldRow?]
  private var text: DelimitedText
  /// A first row that is no header.
  private var first: DelimitedText.Row?
  private let empty: FactDraft
  private let context: IntakeContext
  private var count = 0

  /// Reads the header; the parameters are those of ``DelimitedText`` and ``FactTable``.
  public init(
    _ text: String, then nextPiece: @escaping () -> String? = { nil }, of kind: FactKind,
    heading: FactTable.Heading, project: Int?,
    in context: IntakeContext, column: (String) -> FactField?
  ) throws(TableFault) {
    self.text = DelimitedText(text, then: nextPiece)
    (empty, self.context) = (FactDraft(kind, project: project), context)
    guard let head = try self.text.next() else { throw .noRows }
    if heading == .required || head.cells.contains(where: { column(trimmed($0)) != nil }) {
      columns = try FactTableReader.fields(
        head.cells, of: kind, isProjectGiven: project != nil, column)
      first = try self.text.next()
      guard first != nil else { throw .noRows }
    } else {
      columns = kind.fields.map { .some($0) }
      first = head
    }
    fields = columns.map { column in kind.table.first { $0.field == column } }
  }

  /// The next row; nil at the end.
  public mutating func next() throws(TableFault) -> FactTable.Row? {
    let row: DelimitedText.Row?
    if first == nil { row = try text.next() } else { row = first.take() }
    guard let row else { return nil }
    count += 1
    guard count <= DelimitedText.rowLimit else {
      throw .tooManyRows(limit: DelimitedText.rowLimit)
    }
    return FactTable.Row(row, fields, empty, in: context)
  }

  private static func fields(
    _ cells: [String], of kind: FactKind, isProjectGiven: Bool, _ column: (String) -> FactField?
  ) throws(TableFault) -> [FactField?] {
    var fields: [FactField?] = []
    for cell in cells {
      let name = trimmed(cell)
      guard !name.isEmpty else {
        fields.append(nil)
        continue
      }
      guard let field = column(name) else { throw .unknownColumn(Excerpt(name), kind) }
      guard !fields.contains(field) else { throw .repeatedColumn(field) }
      fields.append(field)
    }
    for row in kind.table where row.whenEmpty == .missing && !fields.contains(row.field) {
      if row.field == .project, isProjectGiven { continue }
      throw .missingColumn(row.field)
    }
    return fields
  }
}

extension FactTable {
  /// Reads a table.
  /// - Parameters:
  ///   - project: the project that a person named, if any.
  ///   - column: the field of that kind which a header's cell names; nil if none.
  public init(
    _ text: String, of kind: FactKind, heading: Heading = .required, project: Int? = nil,
    in context: IntakeContext, column: (String) -> FactField?
  ) throws(TableFault) {
    var reader = try FactTableReader(
      text, of: kind, heading: heading, project: project, in: context, column: column)
    var rows: [Row] = []
    while let row = try reader.next() { rows.append(row) }
    self.init(kind: kind, columns: reader.columns, rows: rows)
  }
}
