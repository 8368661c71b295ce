import Core
import Reports

extension Words {
  /// Why there is no data.
  func absence(_ row: IndicatorRow) -> String {
    switch row.judgement.reason {
    case .unconfirmed(let downtime):
      pick(
        "已登记停机 \(hours(downtime)), 日志尚未确认, 不能计算",
        "\(hours(downtime)) of downtime entered, but the log is not confirmed")
    case .nothingMeasured: nothingMeasured(row.indicator.formula)
    case .negativeNet(let net):
      pick(
        "退货比到货多 \(net.magnitude), 请核对到货登记",
        "\(net.magnitude) more returned than delivered: check the deliveries")
    default: noFacts(row)
    }
  }

  private func noFacts(_ row: IndicatorRow) -> String {
    let formula = row.indicator.formula
    guard let log = formula.log else {
      return pick("尚无\(kind(formula.feed))", "no \(kind(formula.feed)) entered yet")
    }
    guard let confirmed = row.judgement.confirmedThrough else {
      return pick(
        "尚无\(kind(formula.feed)), \(self.log(log))也未确认",
        "no \(kind(formula.feed)) entered, and the \(self.log(log)) is not confirmed")
    }
    return pick(
      "没有\(kind(formula.feed)), 但\(self.log(log))只确认至 \(confirmed)",
      "no \(kind(formula.feed)), but the \(self.log(log)) is confirmed only through \(confirmed)")
  }

  private func nothingMeasured(_ formula: Formula) -> String {
    if case .uptime = formula {
      return pick("至今没有约定的服务时间", "no agreed service time has passed yet")
    }
    let field: FactField =
      switch formula {
      case .deliveryQualified, .acceptanceQualified: .inspected
      case .functionsPassed: .functions
      case .replacedShare: .due
      default: .quantity
      }
    return pick(
      "已有\(kind(formula.feed)), 但\(label(field))合计为 0",
      "entered so far: \(label(field)) adds up to 0, so there is no share")
  }

  /// Why something that is fine so far is at risk.
  func warning(_ row: IndicatorRow) -> String {
    switch row.judgement.reason {
    case .allowanceShrinking(let left, let allowance):
      pick(
        "全年允许停机 \(hours(allowance)), 只剩 \(hours(max(0, left), .down))",
        "only \(hours(max(0, left), .down)) of the year's \(hours(allowance)) of downtime left")
    case .oneMoreLateTicket(let onTime, let all):
      pick(
        "再有 1 件超时就不达标 (现 \(all) 件中 \(onTime) 件按时)",
        "one more late ticket would miss the target (\(onTime) of \(all) on time)")
    case .pace(let projected):
      pick(
        "按目前进度全年约 \(missing(projected.rounded(to: 0, .down), row.indicator.unit)), 不足目标",
        "at this pace the year ends with about \(missing(projected.rounded(to: 0, .down), row.indicator.unit)), short of the target"
      )
    case .expectedAbove(let total):
      pick(
        "已付加预计共 \(amount(total.shortestDigits, row.indicator.unit)), 将超过限额",
        "paid and expected are \(amount(total.shortestDigits, row.indicator.unit)), above the cap")
    case .fewDaysLeft(let daysLeft, let missing):
      fewDaysLeft(daysLeft, missing.map { self.missing($0, row.indicator.unit) })
    default: status(row.judgement.status)
    }
  }

  private func fewDaysLeft(_ daysLeft: Int, _ missing: String?) -> String {
    let left =
      daysLeft > 0
      ? pick("只剩 \(days(daysLeft))", "only \(days(daysLeft)) left")
      : pick("当日到期", "due on this day")
    return left + pick(", ", ", ")
      + (missing.map { pick("还差 \($0)", "\($0) short") } ?? pick("尚未完成", "not done yet"))
  }
}
