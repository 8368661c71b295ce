import Core

/// What a person typed into one field, trimmed and bounded.
///
///     let typed = try TypedText("１２０＋３５ ")
///     try typed.count().value        // 155
///     try typed.count().echo.text    // "155"
///
/// Each reader stands in the file of what it reads. Full-width digits, letters and punctuation mean
/// the same as their ASCII twins, and capitals the same as small letters, except in free text.
public struct TypedText: Hashable, Sendable {
  /// The text as typed, trimmed.
  public let typed: String
  /// The same in half-width small letters.
  let plain: String

  /// The longest text that is looked at, in characters.
  public static let limit = 400
  /// Most characters are one scalar; some have a handful, hostile ones have thousands.
  private static let scalarsPerCharacter = 16

  public init(_ text: String, limit: Int = TypedText.limit) throws(IntakeFault) {
    typed = trimmed(text)
    guard
      typed.utf8.count <= limit
        || typed.unicodeScalars.count <= limit * TypedText.scalarsPerCharacter
          && typed.count <= limit
    else { throw .rule(.tooLong(limit)) }
    plain = folded(typed)
  }

  public var isEmpty: Bool { typed.isEmpty }

  var excerpt: Excerpt { Excerpt(typed) }

  func unreadable(as form: FieldForm) -> IntakeFault { .unreadable(excerpt, as: form) }
}
