import Core

extension TypedText {
  /// Reads any words on one line; line ends and other control characters become blanks.
  public func text() throws(IntakeFault) -> Understood<String> {
    let line = trimmed(String(typed.map { $0.isControl ? " " : $0 }))
    guard line.count <= FactLimit.text else { throw .rule(.tooLong(FactLimit.text)) }
    return Understood(line, line)
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }
}
