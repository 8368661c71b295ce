/// Text from outside (tables, typing, pasting, names of files and people) made safe to show.
extension String {
  /// The text with nothing in it that a terminal, a file or a reader could take for something
  /// else, cut at a length that no honest text has.
  public var sanitised: String { sanitised(limit: 4000) }

  /// The text with nothing in it that could be taken for something else.
  ///
  /// Newlines and tabs become blanks; control, bidirectional, invisible, unassigned and private
  /// characters become `?`; at most two combining marks stay on a letter. Each character of the
  /// result is one cell's: nothing in it joins the one before or behind.
  ///
  /// - Parameter limit: the most characters that are kept.
  public func sanitised(limit: Int) -> String {
    let fits = utf8.count <= limit || unicodeScalars.prefix(limit + 1).count <= limit
    if fits, unicodeScalars.allSatisfy({ $0.isPlain }) { return self }
    var result = ""
    var last: Character = " "
    for character in prefix(Swift.max(0, limit)) {
      let safe = character.sanitised
      last = safe.growsTogether(with: last) ? "?" : safe
      result.append(last)
    }
    return result
  }
}

extension Character {
  /// This character where it may be shown, a blank or `?` where not.
  fileprivate var sanitised: Character {
    if isNewline || self == "\t" { return " " }
    let scalars = unicodeScalars
    guard let base = scalars.first, base.isShown, !base.isCombining else { return "?" }
    guard scalars.count > 1 else { return standsAlone ? self : "?" }
    var marked = String(base)
    marked.unicodeScalars.append(contentsOf: scalars.dropFirst().filter(\.isCombining).prefix(2))
    let result = marked.count == 1 ? Character(marked) : Character(base)
    return result.standsAlone ? result : "?"
  }

  /// Whether no neighbour can take it for a part of itself, as it does with a skin colour or a
  /// vowel sign.
  private var standsAlone: Bool { isOrdinary || "?\(self)?".count == 3 }

  /// Whether the two are one character when they stand side by side, such as two halves of a flag.
  fileprivate func growsTogether(with last: Character) -> Bool {
    if isOrdinary || last.isOrdinary { return false }
    return "\(last)\(self)".count < 2
  }

  /// Whether it is of the Latin, Chinese or Japanese that nearly all text here is made of, where
  /// nothing joins: the long way is too slow for every cell of a screen.
  private var isOrdinary: Bool {
    guard let value = unicodeScalars.first?.value else { return false }
    switch value {
    case 0x20...0x2FF, 0x3000...0x3029, 0x3040...0xA4CF, 0xFF01...0xFF60: return true
    default: return false
    }
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
}
