/// An indicator's id: its project's number and its row, `19-3`.
public struct IndicatorID: Hashable, Comparable, Sendable {
  public let project: Int
  /// Counted from 1 in the table's order.
  public let row: Int

  public init(project: Int, row: Int) {
    (self.project, self.row) = (project, row)
  }

  /// Reads the form that `description` writes, and no other.
  public init?(parsing text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count <= 6 }),
      let project = wholeNumber(parts[0]), let row = wholeNumber(parts[1])
    else { return nil }
    self.init(project: project, row: row)
    guard description == String(text) else { return nil }
  }

  public static func < (left: IndicatorID, right: IndicatorID) -> Bool {
    (left.project, left.row) < (right.project, right.row)
  }
}

extension IndicatorID: CustomStringConvertible {
  public var description: String { "\(project)-\(row)" }
}
