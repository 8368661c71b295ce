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
    var text = ""
    write(to: &text, indent)
    return text
  }

  private func write(to text: inout String, _ indent: Int) {
    switch self {
    case .text(let value): text += JSONValue.quoted(value)
    case .number(let number): text += String(number)
    case .truth(let isTrue): text += isTrue ? "true" : "false"
    case .list(let values):
      JSONValue.write("[", "]", values, to: &text, indent) { value, text in
        value.write(to: &text, indent + 1)
      }
    case .object(let members):
      JSONValue.write("{", "}", members.filter { $0.value != nil }, to: &text, indent) {
        member, text in
        text += JSONValue.quoted(member.name)
        text += ": "
        member.value?.write(to: &text, indent + 1)
      }
    }
  }

  /// Writes the parts of a list or an object, each on a line of its own.
  private static func write<Part>(
    _ opening: String, _ closing: String, _ parts: [Part], to text: inout String, _ indent: Int,
    _ write: (Part, inout String) -> Void
  ) {
    text += opening
    for (index, part) in parts.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += String(repeating: "  ", count: indent + 1)
      write(part, &text)
    }
    if !parts.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
    text += closing
  }

  private static func quoted(_ text: String) -> String {
    // Nearly no text has anything to escape; U+2028 and U+2029 begin with the byte E2.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F && $0 != 0xE2 })
    {
      return "\"\(text)\""
    }
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
