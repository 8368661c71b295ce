public import Core
public import Reports

// A row's figures as a person reads them.

extension Words {
  /// The target as one writes it: `≥97%`, `≤24 小时`, `2025年3月`, `by 2025-03-31`; of a rule in
  /// words what stands before its remark in brackets.
  public func target(_ indicator: Indicator) -> String {
    switch indicator.target.requirement {
    case .number(let sign, let number, let unit):
      return self.sign(sign) + amount(number.shortestDigits, unit)
    case .deadline(let day):
      return pick(indicator.target.published, "by \(day)")
    case .rule:
      let rule = indicator.target.published.prefix { $0 != "（" && $0 != "(" }
      return pick(
        String(rule), indicator.kind == .priceRule ? "within guide price" : String(rule))
    }
  }

  /// The actual as it is shown: `96.07%`, `853`, `30.0 小时`, a day, yes or no; 无 without one.
  public func actual(_ row: IndicatorRow) -> String {
    switch row.judgement.actual {
    case .number(let number):
      let digits = "\(row.indicator.figure(number))"
      if case .count = row.indicator.unit { return digits }
      return amount(digits, row.indicator.unit)
    case .day(let day): return "\(day)"
    case .kept(let kept): return yesNo(kept)
    case nil: return pick("无", "none")
    }
  }

  /// The margin in words, such as `差 0.58 个百分点`, `余 10 件套`, `早 5 天`; nil without one.
  public func margin(_ row: IndicatorRow) -> String? {
    switch row.judgement.margin {
    case .number(let figure): margin(figure, row)
    case .days(let days): margin(days: days, isDone: row.judgement.actual != nil)
    case nil: nil
    }
  }

  private func margin(_ figure: Figure, _ row: IndicatorRow) -> String? {
    guard case .number(let sign, _, let unit) = row.indicator.target.requirement else { return nil }
    let isBelow = figure.value < Ratio(0)
    let size = isBelow ? Figure(Ratio(0) - figure.value, decimals: figure.decimals) : figure
    let room = difference("\(size)", unit)
    guard figure.value != Ratio(0) else { return pick("与目标持平", "exactly at the target") }
    switch (sign, isBelow) {
    case (.equal, true), (.atLeast, true), (.above, true): return pick("差 \(room)", "\(room) short")
    case (.equal, false): return pick("多 \(room)", "\(room) too many")
    case (.atMost, true), (.below, true): return pick("超 \(room)", "\(room) over")
    case (_, false): return pick("余 \(room)", "\(room) to spare")
    }
  }

  private func margin(days: Int, isDone: Bool) -> String {
    let count = self.days(abs(days))
    return switch (days.signum(), isDone) {
    case (1, true): pick("早 \(count)", "\(count) early")
    case (-1, true): pick("迟 \(count)", "\(count) late")
    case (1, false): pick("还有 \(count)", "\(count) left")
    case (-1, false): pick("逾期 \(count)", "\(count) overdue")
    case (_, true): pick("当日完成", "on the day")
    default: pick("当日到期", "due on this day")
    }
  }

  /// Marks an actual that is the unit's own figure.
  public func readingMark(_ day: Day) -> String {
    pick("填报值 (截至 \(day))", "reading through \(day)")
  }

  /// The mark of a row's actual where it is a reading; nil where it comes from facts.
  public func readingMark(_ row: IndicatorRow) -> String? {
    guard case .reading(let day) = row.judgement.source else { return nil }
    return readingMark(day)
  }

  /// How far the log behind the figure is confirmed; nil where there is none.
  public func confirmedThrough(_ row: IndicatorRow) -> String? {
    row.judgement.confirmedThrough.map { pick("日志确认至 \($0)", "log confirmed through \($0)") }
  }

  /// The digits of a sum in 万元, two decimals or as many as it was entered with.
  public func plainMoney(_ money: Money) -> String {
    money.tenThousandYuan.digits(decimals: max(2, money.tenThousandYuan.decimals))
  }

  public func money(_ money: Money) -> String {
    amount(plainMoney(money), .tenThousandYuan)
  }
}
