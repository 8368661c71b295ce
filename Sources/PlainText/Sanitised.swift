/// Text from outside (tables, typing, pasting, names of files and people) made safe to show.
extension StringProtocol {
  /// The text with nothing in it that a terminal, a file or a reader could take for something
  /// else, cut at a length that no honest text has.
  public var sanitised: String { sanitised(limit: 4000) }

  /// The text with nothing in it that could be taken for something else.
  ///
  /// Newlines and tabs become blanks; control, bidirectional, invisible, unassigned and private
  /// characters become `?`; at most two combining marks stay on a letter.
  ///
  /// - Parameter limit: the most characters that are kept.
  public func sanitised(limit: Int) -> String {
    if utf8.count <= limit, utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return String(self) }
    return String(prefix(Swift.max(0, limit)).map(\.sanitised))
  }
}

extension Character {
  /// This character where it may be shown, a blank or `?` where not.
  fileprivate var sanitised: Character {
    if isNewline || self == "\t" { return " " }
    let scalars = unicodeScalars
    guard let base = scalars.first, base.isShown, !base.isCombining else { return "?" }
    guard scalars.count > 1 else { return self }
    var result = String(base)
    result.unicodeScalars.append(contentsOf: scalars.dropFirst().filter(\.isCombining).prefix(2))
    return result.count == 1 ? Character(result) : Character(base)
  }
}

extension Unicode.Scalar {
  fileprivate var isShown: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: !properties.isDefaultIgnorableCodePoint
    }
  }

  fileprivate var isCombining: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: !properties.isDefaultIgnorableCodePoint
    default: false
    }
  }
}
