import PlainText
import Terminal

extension FuzzCheck {
  /// Sanitised text holds nothing hidden, stays within its bound and its columns, and stays as it is.
  static let sanitising = FuzzCheck("sanitising") { bytes throws(Broken) in
    let typed = text(bytes)
    let safe = typed.sanitised
    for scalar in safe.unicodeScalars {
      try hold(!isHidden(scalar), "U+\(String(scalar.value, radix: 16)) stayed")
    }
    try hold(safe.count <= 4000, "\(safe.count) characters")
    try hold(safe.sanitised == safe, "sanitised twice it is another text")
    for limit in [0, 1, 7] {
      try hold(typed.sanitised(limit: limit).count <= limit, "more than \(limit) characters")
    }
    for columns in [0, 1, 2, 9, 80] {
      try hold(safe.truncated(to: columns).displayWidth <= columns, "wider than \(columns)")
      try hold(safe.prefix(columns: columns).displayWidth <= columns, "a prefix above \(columns)")
      try hold(safe.padded(to: columns).displayWidth == columns, "not padded to \(columns)")
      if columns >= 2 {
        for line in safe.wrapped(to: columns) {
          try hold(line.displayWidth <= columns, "a line wider than \(columns)")
        }
      }
    }
  }

  /// Keys come out of bytes one by one; of UTF-8 exactly its characters.
  static let keys = FuzzCheck("keys") { bytes throws(Broken) in
    var reader = TypedBytes()
    var scalars = bytes.flatMap { reader.take($0) }
    scalars += reader.end()
    try hold(scalars.count <= bytes.count, "more characters than bytes")
    try hold(reader.end().isEmpty, "something was left")
    if let whole = String(validating: bytes, as: UTF8.self) {
      try hold(scalars == Array(whole.unicodeScalars), "not the characters of the text")
    }
  }

  /// Whether a terminal could take it for an order, or a reader overlook it: by Unicode's blocks,
  /// not by the properties that the sanitiser asks for.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5: true
    case 0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164: true
    case 0xE000...0xF8FF, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
    case 0x1D173...0x1D17A, 0xE0000...0xE0FFF, 0xF0000...0x10FFFF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
