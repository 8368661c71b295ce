import Core

/// Reads counts, prices, choices and readings as people type them.
enum ValueReader {
  /// `853`, `1,000`, `120+35`; the sign of a negative number is kept for the fact to refuse.
  static func count(_ typed: String) throws(IntakeFault) -> Int {
    let text = try TypedText(typed).text
    if text.hasPrefix("-"), smallNumber(text.dropFirst()) != nil { throw .fact(.negative) }
    var total = 0
    for part in text.split(separator: "+", omittingEmptySubsequences: false) {
      let digits = part.filter { $0 != "," && $0 != " " }
      guard let number = wholeNumber(digits) else { throw .unreadable(.count) }
      guard number <= FactLimit.count else { throw .fact(.above(FactLimit.count)) }
      total += number
    }
    guard total <= FactLimit.count else { throw .fact(.above(FactLimit.count)) }
    return total
  }

  private static func wholeNumber(_ digits: String) -> Int? {
    guard (1...15).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(digits)
  }

  /// `120`, `120.00`, `￥120`, `120元`.
  static func price(_ typed: String) throws(IntakeFault) -> Money {
    let text = try TypedText(typed).text
    let digits = text.filter { !"¥￥元, ".contains($0) }
    guard let price = Money(yuan: digits) else { throw .unreadable(.price) }
    return price
  }

  static func yesNo(_ typed: String) throws(IntakeFault) -> Bool {
    switch try TypedText(typed).text.lowercased() {
    case "y", "yes", "1", "是", "对", "有", "计划", "计划内": true
    case "n", "no", "0", "否", "不", "无", "": false
    default: throw .unreadable(.yesNo)
    }
  }

  /// A word of a choice by its beginning, its Chinese name, or a part of that.
  static func choice<Value: RawRepresentable<String>>(
    _ typed: String, of values: [Value], named names: (Value) -> [String], form: FieldForm
  ) throws(IntakeFault) -> Value {
    let text = try TypedText(typed).text.lowercased()
    if text.isEmpty { throw .fact(.missing) }
    let hits = values.filter { value in
      value.rawValue.hasPrefix(text) || names(value).contains { $0.contains(text) }
    }
    guard hits.count == 1, let hit = hits.first else { throw .unreadable(form) }
    return hit
  }

  /// A reading's value in the form that its indicator needs.
  static func reading(
    _ typed: String, _ form: ReadingForm, _ days: DayReader
  ) throws(IntakeFault) -> Reading.Value {
    switch form {
    case .day: return .done(try days.day(typed))
    case .yesNo:
      guard try !TypedText(typed).text.isEmpty else { throw .fact(.missing) }
      return .kept(try yesNo(typed))
    case .count: return .number(Ratio(try count(typed)))
    case .percent, .hours, .tenThousandYuan:
      var text = try TypedText(typed).text.lowercased()
      if text.isEmpty { throw .fact(.missing) }
      if text.hasPrefix("-"), Ratio(parsing: text.dropFirst()) != nil { throw .fact(.negative) }
      for unit in ["%", "小时", "h", "万元", "万"] where text.hasSuffix(unit) {
        text.removeLast(unit.count)
        break
      }
      let digits = text.filter { $0 != "," && $0 != " " }
      guard let number = Ratio(parsing: digits) else { throw .unreadable(.reading(form)) }
      return .number(number)
    }
  }
}

extension Service {
  var names: [String] {
    switch self {
    case .platform: ["二级平台", "系统"]
    case .network: ["网络"]
    }
  }
}

extension Log {
  var names: [String] {
    switch self {
    case .platform: ["平台停机日志"]
    case .network: ["网络停机日志"]
    case .repairs: ["维修记录", "报修记录"]
    }
  }
}
