import Core
import Foundation

extension TypedText {
  /// Reads any words on one line, spelled so that what looks the same is the same.
  ///
  /// Line ends, other control characters and blanks of any width become a blank, what cannot be
  /// seen goes, and an accent that stands apart joins its letter: else one asset could count as two.
  public func text() throws(IntakeFault) -> Understood<String> {
    let line = trimmed(visible(typed))
    guard line.count <= FactLimit.text else { throw .rule(.tooLong(FactLimit.text)) }
    return Understood(line, line)
  }
}

private func visible(_ typed: String) -> String {
  if typed.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return typed }
  var scalars = String.UnicodeScalarView()
  for scalar in typed.unicodeScalars where !scalar.isInvisible {
    scalars.append(scalar.isBlank ? " " : scalar)
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
