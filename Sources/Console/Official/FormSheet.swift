import Core
import Reports
import Words

/// An official form as rows of cells, which the screen draws and the cursor walks over.
///
///     FormSheet
///       └─ Part (head; funds; goal; indicators), with its columns
///            └─ Row (what it is about)
///                 └─ Cell (text, by what it came to say that, what Enter does there)
struct FormSheet: Equatable {
  struct Part: Equatable {
    /// Empty where a row is a title with one long text.
    let columns: [Column]
    var rows: [Row]
  }

  struct Column: Equatable {
    let column: FormColumn
    let title: String
    /// Whether people write sentences in it; such columns share the width that is left.
    var isLong = false
    /// Whether it holds numbers to be compared from row to row.
    var isNumber = false
  }

  struct Row: Equatable {
    let owner: FormCellPlace.Owner
    let title: String
    /// What stands before the title in wide windows.
    var context: [String] = []
    var status: Status?
    let cells: [Cell]
  }

  struct Cell: Equatable {
    let place: FormCellPlace
    /// What the cell is, as the form heads it.
    let title: String
    let text: String
    var standing = Standing.computed
    var action = Action.none
    /// What is missing here; a form with gaps is a draft.
    var gaps: [FormGap] = []

    /// What stands before the text: what a person wrote has a mark, and so has what is missing.
    var mark: String {
      if !gaps.isEmpty { return "! " }
      return standing == .edited && !text.isEmpty ? "*" : ""
    }
  }

  /// By what a cell came to say what it says.
  enum Standing: Equatable {
    /// Facts, settings and tables say it.
    case computed
    /// The program proposes it, and a person may write something else.
    case proposed
    case edited
    /// A person may write something.
    case blank
  }

  /// What Enter does in a cell.
  enum Action: Equatable {
    case none
    /// A text is typed, in place of what stands there.
    case write(FormPlace, standing: String?)
    /// The next choice is taken.
    case choose(FormPlace, Possibility?, standing: String?)
    case set(SettingName)
    /// Where the figure comes from.
    case explain(IndicatorID)
  }

  let parts: [Part]

  var rows: [Row] { parts.flatMap(\.rows) }
  var cells: [Cell] { rows.flatMap(\.cells) }

  func cell(_ place: FormCellPlace?) -> Cell? { cells.first { $0.place == place } ?? cells.first }
}

// MARK: Moving by cell

extension FormSheet {
  /// The cell that lies so many rows and columns away, held at the form's edges.
  ///
  /// Between rows it keeps its column where the row has it, else its position.
  func place(from place: FormCellPlace?, rows down: Int, columns right: Int) -> FormCellPlace? {
    let rows = rows
    guard let start = cell(place)?.place,
      let row = rows.firstIndex(where: { $0.cells.contains { $0.place == start } }),
      let column = rows[row].cells.firstIndex(where: { $0.place == start })
    else { return nil }
    let target = rows[min(max(row + down, 0), rows.count - 1)].cells
    if down != 0, let same = target.first(where: { $0.place.column == start.column }) {
      return same.place
    }
    return target[min(max(column + right, 0), target.count - 1)].place
  }

  /// The next cell in which something is missing, going round at the end.
  func gap(after place: FormCellPlace?) -> FormCellPlace? {
    let cells = cells
    let start = cells.firstIndex { $0.place == cell(place)?.place } ?? 0
    let order = cells[(start + 1)...] + cells[...start]
    return order.first { !$0.gaps.isEmpty }?.place
  }
}

extension FormGap {
  /// The cell in which it is mended, or which it makes doubtful.
  var place: FormCellPlace {
    switch self {
    case .department: FormCellPlace(.project, .department)
    case .implementer: FormCellPlace(.project, .implementer)
    case .periodNotOver: FormCellPlace(.project, .name)
    case .outcome: FormCellPlace(.project, .outcome)
    case .sourceUnknown(let id), .noData(let id), .unconfirmed(let id, _):
      FormCellPlace(.indicator(id), .actual)
    case .reasonOwed(let id, _): FormCellPlace(.indicator(id), .fundsReason)
    case .score(let fault): fault.place
    }
  }
}

extension ScoreFault {
  fileprivate var place: FormCellPlace {
    switch self {
    case .weights: FormCellPlace(.funds(.total), .weight)
    case .nothingPaid: FormCellPlace(.funds(.total), .paid)
    case .noData(let id), .unconfirmed(let id, _): FormCellPlace(.indicator(id), .actual)
    case .noteOwed(let id, _): FormCellPlace(.indicator(id), .note)
    case .scoreOwed(let id): FormCellPlace(.indicator(id), .score)
    }
  }
}
