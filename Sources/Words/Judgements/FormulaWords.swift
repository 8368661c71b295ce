public import Core
public import Reports

// How a figure is computed: the formula in words, and with its numbers put in.

extension Words {
  /// The formula of an indicator in words, such as `(计量时间 - 非计划停机) / 计量时间`.
  public func formula(_ indicator: Indicator) -> String {
    switch indicator.formula {
    case .uptime:
      pick("(计量时间 - 非计划停机) / 计量时间", "(measured time - unplanned downtime) / measured time")
    case .ticketsOnTime: pick("按时响应的报修 / 全部报修", "tickets answered on time / all tickets")
    case .slowestResponse: pick("响应最慢的一件报修", "the slowest response to a ticket")
    case .deliveredNet: pick("到货 - 退货", "delivered - returned for good")
    case .deliveredShare(let wanted):
      pick("(到货 - 退货) / \(wanted)", "(delivered - returned) / \(wanted)")
    case .deliveryQualified, .acceptanceQualified: pick("合格 / 检验", "qualified / inspected")
    case .deliveryRepaired: pick("返修 / 到货", "for repair / delivered")
    case .deliveryCompleted(let wanted):
      pick("累计净到货达到 \(wanted) 的最后一天", "the last day on which net deliveries rose to \(wanted)")
    case .acceptedQuantity: pick("验收数量合计", "all sets accepted")
    case .replacedShare: pick("已替换 / 应更新", "old sets replaced / due for replacement")
    case .functionsPassed: pick("满足的功能 / 要求的功能", "functions passed / functions required")
    case .acceptanceCompleted(let wanted):
      pick("累计验收达到 \(wanted) 的最后一天", "the last day on which acceptances rose to \(wanted)")
    case .assetsMaintained: pick("维护过的不同资产", "distinct assets maintained")
    case .checkedShare: pick("各次检查符合的合计 / 检查的合计", "good in all checks / looked at in all checks")
    case .latestCheck: pick("最近一次检查: 已有 / 需要", "the latest check: there / required")
    case .satisfiedShare: pick("满意 / 有效问卷", "satisfied / valid answers")
    case .paid: pick("各来源已支付合计", "paid, from all sources")
    case .milestone: pick("登记的日期中最晚的一天", "the latest of the days entered")
    case .pricesWithinGuide:
      pick("各品类最高单价不高于指导价", "every category's highest unit price within its guide price")
    case .reading: pick("由本单位填报", "the unit's own figure")
    }
  }

  /// The formula of a row's figure; of a reading, that it is one, and what facts would count.
  public func formula(_ row: IndicatorRow) -> String {
    let formula = formula(row.indicator)
    guard readingMark(row) != nil, row.indicator.formula != .reading else { return formula }
    return pick("填报值; 有登记后按: \(formula)", "a reading; once there are facts: \(formula)")
  }

  /// The formula with its numbers, such as
  /// `(5088.0 h - 200.0 h) / 5088.0 h = 96.07%`; empty where there are none.
  public func computation(_ row: IndicatorRow) -> String {
    switch row.judgement.basis {
    case .uptime(let downtime, let measured, _):
      let all = "\(plainHours(measured)) h"
      return "(\(all) - \(plainHours(downtime)) h) / \(all)" + result(row)
    case .tickets(let onTime, let all, let slowest, let minutes):
      guard row.indicator.kind == .worstOf else { return "\(onTime) / \(all)" + result(row) }
      let mean = Ratio(minutes, max(1, all) * 60).digits(decimals: 1)
      return pick(
        "\(all) 件: 最慢 \(plainHours(slowest)) h, 平均 \(mean) h",
        "\(all) in all: slowest \(plainHours(slowest)) h, mean \(mean) h")
    case .share(let part, let whole): return "\(part) / \(whole)" + result(row)
    case .net(let came, let returned):
      let isPlain = row.indicator.formula == .acceptedQuantity
      return isPlain ? "\(came)" : "\(came) - \(returned)" + result(row)
    case .completion(let net, let wanted):
      return pick("累计 \(net), 需要 \(wanted)", "\(net) so far, \(wanted) wanted") + result(row)
    case .assets(let count): return "\(count)"
    case .stock(let part, let whole, let day): return "\(day): \(part) / \(whole)" + result(row)
    case .paid(let paid): return sum(paid) + result(row)
    case .milestones(let count):
      return pick("\(count) 个日期", counted(count, "day", "days") + " entered") + result(row)
    case .pricesWithin(let count):
      return pick("\(count) 个品类", counted(count, "category", "categories")) + result(row)
    case .priceAbove(let category, let price, let guide):
      return "\(category): \(yuan(price)) > \(yuan(guide))"
    case nil: return ""
    }
  }

  /// The sources of funds that have paid, such as `当年财政拨款 10 + 其他资金 5.4`.
  private func sum(_ paid: PaidMoney) -> String {
    FundSource.allCases.compactMap { source -> String? in
      guard paid[source] > .zero else { return nil }
      return "\(fundSource(source)) \(paid[source].tenThousandYuan.shortestDigits)"
    }.joined(separator: " + ")
  }

  /// ` = 96.07%`; empty without an actual.
  private func result(_ row: IndicatorRow) -> String {
    row.judgement.actual == nil ? "" : " = \(actual(row))"
  }

  private func plainHours(_ minutes: Int) -> String { Ratio(minutes, 60).digits(decimals: 1) }
}
