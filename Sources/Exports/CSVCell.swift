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

  /// A quote that carries an accent is one letter to a person, and a quote to a spreadsheet.
  private static func quoted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return text
    }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
