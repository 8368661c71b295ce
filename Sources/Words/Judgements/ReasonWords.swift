public import Reports
import Core

extension Words {
  /// Why the indicator stands as it does, in one line without a full stop.
  public func reason(_ row: IndicatorRow) -> String {
    let unit = row.indicator.unit
    switch row.judgement.reason {
    case .comparison: return comparison(row)
    case .downtime(let minutes, let allowed): return downtime(minutes, allowed, row)
    case .allowanceSpent(let downtime, let allowance):
      let (spent, allowed) = hours(spent: downtime, allowed: allowance)
      return pick(
        "停机 \(spent), 超过全年允许的 \(allowed)",
        "down \(spent), more than the \(allowed) that the whole year allows")
    case .lateTickets(let late, let all): return tickets(late: late, all: all, row)
    case .noTickets: return pick("维修记录已确认, 没有报修", "the repair log is confirmed and shows no ticket")
    case .ticketsWaiting(let count):
      return pick(
        "\(count) 件报修待响应, 尚未超时; 没有其他报修",
        "\(counted(count, "ticket", "tickets")) waiting, still within the limit; no other")
    case .reached: return reached(row)
    case .missing(let number):
      return pick("还差 \(missing(number, unit))", "\(missing(number, unit)) short")
    case .done(let daysEarly): return done(daysEarly, row)
    case .notDone(let daysLeft): return notDone(daysLeft)
    case .overdue(let days): return overdue(days, row)
    case .ruleKept: return pick("符合规定", "the rule is kept")
    case .ruleBroken: return pick("不符合规定", "the rule is broken")
    case .pricesWithin, .priceAbove, .noGuidePrice, .noUnitPrice:
      return price(row.judgement.reason)
    case .meanResponse(let all):
      return pick(
        "\(all) 件报修平均 \(actual(row))",
        "\(counted(all, "ticket", "tickets")) took \(actual(row)) on average")
    case .noFacts, .unconfirmed, .nothingMeasured, .negativeNet: return absence(row)
    case .pace, .allowanceShrinking, .oneMoreLateTicket, .expectedAbove, .fewDaysLeft:
      return warning(row)
    }
  }

  private func comparison(_ row: IndicatorRow) -> String {
    guard case .number(let sign, let number, let unit) = row.indicator.target.requirement else {
      return status(row.judgement.status)
    }
    let (actual, target) = (actual(row), amount(number.shortestDigits, unit))
    if row.judgement.status == .met {
      return switch sign {
      case .atLeast:
        pick("实际 \(actual), 达到目标 \(target)", "\(actual) reaches the target of \(target)")
      case .above: pick("实际 \(actual), 高于 \(target)", "\(actual) is above \(target)")
      case .equal: pick("实际 \(actual), 等于目标 \(target)", "\(actual) equals the target")
      case .below: pick("实际 \(actual), 低于 \(target)", "\(actual) is below \(target)")
      case .atMost: pick("实际 \(actual), 未超过 \(target)", "\(actual) is within \(target)")
      }
    }
    return switch sign {
    case .atLeast: pick("实际 \(actual) 低于目标 \(target)", "\(actual) is below the target of \(target)")
    case .above: pick("实际 \(actual) 未高于 \(target)", "\(actual) is not above \(target)")
    case .equal:
      pick("实际 \(actual) 不等于目标 \(target)", "\(actual) differs from the target of \(target)")
    case .below: pick("实际 \(actual) 未低于 \(target)", "\(actual) is not below \(target)")
    case .atMost: pick("实际 \(actual) 超过 \(target)", "\(actual) is more than \(target)")
    }
  }

  private func downtime(_ minutes: Int, _ allowed: Int, _ row: IndicatorRow) -> String {
    let (spent, allowed) = hours(spent: minutes, allowed: allowed)
    let confirmed = confirmedThrough(row).map { " (\($0))" } ?? ""
    return pick("停机 \(spent), 允许 \(allowed)", "down \(spent), \(allowed) allowed") + confirmed
  }

  private func tickets(late: Int, all: Int, _ row: IndicatorRow) -> String {
    guard row.indicator.kind == .worstOf else {
      guard late > 0 else {
        return pick("\(all) 件报修都按时响应", "all \(counted(all, "ticket", "tickets")) answered on time")
      }
      return pick(
        "\(all) 件报修中 \(late) 件超时", "\(late) of \(counted(all, "ticket", "tickets")) answered late")
    }
    return pick(
      "\(all) 件报修中最慢的一件 \(actual(row))",
      "the slowest of \(counted(all, "ticket", "tickets")) took \(actual(row))")
  }

  private func reached(_ row: IndicatorRow) -> String {
    let target = target(row.indicator)
    guard case .net(let came, let returned) = row.judgement.basis, returned > 0 else {
      return pick("已达到 \(target)", "\(target) is reached")
    }
    return pick(
      "已达到 \(target) (到货 \(came), 退货 \(returned))",
      "\(target) is reached (\(came) came, \(returned) went back)")
  }

  private func done(_ daysEarly: Int, _ row: IndicatorRow) -> String {
    let (day, count) = (actual(row), days(abs(daysEarly)))
    return switch daysEarly.signum() {
    case 1: pick("\(day) 完成, 早 \(count)", "done on \(day), \(count) early")
    case -1: pick("\(day) 完成, 迟 \(count)", "done on \(day), \(count) late")
    default: pick("\(day) 当日完成", "done on \(day), the due day")
    }
  }

  private func notDone(_ daysLeft: Int) -> String {
    daysLeft > 0
      ? pick("尚未完成, 还有 \(days(daysLeft))", "not done yet, \(days(daysLeft)) left")
      : pick("尚未完成, 当日到期", "not done yet, due on this day")
  }

  private func overdue(_ days: Int, _ row: IndicatorRow) -> String {
    let due = row.indicator.due
    return days > 0
      ? pick("\(due) 到期, 已逾期 \(self.days(days))", "was due on \(due), \(self.days(days)) overdue")
      : pick("\(due) 到期, 未完成", "was due on \(due) and is not done")
  }
}
