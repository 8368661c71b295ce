/// What tells a text from every other, however long it is and in however many pieces it comes.
public struct TextFingerprint: Sendable {
  private var hash = SHA256()

  public init(_ text: String = "") {
    add(text)
  }

  /// Takes in the next piece of the text.
  public mutating func add(_ piece: String) {
    var piece = piece
    piece.withUTF8 { hash.absorb(UnsafeRawBufferPointer($0)) }
  }

  /// 32 bytes.
  public var bytes: [UInt8] {
    var whole = hash
    return whole.finish()
  }
}
