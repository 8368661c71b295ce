import PlainText

/// A cell of a CSV.
enum CSVCell {
  /// Text as a person typed it, which a spreadsheet must not run as a formula.
  case text(String)
  /// Digits of our own, which a spreadsheet may count with.
  case number(String)

  var written: String {
    switch self {
    case .number(let digits): digits
    case .text(let text): CSVCell.quoted(CSVCell.guarded(text.sanitised))
    }
  }

  /// Text that a spreadsheet would take for a formula gets an apostrophe in front.
  private static func guarded(_ text: String) -> String {
    let first = text.unicodeScalars.first { $0.properties.generalCategory != .spaceSeparator }
    return first.map { formulaSigns.contains($0) } == true ? "'\(text)" : text
  }

  /// A spreadsheet looks at the first sign alone, also where an accent makes another letter of it.
  private static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫",
  ]

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { ",\"\r\n".contains($0) || $0 == "\r\n" }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
