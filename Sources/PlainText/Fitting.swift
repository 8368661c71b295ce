/// Which side of a column a text stands on.
public enum Alignment: Sendable {
  case left, right
}

extension String {
  /// The text cut to at most that many columns, with `..` where something is missing.
  public func truncated(to columns: Int) -> String {
    guard displayWidth > columns else { return self }
    guard columns > 2 else { return prefix(columns: columns) }
    return prefix(columns: columns - 2) + ".."
  }

  /// The text cut or filled with blanks to exactly that many columns.
  public func padded(to columns: Int, _ alignment: Alignment = .left) -> String {
    let fitting = truncated(to: columns)
    let blanks = String(repeating: " ", count: max(0, columns - fitting.displayWidth))
    return alignment == .left ? fitting + blanks : blanks + fitting
  }

  /// As much of the beginning as fits into that many columns; no character is split.
  public func prefix(columns: Int) -> String {
    var used = 0
    let end = unicodeScalars.firstIndex { scalar in
      used += scalar.columns
      return used > columns
    }
    return end.map { String(self[..<$0]) } ?? self
  }

  /// The text in lines of at most that many columns.
  ///
  /// It breaks at blanks, and between wide characters except before closing punctuation and behind
  /// opening brackets.
  public func wrapped(to columns: Int) -> [String] {
    guard columns > 1 else { return [self] }
    var lines: [String] = []
    var line = ""
    for piece in pieces {
      if !line.isEmpty, (line + piece).withoutTrailingBlanks.displayWidth > columns {
        lines.append(line.withoutTrailingBlanks)
        line = ""
      }
      line += piece
      while line.withoutTrailingBlanks.displayWidth > columns {
        let head = line.prefix(columns: columns)
        lines.append(head)
        line.removeFirst(head.count)
      }
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line.withoutTrailingBlanks])
  }

  /// The smallest pieces that must not be broken: words with the blanks behind them, wide
  /// characters with the brackets around them and the punctuation behind them.
  private var pieces: [String] {
    var pieces: [String] = []
    var last: Character = " "
    for character in self {
      let clings =
        character == " " || last.isOpening || (character.isClosing && last != " ")
      let mayBreak = last == " " || last.displayWidth == 2 || character.displayWidth == 2
      if pieces.isEmpty || (mayBreak && !clings) {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1].append(character)
      }
      last = character
    }
    return pieces
  }

  private var withoutTrailingBlanks: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}

extension Character {
  /// Whether no line may begin with it.
  fileprivate var isClosing: Bool { "。，、；：？！）》〉」』】〕”’％,.;:?!)]}%".contains(self) }

  /// Whether no line may end with it.
  fileprivate var isOpening: Bool { "（《〈「『【〔“‘([{".contains(self) }
}
