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
    case .reading: pick("由本单位填报", "the unit's own figure")
    }
  }

  /// The formula with its numbers, such as
  /// `(5088.0 h - 200.0 h) / 5088.0 h = 96.07%`; empty where there are none.
  public func computation(_ row: IndicatorRow) -> String {
    switch row.judgement.basis {
    case .uptime(let downtime, let measured, _):
      let all = "\(plainHours(measured)) h"
      return "(\(all) - \(plainHours(downtime)) h) / \(all)" + result(row)
    case .tickets(let onTime, let all, let slowest):
      guard row.indicator.kind == .worstOf else { return "\(onTime) / \(all)" + result(row) }
      return pick("\(all) 件, 最慢 ", "of \(all): ") + "\(plainHours(slowest)) h"
    case .share(let part, let whole): return "\(part) / \(whole)" + result(row)
    case .net(let came, let returned):
      let isPlain = row.indicator.formula == .acceptedQuantity
      return isPlain ? "\(came)" : "\(came) - \(returned)" + result(row)
    case .completion(let net, let wanted):
      return pick("累计 \(net), 需要 \(wanted)", "\(net) so far, \(wanted) wanted") + result(row)
    case nil: return ""
    }
  }

  /// ` = 96.07%`; empty without an actual.
  private func result(_ row: IndicatorRow) -> String {
    row.judgement.actual == nil ? "" : " = \(actual(row))"
  }

  private func plainHours(_ minutes: Int) -> String { Ratio(minutes, 60).digits(decimals: 1) }
}
