/// Text from outside (tables, typing, pasting, names of files and people) made safe to show.
public enum PlainText {
  /// What stands for a character that must not be shown.
  static let replacement: Character = "?"

  /// The text with nothing in it that a terminal, a file or a reader could take for something
  /// else: newlines and tabs become blanks; control, bidirectional, invisible, unassigned and
  /// private characters become `?`; at most two combining marks stay on a letter.
  ///
  /// - Parameter limit: the most characters that are kept.
  public static func sanitised(_ text: some StringProtocol, limit: Int = 4000) -> String {
    if isPlainASCII(text), text.utf8.count <= limit { return String(text) }
    var safe = ""
    var kept = 0
    for character in text {
      guard kept < limit else { break }
      kept += 1
      safe.append(sanitised(character))
    }
    return safe
  }

  private static func isPlainASCII(_ text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  private static func sanitised(_ character: Character) -> Character {
    var scalars = character.unicodeScalars.makeIterator()
    guard let base = scalars.next() else { return replacement }
    if character.isNewline || character == "\t" { return " " }
    guard isShown(base), !isCombining(base) else { return replacement }
    var result = String(base)
    var marks = 0
    while let scalar = scalars.next(), marks < 2 {
      guard isCombining(scalar) else { continue }
      result.unicodeScalars.append(scalar)
      marks += 1
    }
    return result.count == 1 ? Character(result) : Character(base)
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: !scalar.properties.isDefaultIgnorableCodePoint
    default: false
    }
  }
}
