public import Core

/// Many facts of one kind as a table: a header that names the fields, and a row a fact.
///
/// The rows are read as forms are: the same rules, the same faults. A day may also be a
/// spreadsheet's day number.
public struct FactTable: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    /// Where the row begins in the text, counted from 1.
    public let line: Int
    public let reading: DraftReading
  }

  public let kind: FactKind
  public let rows: [Row]

  /// Reads a table.
  /// - Parameters:
  ///   - project: the project that a person named, if any.
  ///   - column: the field of that kind which a header's cell names; nil if none.
  public init(
    _ text: DelimitedText, of kind: FactKind, project: Int? = nil, in context: IntakeContext,
    column: (String) -> FactField?
  ) throws(TableFault) {
    guard let header = text.rows.first, text.rows.count > 1 else { throw .noRows }
    let fields = try FactTable.fields(
      header.cells, of: kind, isProjectGiven: project != nil, column)
    self.kind = kind
    rows = text.rows.dropFirst().map { row in
      var draft = FactDraft(kind, project: project)
      for (field, cell) in zip(fields, row.cells) {
        guard let field else { continue }
        draft[field] = SpreadsheetNumber.dayText(cell, for: kind, field) ?? cell
      }
      return Row(line: row.line, reading: draft.read(in: context))
    }
  }

  /// The facts, if no row has a fault.
  public var facts: [NewFact]? {
    let facts = rows.compactMap(\.reading.fact)
    return facts.count == rows.count ? facts : nil
  }

  /// Every fault with its line.
  public var faults: [(line: Int, fault: FieldFault)] {
    rows.flatMap { row in row.reading.faults.map { (row.line, $0) } }
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

/// A day as spreadsheets store it: days since 30 December 1899, with the time as a fraction.
enum SpreadsheetNumber {
  /// Days from then to 1970-01-01.
  private static let epoch = 25_569
  /// 2000-01-01 to 2099-12-31; other numbers are no days.
  private static let days = 36_526...73_050

  /// The text of a day or a moment for a cell that holds such a number; nil for any other cell.
  static func dayText(_ cell: String, for kind: FactKind, _ field: FactField) -> String? {
    guard let form = kind.table.first(where: { $0.field == field })?.form,
      let number = Ratio(parsing: trimmed(cell)), days.contains(number.roundedDown),
      let day = Day(number: number.roundedDown - epoch)
    else { return nil }
    let minutes = (number - Ratio(number.roundedDown)) * Ratio(Moment.minutesPerDay)
    let isWholeDay = number.denominator == 1
    switch form {
    case .day: return isWholeDay ? "\(day)" : nil
    case .moment, .end:
      return Moment(day: day, minute: minutes.rounded(to: 0).roundedDown).map { "\($0)" }
    default: return nil
    }
  }
}
