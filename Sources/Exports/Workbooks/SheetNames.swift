/// The words on a workbook's tabs: at most 31 UTF-16 units, without the characters that
/// spreadsheets refuse, and each but once whatever its case.
struct SheetNames {
  private var taken: Set<String> = ["history", ""]

  static let limit = 31

  /// A free name as near to the wanted one as the rules allow.
  mutating func take(_ wanted: String) -> String {
    let clean = String(wanted.map { "[]:*?/\\'".contains($0) ? " " : $0 }).trimmed
    var name = SheetNames.cut(clean, to: SheetNames.limit)
    var number = 1
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      let suffix = " \(number)"
      name = SheetNames.cut(clean, to: SheetNames.limit - suffix.utf16.count) + suffix
    }
    return name
  }

  private static func cut(_ text: String, to units: Int) -> String {
    var used = 0
    return String(
      text.prefix { character in
        used += character.utf16.count
        return used <= units
      }
    ).trimmed
  }
}

extension String {
  /// The text without the blanks at its ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
