/// Puts bytes together to characters as they come in; what is no UTF-8 becomes U+FFFD.
///
/// ncurses' own reading of wide characters stops for good at the first byte that fits nowhere.
public struct TypedBytes: Sendable {
  /// The bytes of a character that is not whole yet.
  private var begun: [UInt8] = []
  private var length = 0

  public init() {}

  /// Takes a byte and gives the characters that it completes.
  public mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
    guard !(0x80...0xBF).contains(byte) || begun.isEmpty else {
      begun.append(byte)
      return begun.count == length ? end() : []
    }
    let broken = end()
    (begun, length) = ([byte], TypedBytes.length(from: byte))
    return broken + (length == 1 ? end() : [])
  }

  /// Ends a character that is not whole, since something else was typed.
  public mutating func end() -> [Unicode.Scalar] {
    defer { begun = [] }
    guard !begun.isEmpty else { return [] }
    return String(validating: begun, as: UTF8.self).map { Array($0.unicodeScalars) } ?? ["\u{FFFD}"]
  }

  /// How many bytes a character has that begins with this one; 1 where none does.
  private static func length(from first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
