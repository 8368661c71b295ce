public import Core
public import Intake
public import Reports

/// Rows copied from a spreadsheet and pasted into a form.
public struct PastedTable: Equatable, Sendable {
  public let kind: FactKind
  /// As it came from the terminal.
  public let text: String
}

/// What a pasted table says.
public struct TableReading: Equatable, Sendable {
  /// The rows, or why there are none.
  public let table: Result<FactTable, TableFault>
  /// Whether exactly these rows were saved before.
  public let isKnown: Bool
  /// The indicators whose figures the rows would change; nil where there are faults, or too many
  /// rows to count ahead.
  public let changes: [RowChange]?

  public init(_ table: Result<FactTable, TableFault>, isKnown: Bool, changes: [RowChange]?) {
    (self.table, self.isKnown, self.changes) = (table, isKnown, changes)
  }
}

/// The preview of a pasted table: its rows with their faults, and what saving all would change.
struct TableState: Equatable, Sendable {
  let pasted: PastedTable
  /// Nil until the rows are read.
  private(set) var reading: TableReading?
  /// The selected row, counted from 0.
  private(set) var selection = 0
  private(set) var faultCount = 0
  var isSaving = false

  init(_ pasted: PastedTable) {
    self.pasted = pasted
  }

  var table: FactTable? { try? reading?.table.get() }
  var rows: [FactTable.Row] { table?.rows ?? [] }

  /// Whether Enter would save the rows.
  var isReady: Bool {
    !rows.isEmpty && faultCount == 0 && !isSaving && reading?.isKnown == false
  }

  mutating func show(_ reading: TableReading) {
    self.reading = reading
    faultCount = rows.reduce(0) { $0 + $1.faults.count }
    selection = rows.firstIndex { !$0.faults.isEmpty } ?? 0
  }

  mutating func move(by distance: Int) {
    selection = min(max(selection + distance, 0), max(rows.count - 1, 0))
  }

  /// Goes to the next row with a fault; behind the last comes the first.
  mutating func goToNextFault() {
    let isFaulty: (FactTable.Row) -> Bool = { !$0.faults.isEmpty }
    selection =
      rows.indices.dropFirst(selection + 1).first { isFaulty(rows[$0]) }
      ?? rows.firstIndex(where: isFaulty) ?? selection
  }
}
