import Foundation

/// Text that wants to be more than text, and what of it must never get out.
enum HostileText {
  /// Everything that a terminal, a reader or a spreadsheet could take for something else: escape
  /// sequences, control characters of both sets, bidirectional and invisible characters, line
  /// separators, private, unassigned and no characters, a flood of accents, a long tail.
  static let text =
    "=1+1|\u{1B}]0;title\u{07}\u{1B}[31m\r\n\t\u{08}\u{7F}\u{85}\u{9B}31m\u{200B}\u{200D}\u{200E}"
    + "\u{202E}\u{2066}\u{2028}\u{2029}\u{FEFF}\u{AD}\u{E000}\u{0378}\u{FFFE}\u{E0041}\u{FE0F}"
    + "e" + String(repeating: "\u{0301}", count: 50) + String(repeating: "长", count: 300)

  /// The bytes in a shell's notation, with some behind them that are no UTF-8.
  static let shell =
    "$(printf '\(text.utf8.map { "\\" + String($0, radix: 8) }.joined())\\377\\300\\355\\240\\200X')"

  /// The bytes in SQL.
  static let sql =
    "CAST(X'\(text.utf8.map { hex($0) }.joined())FFC0EDA080' AS TEXT)"

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }

  /// What in an output is more than visible text and line ends; nil if nothing is.
  static func fault(in output: Data) -> String? {
    guard let text = String(validating: output, as: UTF8.self) else { return "no UTF-8" }
    var marks = 0
    // A CSV begins with the mark by which spreadsheets know UTF-8, and its lines end as theirs do.
    let isCSV = text.unicodeScalars.first == "\u{FEFF}" && text.hasSuffix("\r\n")
    let shown = isCSV ? String(text.unicodeScalars.dropFirst()).replacing("\r\n", with: "\n") : text
    for scalar in shown.unicodeScalars where scalar != "\n" {
      let properties = scalar.properties
      switch properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        return "U+\(String(scalar.value, radix: 16, uppercase: true))"
      case .nonspacingMark, .enclosingMark: marks += 1
      default: marks = 0
      }
      if properties.isDefaultIgnorableCodePoint { return "an invisible character" }
      if marks > 2 { return "a flood of accents" }
    }
    let line = text.split(separator: "\n").map(\.count).max() ?? 0
    return line > 100_000 ? "a line of \(line) characters" : nil
  }

  /// A cell of a CSV that a spreadsheet would run; nil if there is none.
  static func formula(in csv: String) -> String? {
    var cells: [String] = [""]
    var isQuoted = false
    for character in csv {
      switch character {
      case "\"": isQuoted.toggle()
      case ",", "\n", "\r\n": if isQuoted { fallthrough } else { cells.append("") }
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells.first { cell in
      guard let first = cell.unicodeScalars.first, "=+-@＝＋－＠".unicodeScalars.contains(first) else {
        return false
      }
      return cell.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?/) == nil
    }
  }
}

extension FreshUser {
  /// Runs a line of shell in which `$H` is hostile text, and gives back what came out as bytes.
  func runHostile(_ line: String) throws -> (status: Int32, output: Data, errors: Data) {
    let script = "H=\(HostileText.shell); { \(line); } >../out 2>../err"
    let outcome = try run(program: "sh", ["-c", script])
    func bytes(_ name: String) throws -> Data {
      try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
    }
    return (outcome.status, try bytes("out"), try bytes("err"))
  }
}
