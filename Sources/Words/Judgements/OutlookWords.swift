import Core
public import Reports

// Where an indicator is heading.

extension Words {
  /// The outlook in sentences without full stops: pace, what to expect, what room is left.
  public func outlook(_ row: IndicatorRow) -> [String] {
    let outlook = row.outlook
    return [
      outlook.pace.flatMap { pace($0, row) },
      outlook.projection.flatMap { projection($0, row) },
      outlook.allowance.map { allowance($0, row) },
      daysLeft(row),
    ].compactMap(\.self)
  }

  private func pace(_ pace: Pace, _ row: IndicatorRow) -> String? {
    let unit = row.indicator.unit
    let soFar = aDay(pace.soFar, unit, .halfUp)
    guard let needed = pace.needed else {
      return pick("至今平均每天 \(soFar)", "\(soFar) a day so far")
    }
    let wanted = aDay(needed, unit, .up)
    return pick(
      "至今平均每天 \(soFar), 按期完成须每天 \(wanted)",
      "\(soFar) a day so far, \(wanted) a day needed to be in time")
  }

  /// What is gained in a day; a percentage gains points.
  private func aDay(_ number: Ratio, _ unit: Unit?, _ rounding: Rounding) -> String {
    let decimals = unit == .percent ? 2 : 1
    let digits = number.rounded(to: decimals, rounding).digits(decimals: decimals)
    return difference(digits, unit)
  }

  private func projection(_ projection: Projection, _ row: IndicatorRow) -> String? {
    let (indicator, unit) = (row.indicator, row.indicator.unit)
    switch projection {
    case .atPace(let value):
      let shown = amount("\(indicator.figure(value))", unit)
      return pick("照此进度到 \(indicator.due) 约 \(shown)", "at this pace \(shown) by \(indicator.due)")
    case .payments(let paid, let expected):
      guard expected > Ratio(0) else { return nil }
      let total = amount((paid + expected).shortestDigits, unit)
      return pick(
        "已付 \(paid.shortestDigits) + 预计再付 \(expected.shortestDigits) = \(total)",
        "\(paid.shortestDigits) paid + \(expected.shortestDigits) expected = \(total)")
    case .unchanged:
      return nil
    }
  }

  private func allowance(_ allowance: Allowance, _ row: IndicatorRow) -> String {
    switch allowance {
    case .downtime(let used, let allowed):
      let (spent, all) = hours(spent: used, allowed: allowed)
      return pick("全年允许停机 \(all), 已用 \(spent)", "\(spent) used of the year's \(all) of downtime")
    case .money(let used, let cap):
      let (paid, all) = (used.shortestDigits, amount(cap.shortestDigits, .tenThousandYuan))
      return pick("限额 \(all), 已付 \(paid)", "\(paid) paid of \(all)")
    case .bad(let count, let bearable):
      return bad(count, bearable, row.indicator.formula)
    }
  }

  private func bad(_ count: Int, _ bearable: Int, _ formula: Formula) -> String {
    let (counter, chinese, english) = badOnes(formula)
    return pick(
      "至今 \(count) \(counter)\(chinese), 还容得下 \(bearable) \(counter)",
      "\(count) \(english) so far, \(bearable) more can be borne")
  }

  private func badOnes(_ formula: Formula) -> (counter: String, chinese: String, english: String) {
    switch formula {
    case .ticketsOnTime: ("件", "超时", "late")
    case .deliveryRepaired: ("件", "返修", "for repair")
    case .functionsPassed: ("项", "不满足", "failed")
    case .replacedShare: ("件", "未替换", "not replaced")
    case .latestCheck: ("件", "缺配", "missing")
    case .satisfiedShare: ("份", "不满意", "dissatisfied")
    case .checkedShare: ("个", "不合格", "not as they should be")
    default: ("件", "不合格", "not as they should be")
    }
  }

  private func daysLeft(_ row: IndicatorRow) -> String? {
    guard row.indicator.kind == .deadline || row.indicator.kind == .quantity,
      row.judgement.status != .met, row.outlook.daysLeft > 0
    else { return nil }
    return pick(
      "离期限还有 \(days(row.outlook.daysLeft))", "\(days(row.outlook.daysLeft)) until it is due")
  }
}
