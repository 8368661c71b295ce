/// A JSON value, written without an encoder: a start that links one costs memory and time.
indirect enum JSONValue: Sendable {
  /// The version of the reports' keys; it rises when one is renamed, removed, or means another
  /// thing (docs/export-schema.md).
  static let schema = 1

  case text(String)
  case number(Int)
  case truth(Bool)
  case list([JSONValue])
  /// Members in the order in which they are written; absent ones are left out.
  case object([(name: String, value: JSONValue?)])

  /// The value on lines of its own, indented by two spaces a level.
  func written(indent: Int = 0) -> String {
    switch self {
    case .text(let text): JSONValue.quoted(text)
    case .number(let number): "\(number)"
    case .truth(let isTrue): isTrue ? "true" : "false"
    case .list(let values):
      JSONValue.block("[", "]", values.map { $0.written(indent: indent + 1) }, indent)
    case .object(let members):
      JSONValue.block(
        "{", "}",
        members.compactMap { name, value in
          value.map { "\(JSONValue.quoted(name)): \($0.written(indent: indent + 1))" }
        }, indent)
    }
  }

  private static func block(
    _ opening: String, _ closing: String, _ lines: [String], _ indent: Int
  ) -> String {
    guard !lines.isEmpty else { return opening + closing }
    let margin = String(repeating: "  ", count: indent)
    return opening + "\n" + lines.map { "\(margin)  \($0)" }.joined(separator: ",\n")
      + "\n\(margin)\(closing)"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<" ", "\u{7F}", "\u{2028}", "\u{2029}": result += escaped(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A scalar below U+10000 as `\u001b`.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
