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
  var scalars = String.UnicodeScalarView()
  for scalar in typed.unicodeScalars where !scalar.isInvisible {
    let shown = scalar.isBlank ? " " : scalar
    if shown != " " || scalars.last != " " { scalars.append(shown) }
  }
  return String(scalars).precomposedStringWithCanonicalMapping
}

extension Unicode.Scalar {
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
