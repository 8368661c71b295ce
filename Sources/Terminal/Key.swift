/// A key as a person presses it.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// Ctrl with a letter, in lower case.
  case control(Character)
  case function(Int)
  /// A bracketed paste, as it came: outside text.
  case paste(String)

  /// The longest paste that is taken, in Unicode scalars; a longer one comes cut to one more.
  public static let pasteLimit = 4 << 20
}

extension Key: CustomStringConvertible {
  /// The key's name, such as `x`, `Enter`, `Ctrl-L` or `F1`.
  public var description: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .function(let number): "F\(number)"
    case .paste: "Paste"
    }
  }
}

extension Key: ExpressibleByUnicodeScalarLiteral {
  /// A letter key, written as the letter.
  public init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    self = .character(Character(scalar))
  }
}
