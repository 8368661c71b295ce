// A handed form as text, which is what is stored and what its checksum is made of:
//
//     form 1
//     self-evaluation
//     2025
//     19
//     2025-12-31
//     file	自评-19.xlsx
//     19-3/actual	96.42

extension HandedForm {
  private static let format = "form 1"
  private static let file = "file"

  /// The form as it is stored.
  public var canonicalText: String {
    (head + files.map { line(HandedForm.file, $0) } + cellLines).joined(separator: "\n")
  }

  /// What the checksum covers: all of it but the files' names.
  public var sealedText: String { (head + cellLines).joined(separator: "\n") }

  private var head: [String] {
    [HandedForm.format, "\(form)", "\(year)", "\(project)", "\(asOf)"]
  }

  private var cellLines: [String] { cells.map { line($0.place.key, $0.text) } }

  private func line(_ name: String, _ text: String) -> String { "\(name)\t\(escaped(text))" }

  /// Reads what `canonicalText` writes.
  public init?(canonicalText text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 5, lines[0] == HandedForm.format,
      let form = OfficialForm(parsing: lines[1]), let year = wholeNumber(lines[2].utf8),
      let project = wholeNumber(lines[3].utf8), let asOf = Day(parsing: lines[4])
    else { return nil }
    var (files, cells) = ([String](), [FormCell]())
    for line in lines[5...] {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard parts.count == 2, let text = unescaped(parts[1]) else { return nil }
      if parts[0] == HandedForm.file {
        files.append(text)
      } else {
        guard let place = FormCellPlace(key: parts[0]) else { return nil }
        cells.append(FormCell(place, text))
      }
    }
    self.init(form, year: year, project: project, asOf: asOf, files: files, cells: cells)
    guard canonicalText == text else { return nil }
  }
}

/// A text on one line without tabs.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\": result += "\\\\"
    case "\t": result += "\\t"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

private let escapes: [Unicode.Scalar: Unicode.Scalar] = [
  "\\": "\\", "t": "\t", "n": "\n", "r": "\r",
]

private func unescaped(_ text: Substring) -> String? {
  var (result, isEscaped) = ("", false)
  for scalar in text.unicodeScalars {
    switch (isEscaped, scalar) {
    case (false, "\\"): isEscaped = true
    case (false, _): result.unicodeScalars.append(scalar)
    case (true, _):
      guard let meant = escapes[scalar] else { return nil }
      result.unicodeScalars.append(meant)
      isEscaped = false
    }
  }
  return isEscaped ? nil : result
}
