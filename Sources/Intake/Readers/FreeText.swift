import Core
import Foundation

extension TypedText {
  /// Reads any words on one line, spelled so that what looks the same is the same.
  ///
  /// Line ends, other control characters and blanks of any width and number become one blank, what
  /// cannot be seen goes, and an accent that stands apart joins its letter: else one asset could
  /// count as two.
  public func text() throws(IntakeFault) -> Understood<String> {
    let line = TypedText.line(typed)
    guard line.count <= FactLimit.text else { throw .rule(.tooLong(FactLimit.text)) }
    return Understood(line, line)
  }

  /// Any text as words on one line, whatever its length; see ``text()``.
  public static func line(_ text: String) -> String { trimmed(visible(text)) }
}

private func visible(_ typed: String) -> String {
  // Plain letters, digits and Chinese characters are what they look like.
  guard !typed.unicodeScalars.allSatisfy(\.isPlain) else { return typed }
  var scalars = String.UnicodeScalarView()
  for scalar in typed.unicodeScalars where !scalar.isInvisible {
    let shown = scalar.isBlank ? " " : scalar
    if shown != " " || scalars.last != " " { scalars.append(shown) }
  }
  return String(scalars).precomposedStringWithCanonicalMapping
}

extension Unicode.Scalar {
  /// Whether it is a visible character of ASCII, or a unified ideograph.
  fileprivate var isPlain: Bool {
    (0x21...0x7E).contains(value) || (0x4E00...0x9FFF).contains(value)
  }

  fileprivate var isInvisible: Bool {
    properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format
  }

  fileprivate var isBlank: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: true
    default: false
    }
  }
}
