public import Core
public import Reports

// What home and the detail screen say.

extension Words {
  /// The title of home: the year and whose it is.
  public func title(year: Int, unit: BudgetUnit?) -> String {
    let title = screens.home(year: year)
    guard let unit else { return title }
    return pick("\(title)\(dot)\(text(unit.name))", "\(title): \(text(unit.name))")
  }

  /// As of which day, and whether that is another than today; of a year that is over, whether it
  /// is the whole year.
  public func asOf(_ day: Day, today: Day) -> String {
    switch day {
    case today: pick("截至今天 \(day)", "as of today \(day)")
    case Day.last(ofMonth: 12, in: day.year):
      pick("截至 \(day) 全年", "as of \(day), whole year")
    default: pick("截至 \(day) 非今天", "as of \(day), not today")
    }
  }

  /// The name of an indicator with its second level: `系统正常运行率 · 质量指标`.
  public func fullName(_ indicator: Indicator) -> String {
    "\(text(indicator.detail))\(dot)\(text(indicator.level2))"
  }

  /// Id and full name, as the strip's title says them.
  public func stripTitle(_ row: IndicatorRow) -> String {
    "\(row.indicator.id) \(fullName(row.indicator))"
  }

  /// Where an indicator stands in its table: level 1 to 3.
  public func path(_ indicator: Indicator) -> String {
    [indicator.level1, indicator.level2, indicator.level3].map { text($0) }
      .joined(separator: " / ")
  }

  /// Actual, target and margin, to stand in one line.
  public func standing(_ row: IndicatorRow) -> [String] {
    var parts = [
      "\(screens.actual) \(actual(row))", "\(screens.target) \(target(row.indicator))",
    ]
    if let margin = margin(row) { parts.append(margin) }
    if readingMark(row) != nil { parts.append("(\(kind(FactKind.reading)))") }
    return parts
  }

  /// When it is due, how far the log is confirmed, and who spoke last.
  ///
  /// What most indicators have in common stands in front, so that going to the next one sends little.
  public func provenance(_ row: IndicatorRow) -> String {
    var parts = ["\(screens.due) \(row.indicator.due)"]
    if let confirmed = confirmedThrough(row) { parts.append(confirmed) }
    if let entry = row.lastEntry {
      parts.append(
        pick("登记于 \(entry.at) \(entry.person)", "\(entry.at) \(entry.person)"))
    }
    if let mark = readingMark(row) { parts.append(mark) }
    return parts.joined(separator: "; ")
  }

  /// A budget as a panel's title shows it, in 万元.
  public func panelBudget(_ budget: Budget) -> String {
    let amount = budget.total.tenThousandYuan
    let digits = amount.digits(decimals: max(2, amount.decimals))
    return pick("\(digits)万", "\(digits)w")
  }

  /// The actual as a panel's narrow column shows it: quantities with what is wanted, days of the
  /// project's year without the year; empty where there is none.
  public func panelActual(_ row: IndicatorRow, year: Int) -> String {
    switch (row.judgement.actual, row.indicator.target.requirement) {
    case (.day(let day), _) where day.year == year: return String("\(day)".dropFirst(5))
    case (.number, .number(_, let wanted, .count)) where row.judgement.status != .met:
      return "\(actual(row))/\(wanted.shortestDigits)"
    case (.number(let number), .number(_, _, .hours)): return "\(row.indicator.figure(number))h"
    case (.number(let number), .number(_, _, .tenThousandYuan)):
      return pick("\(row.indicator.figure(number))万", "\(row.indicator.figure(number))w")
    case (nil, _): return ""
    default: return actual(row)
    }
  }

  /// The target as a panel's narrow column shows it.
  public func panelTarget(_ indicator: Indicator) -> String {
    switch indicator.target.requirement {
    case .number(let sign, let number, .percent): "\(self.sign(sign))\(number.shortestDigits)%"
    case .number(let sign, let number, .hours): "\(self.sign(sign))\(number.shortestDigits)h"
    case .number(let sign, let number, _): "\(self.sign(sign))\(number.shortestDigits)"
    case .deadline(let day): sign(.atMost) + "\(day)".dropFirst(5)
    case .rule: pick("规则", "rule")
    }
  }

  /// The margin as a panel's narrow column shows it: signed, in the target's unit or in days.
  public func panelMargin(_ row: IndicatorRow) -> String {
    switch row.judgement.margin {
    case .number(let figure): figure.value > Ratio(0) ? "+\(figure)" : "\(figure)"
    case .days(let count):
      pick("\(count > 0 ? "+" : "")\(count)天", "\(count > 0 ? "+" : "")\(count)d")
    case nil: ""
    }
  }

  /// A number of an indicator as a month's line shows it.
  public func figure(_ number: Ratio, of indicator: Indicator) -> String {
    let digits = "\(indicator.figure(number))"
    return if case .number(_, _, .percent) = indicator.target.requirement {
      digits + "%"
    } else {
      digits
    }
  }

  /// A value of the chart's axis, such as `94.5%`.
  public func axis(_ value: Ratio, of indicator: Indicator) -> String {
    indicator.unit == .percent ? "\(value.shortestDigits)%" : value.shortestDigits
  }

  /// The first and the last figure of a trend: `1月 100.00%, 7月 96.42%`; empty without a figure.
  public func trendEnds(_ row: IndicatorRow) -> String {
    let known = row.trend.compactMap { point in
      point.actual.map { "\(month(point.month)) \(figure($0, of: row.indicator))" }
    }
    guard let first = known.first, let last = known.last else { return "" }
    return known.count == 1 ? first : "\(first), \(last)"
  }

  /// A promise of the goal's words that nobody tracks yet: `目标承诺 适体率 ≥95% 未跟踪`.
  public func untracked(_ row: IndicatorRow) -> String {
    let (name, target) = (text(row.indicator.shortName), target(row.indicator))
    return pick("目标承诺 \(name) \(target) 未跟踪", "promised: \(name) \(target), not tracked")
  }
}
