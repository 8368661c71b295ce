import Core
import PlainText
import Terminal

/// One line of text being typed, with a cursor.
struct LineEditor: Equatable, Sendable {
  private(set) var text: String
  /// The position of the cursor, in characters from the beginning.
  private(set) var cursor: Int

  /// The longest line that can be typed: the longest that anything typed may be.
  static let limit = FormPlace.textLimit

  init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// A line with its cursor at a place, held inside the text.
  init(_ text: String, cursor: Int) {
    self.text = text
    self.cursor = min(max(cursor, 0), text.count)
  }

  /// Takes a key that edits; false if the key means something else.
  mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let pasted): insert(pasted)
    case .backspace: if cursor > 0 { remove(at: cursor - 1) }
    case .delete: if cursor < text.count { remove(at: cursor) }
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .control("u"): self = LineEditor()
    default: return false
    }
    return true
  }

  /// Pasted text may hold anything: it is made safe, and a newline becomes a blank.
  private mutating func insert(_ typed: String) {
    let safe = typed.sanitised(limit: LineEditor.limit - text.count)
    let characters = Array(text)
    let before = String(characters[..<cursor]) + safe
    text = before + String(characters[cursor...])
    cursor = before.count
  }

  private mutating func remove(at position: Int) {
    var characters = Array(text)
    characters.remove(at: position)
    text = String(characters)
    cursor = position
  }

  /// Whether nothing but blanks is typed.
  var isBlank: Bool { text.allSatisfy { $0 == " " } }

  /// The columns before the cursor.
  var cursorColumn: Int { String(text.prefix(cursor)).displayWidth }
}

extension LineEditor {
  /// The part of the line that shows in that many columns, and the cursor's column in it.
  func visible(in columns: Int) -> (text: String, cursor: Int) {
    let column = cursorColumn
    var hidden = 0
    var part = text[...]
    while column - hidden >= columns, let first = part.first {
      hidden += first.displayWidth
      part = part.dropFirst()
    }
    return (String(part).prefix(columns: columns), column - hidden)
  }
}
