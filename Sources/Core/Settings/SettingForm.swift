/// What a setting's value looks like as canonical text; people may write it more freely.
public enum SettingForm: Hashable, Sendable {
  /// As ``ServiceTime`` writes it.
  case serviceTime
  /// Whole minutes.
  case minutes(ClosedRange<Int>)
  case count(ClosedRange<Int>)
  case percent(ClosedRange<Int>)
  /// `yes` or `no`.
  case yesNo
  /// A decimal number with at most two decimals, such as `1.3`.
  case times(ClosedRange<Int>)
  /// An amount in 万元 above 0.
  case money
  /// Days by indicator: `20-1=2025-10-31,20-2=2025-10-31`, or `none`.
  case days
  /// Amounts in 万元 by indicator: `19-6=3.2,19-7=1`, or `none`.
  case payments
  /// Points by indicator: `19-1=20,19-2=5.50`, which together make ``Weights/indicators``.
  case weights
  /// Words on one line, at most ``textLimit`` characters.
  case text
  case choice([String])
  /// Minutes ahead of UTC.
  case offset(ClosedRange<Int>)

  /// The longest text of a setting, in characters.
  public static let textLimit = 100

  /// The bounds of what is a number.
  public var range: ClosedRange<Int>? {
    switch self {
    case .minutes(let range), .count(let range), .percent(let range), .times(let range),
      .offset(let range):
      range
    case .serviceTime, .yesNo, .money, .days, .payments, .weights, .text, .choice: nil
    }
  }
}

/// Values by indicator as one text.
enum IndicatorValues {
  static let none = "none"

  /// Reads `19-6=3.2,19-7=1`; nil if any part cannot be read or stands twice.
  static func parse<Value>(
    _ text: String, _ value: (Substring) -> Value?
  ) -> [IndicatorID: Value]? {
    var values: [IndicatorID: Value] = [:]
    for part in text == none ? [] : text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let id = IndicatorID(parsing: sides[0]), values[id] == nil,
        let value = value(sides[1])
      else { return nil }
      values[id] = value
    }
    return values
  }

  static func text<Value>(
    _ values: [IndicatorID: Value], _ text: (Value) -> String
  ) -> String {
    guard !values.isEmpty else { return none }
    return values.sorted { $0.key < $1.key }.map { "\($0.key)=\(text($0.value))" }
      .joined(separator: ",")
  }
}
