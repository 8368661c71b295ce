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
    guard typed.unicodeScalars.count <= limit * TypedText.scalarsPerCharacter,
      typed.count <= limit
    else { throw .rule(.tooLong(limit)) }
    plain = folded(typed)
  }

  public var isEmpty: Bool { typed.isEmpty }

  var excerpt: Excerpt { Excerpt(typed) }

  func unreadable(as form: FieldForm) -> IntakeFault { .unreadable(excerpt, as: form) }
}

/// A value and how it was understood.
public struct Understood<Value: Hashable & Sendable>: Hashable, Sendable {
  public let value: Value
  public let echo: Echo

  init(_ value: Value, _ text: String, elapsed: Elapsed? = nil) {
    (self.value, echo) = (value, Echo(text: text, elapsed: elapsed))
  }
}

/// What is shown beside a field: the canonical text of what was understood.
public struct Echo: Hashable, Sendable {
  public let text: String
  /// The time from a beginning to the moment that `text` names.
  public let elapsed: Elapsed?
}

extension Echo: CustomStringConvertible {
  public var description: String { elapsed.map { "\(text) (\($0))" } ?? text }
}

func trimmed(_ text: some StringProtocol) -> String {
  let head = text.drop(while: \.isWhitespace)
  guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(head[...last])
}

private func folded(_ text: String) -> String {
  var plain = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { plain.append(folded(scalar)) }
  return String(plain)
}

private func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x41...0x5A: Unicode.Scalar(UInt8(scalar.value + 0x20))
  case 0xFF21...0xFF3A: Unicode.Scalar(UInt8(scalar.value - 0xFEE0 + 0x20))
  case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
  case 0x3002: "."
  case 0xFFE5: "¥"
  case 0x2010...0x2015, 0x2212: "-"
  default: scalar.properties.isWhitespace ? " " : scalar
  }
}
