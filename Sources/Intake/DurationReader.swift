/// Reads how long something took.
enum DurationReader {
  /// Minutes of `2h30`, `2h`, `150m`, `1d`, `1d2h`, `2小时30分`; nil if the text is no duration.
  static func minutes(_ typed: String) throws(IntakeFault) -> Int? {
    let text = try TypedText(typed).text.lowercased()
      .split(separator: " ").joined()
    var rest = spelledOut(text)[...]
    guard rest.contains(where: { "dhm".contains($0) }) else { return nil }
    var (total, last) = (0, Int.max)
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isNumber }
      guard let number = smallNumber(digits), number <= 1_000_000 else { return nil }
      rest = rest.dropFirst(digits.count)
      let unit = rest.popFirst().map { minutes(in: $0) } ?? (last == 60 ? 1 : nil)
      guard let unit, unit < last else { return nil }
      total += number * unit
      last = unit
    }
    return total
  }

  /// 小时 and 时 are h, 分钟 and 分 are m, 天 is d.
  private static func spelledOut(_ text: String) -> String {
    String(
      text.compactMap { character in
        switch character {
        case "小", "钟": nil
        case "时": "h"
        case "分": "m"
        case "天": "d"
        default: character
        }
      })
  }

  private static func minutes(in unit: Character) -> Int? {
    switch unit {
    case "d": 1440
    case "h": 60
    case "m": 1
    default: nil
    }
  }
}
