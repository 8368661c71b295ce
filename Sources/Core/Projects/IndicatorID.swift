/// An indicator's id: its project's number and its row, `19-3`; or, of an extra one that stands in
/// no row of the table, `20-x1`.
public struct IndicatorID: Hashable, Sendable {
  public let project: Int
  /// Counted from 1 in the table's order, or among the extras.
  public let row: Int
  /// Whether it tracks a promise of the goal's words, outside the table's rows.
  public let isExtra: Bool

  public init(project: Int, row: Int) {
    (self.project, self.row, isExtra) = (project, row, false)
  }

  /// An extra indicator, counted from 1.
  public init(project: Int, extra row: Int) {
    (self.project, self.row, isExtra) = (project, row, true)
  }

  /// Reads the form that `description` writes, and no other.
  public init?(parsing text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let isExtra = parts[1].first == UInt8(ascii: "x")
    let digits = parts[1].dropFirst(isExtra ? 1 : 0)
    guard parts[0].count <= 6, digits.count <= 6, let project = wholeNumber(parts[0]),
      let row = wholeNumber(digits)
    else { return nil }
    (self.project, self.row, self.isExtra) = (project, row, isExtra)
    guard description == String(text) else { return nil }
  }
}

extension IndicatorID: Comparable {
  /// By project and row; a project's extras come behind its rows.
  public static func < (left: IndicatorID, right: IndicatorID) -> Bool {
    (left.project, left.subject) < (right.project, right.subject)
  }
}

extension IndicatorID: CustomStringConvertible {
  public var description: String { "\(project)-\(rowName)" }

  /// The id without the project: `3`, or `x1`.
  public var rowName: String { isExtra ? "x\(row)" : "\(row)" }
}

extension IndicatorID {
  /// Rows have at most six digits; the extras are numbered behind them.
  private static let extras = 1_000_000

  /// The number under which the indicator's facts and totals are filed within its project.
  public var subject: Int { isExtra ? IndicatorID.extras + row : row }

  public init(project: Int, subject: Int) {
    let isExtra = subject > IndicatorID.extras
    (self.project, self.isExtra) = (project, isExtra)
    row = isExtra ? subject - IndicatorID.extras : subject
  }
}
