import Core

/// A length of time in whole minutes, written `30h`, `2h30`, `45m`.
public struct Elapsed: Hashable, Sendable {
  /// Negative if the end stands before the beginning.
  public let minutes: Int

  public init(minutes: Int) {
    self.minutes = minutes
  }

  /// Reads days, hours and minutes in that order, each at most once, as half-width small letters;
  /// a number without a unit behind hours is minutes.
  init?(typed: String) {
    var rest = typed.hasPrefix("+") ? typed.dropFirst() : typed[...]
    var units = TimeUnit.descending[...]
    var total = Ratio(0)
    guard !rest.isEmpty else { return nil }
    while !rest.isEmpty {
      let digits = rest.prefix { $0 == "." || isDigits(String($0)) }
      guard digits.utf8.count <= 9, let amount = Ratio(parsing: digits) else { return nil }
      rest = rest.dropFirst(digits.count)
      guard let index = units.firstIndex(where: { $0.length(atStartOf: rest, in: units) != nil }),
        let length = units[index].length(atStartOf: rest, in: units)
      else { return nil }
      total = total + amount * Ratio(units[index].minutes)
      rest = rest.dropFirst(length)
      units = units[(index + 1)...]
    }
    guard total == Ratio(total.roundedDown) else { return nil }
    minutes = total.roundedDown
  }
}

private struct TimeUnit {
  /// Longer names before their beginnings.
  let names: [String]
  let minutes: Int

  static let descending = [
    TimeUnit(names: ["days", "day", "d", "天"], minutes: 1440),
    TimeUnit(names: ["hours", "hour", "h", "小时"], minutes: 60),
    TimeUnit(names: ["min", "m", "分钟", "分"], minutes: 1),
  ]

  /// How many characters of the text name this unit; 0 where the minutes after hours go without.
  func length(atStartOf text: Substring, in left: ArraySlice<TimeUnit>) -> Int? {
    if text.isEmpty { return minutes == 1 && left.count == 1 ? 0 : nil }
    return names.first { text.hasPrefix($0) }?.count
  }
}

extension Elapsed: CustomStringConvertible {
  public var description: String {
    let (hours, rest) = minutes.magnitude.quotientAndRemainder(dividingBy: 60)
    let sign = minutes < 0 ? "-" : ""
    return switch (hours, rest) {
    case (0, _): "\(sign)\(rest)m"
    case (_, 0): "\(sign)\(hours)h"
    default: "\(sign)\(hours)h\(rest < 10 ? "0" : "")\(rest)"
    }
  }
}
