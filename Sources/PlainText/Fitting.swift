extension PlainText {
  /// Which side of a column a text stands on.
  public enum Alignment: Sendable {
    case left, right
  }

  /// The text cut to at most that many columns, with `..` where something is missing.
  public static func cut(_ text: String, to columns: Int) -> String {
    guard width(of: text) > columns else { return text }
    guard columns > 2 else { return prefix(of: text, columns: max(0, columns)) }
    return prefix(of: text, columns: columns - 2) + ".."
  }

  /// The text cut or filled with blanks to exactly that many columns.
  public static func padded(
    _ text: String, to columns: Int, _ alignment: Alignment = .left
  ) -> String {
    let fitting = cut(text, to: columns)
    let blanks = String(repeating: " ", count: max(0, columns - width(of: fitting)))
    return alignment == .left ? fitting + blanks : blanks + fitting
  }

  /// As much of the text's beginning as fits into that many columns; no character is split.
  public static func prefix(of text: String, columns: Int) -> String {
    var used = 0
    return String(
      text.prefix { character in
        used += width(of: character)
        return used <= columns
      })
  }

  /// The text in lines of at most that many columns, broken at blanks, and between Chinese
  /// characters except before closing punctuation.
  public static func wrapped(_ text: String, to columns: Int) -> [String] {
    guard columns > 1 else { return [text] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(of: text) {
      let size = width(of: piece)
      if used > 0, used + width(of: trimmedEnd(piece)) > columns {
        lines.append(trimmedEnd(line))
        (line, used) = ("", 0)
      }
      var rest = piece
      while used == 0, width(of: trimmedEnd(rest)) > columns {
        let head = prefix(of: rest, columns: columns)
        lines.append(head)
        rest.removeFirst(head.count)
      }
      line += rest
      used += rest == piece ? size : width(of: rest)
    }
    if !line.isEmpty || lines.isEmpty { lines.append(trimmedEnd(line)) }
    return lines
  }

  /// The text in the smallest pieces that must not be broken: words with the blanks behind them,
  /// wide characters with the closing punctuation behind them.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var mayBreak = true
    for character in text {
      let isWide = width(of: character) == 2
      let isClosing = "。，、；：？！）》”’".contains(character)
      if !isClosing, character != " ", mayBreak || isWide {
        pieces.append(String(character))
      } else if pieces.isEmpty {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1].append(character)
      }
      mayBreak = isWide || character == " "
    }
    return pieces
  }

  private static func trimmedEnd(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
