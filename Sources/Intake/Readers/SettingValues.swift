public import Core

extension TypedText {
  /// Reads a setting's value as people write it, into its canonical text.
  ///
  ///     try TypedText("24h").setting(.responseLimit, in: context).value     // "1440"
  ///     try TypedText("７×２４").setting(.serviceTime, in: context).value    // "7x24"
  public func setting(
    _ name: SettingName, in context: IntakeContext
  ) throws(SettingFault) -> String {
    switch name.form {
    case .text: try name.canonical(typed)
    case .serviceTime: try name.canonical(serviceTimeText(context))
    case .minutes: try name.canonical(minutesText ?? plain)
    case .offset: try name.canonical(offsetText ?? plain)
    case .percent: try name.canonical(plain.hasSuffix("%") ? String(plain.dropLast()) : plain)
    case .yesNo: try name.canonical((try? flag().value).map { $0 ? "yes" : "no" } ?? plain)
    case .count: try name.canonical((try? count().value).map { "\($0)" } ?? plain)
    case .money: try name.canonical(plain.without(suffix: "万元"))
    case .choice(let choices): try name.canonical(choice(of: name, choices) ?? plain)
    case .days: try name.canonical(byIndicator { day(written: $0, in: context) })
    case .payments: try name.canonical(byIndicator { $0.without(suffix: "万元") })
    case .weights: try name.canonical(byIndicator { $0.without(suffix: "分") })
    case .times: try name.canonical(plain)
    }
  }

  /// `7×24`, or the parts of the week, of the holidays and of the make-up days, with hours like
  /// `8:00-18:00` and spans of days like `10-1~10-8`.
  private func serviceTimeText(_ context: IntakeContext) -> String {
    let text = String(plain.map { $0 == "×" || $0 == "*" ? "x" : $0 })
    return text.split(separator: ";", omittingEmptySubsequences: false).map { part in
      let words = part.split(separator: " ", maxSplits: 1)
      guard words.count == 2 else { return trimmed(part) }
      let values = words[1].split(separator: ",", omittingEmptySubsequences: false)
        .map { trimmed($0) }
      let read: [String] =
        switch words[0] {
        case "holidays", "假日", "makeup", "调休": values.map { span(written: $0, in: context) }
        default: values.map { hours(written: $0) }
        }
      let heads: [Substring: Substring] = ["假日": "holidays", "调休": "makeup"]
      return "\(heads[words[0]] ?? words[0]) \(read.joined(separator: ","))"
    }.joined(separator: "; ")
  }

  /// `8:00-18:00` as `08:00-18:00`.
  private func hours(written text: String) -> String {
    text.split(separator: "-", omittingEmptySubsequences: false)
      .map {
        $0.firstIndex(of: ":") == $0.index($0.startIndex, offsetBy: 1, limitedBy: $0.endIndex)
          ? "0\($0)" : String($0)
      }.joined(separator: "-")
  }

  /// `10-1~10-3` as its days with commas between them, at most a year of them.
  private func span(written text: String, in context: IntakeContext) -> String {
    let ends = text.split(separator: "~", omittingEmptySubsequences: false)
      .map { day(written: trimmed($0), in: context) }
    guard ends.count == 2, let first = Day(parsing: ends[0]), let last = Day(parsing: ends[1]),
      first <= last, first.days(until: last) <= ServiceTime.daysLimit
    else { return ends.joined(separator: "~") }
    return (0...first.days(until: last)).map { "\(first.adding(days: $0))" }
      .joined(separator: ",")
  }

  /// `24h`, `90m`, `1d`; a bare number is minutes.
  private var minutesText: String? {
    Elapsed(typed: plain).map { "\($0.minutes)" }
  }

  /// `+8`, `utc+8`, `+05:30`; a bare number above 14 is minutes.
  private var offsetText: String? {
    var rest = plain.hasPrefix("utc") ? plain.dropFirst(3) : plain[...]
    let sign = rest.hasPrefix("-") ? -1 : 1
    if rest.hasPrefix("-") || rest.hasPrefix("+") { rest = rest.dropFirst() }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    guard let hours = parts.first.flatMap({ number($0, digits: 1...2) }), hours <= 14 else {
      return nil
    }
    guard parts.count > 1 else { return "\(sign * hours * 60)" }
    guard parts.count == 2, let minutes = number(parts[1], digits: 2...2), minutes < 60 else {
      return nil
    }
    return "\(sign * (hours * 60 + minutes))"
  }

  /// The one choice that begins with the text, also by its Chinese name.
  private func choice(of name: SettingName, _ choices: [String]) -> String? {
    let chinese = ["linear": "递减", "quotient": "比例"]
    guard !isEmpty else { return nil }
    let begun = choices.filter { $0.hasPrefix(plain) || chinese[$0]?.hasPrefix(plain) == true }
    return begun.count == 1 ? begun.first : nil
  }

  /// `19-6=3.2, 19-7=1`, each value read by itself; `none` and 无 are none.
  private func byIndicator(_ value: (String) -> String) -> String {
    guard plain != "无" else { return "none" }
    return plain.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { trimmed($0) }
      return sides.count == 2 ? "\(sides[0])=\(value(sides[1]))" : trimmed(part)
    }.joined(separator: ",")
  }

  /// A day as people write it, as canonical text; the text itself if it is none.
  private func day(written text: String, in context: IntakeContext) -> String {
    (try? TypedText(text).day(in: context)).map { "\($0.value)" } ?? text
  }
}

extension String {
  fileprivate func without(suffix: String) -> String {
    hasSuffix(suffix) ? trimmed(dropLast(suffix.count)) : self
  }
}

extension SettingName {
  /// The canonical text of a value as people write it.
  public func read(
    _ text: String, in context: IntakeContext
  ) throws(SettingFault) -> String {
    guard let typed = try? TypedText(text, limit: SettingName.typedLimit) else {
      throw .tooLong(self)
    }
    return try typed.setting(self, in: context)
  }

  /// A year's holidays, a day at a time, are the longest value.
  private static let typedLimit = 6000
}
