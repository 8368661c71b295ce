public import Core

extension Words {
  /// The unit as one writes it behind a number: `%`, `小时`, `h`, `件套`, `sets`.
  public func unit(_ unit: Unit) -> String {
    switch unit {
    case .percent: "%"
    case .hours: pick("小时", "h")
    case .tenThousandYuan: pick("万元", "wan yuan")
    case .count(let word): pick(word, Words.englishCounters[word]?.many ?? word)
    }
  }

  /// Digits with their unit: `97%`, `24 小时`, `1 set`.
  func amount(_ digits: String, _ unit: Unit?) -> String {
    switch unit {
    case nil: digits
    case .percent: "\(digits)%"
    case .count(let word) where digits == "1":
      "1 \(pick(word, Words.englishCounters[word]?.one ?? word))"
    case .some(let unit): "\(digits) \(self.unit(unit))"
    }
  }

  /// A difference between two values of a unit; between percentages it is in percentage points.
  func difference(_ digits: String, _ unit: Unit?) -> String {
    guard unit == .percent else { return amount(digits, unit) }
    return pick("\(digits) 个百分点", "\(digits) points")
  }

  /// What is missing, so rounded that it never reads as nothing.
  func missing(_ number: Ratio, _ unit: Unit?) -> String {
    let decimals = shownDecimals(unit) ?? number.decimals
    let nearest = number.rounded(to: decimals)
    let shown = nearest == Ratio(0) ? number.rounded(to: decimals, .up) : nearest
    return difference(shown.digits(decimals: decimals), unit)
  }

  /// Minutes as hours with one decimal: `62.8 小时`, `62.8 h`.
  func hours(_ minutes: Int, _ rounding: Rounding = .halfUp) -> String {
    let hours = Ratio(minutes, 60).rounded(to: 1, rounding)
    return amount(hours.digits(decimals: 1), .hours)
  }

  /// Minutes spent and allowed, so rounded that an excess never reads as none.
  func hours(spent: Int, allowed: Int) -> (spent: String, allowed: String) {
    let nearest = (spent: hours(spent), allowed: hours(allowed))
    guard spent > allowed, nearest.spent == nearest.allowed else { return nearest }
    return (hours(spent, .up), hours(allowed, .down))
  }

  public func days(_ days: Int) -> String {
    pick("\(days) 天", counted(days, "day", "days"))
  }

  func shownDecimals(_ unit: Unit?) -> Int? {
    switch unit {
    case .percent: 2
    case .hours: 1
    case .count, nil: 0
    case .tenThousandYuan: nil
    }
  }

  /// Counter words of published tables; others stay as they are printed.
  private static let englishCounters: [String: (one: String, many: String)] = [
    "件套": ("set", "sets"), "台套": ("set", "sets"), "件": ("piece", "pieces"),
    "次": ("time", "times"), "个": ("item", "items"), "间": ("room", "rooms"),
    "辆": ("vehicle", "vehicles"), "米": ("m", "m"),
  ]
}

extension Indicator {
  /// The unit of target, actual and margin; nil where they are days or a rule.
  var unit: Unit? {
    guard case .number(_, _, let unit) = target.requirement else { return nil }
    return unit
  }
}
