import Core
public import Reports

// The formula in words, with its numbers put in.

extension Words {
  /// The numbers behind the actual, put into its formula; empty where there are none.
  public func computation(_ row: IndicatorRow) -> String {
    switch row.judgement.basis {
    case .uptime(let downtime, let measured, _):
      let (down, all) = (hours(downtime), hours(measured))
      return pick(
        "算式: (计量时间 \(all) h - 非计划停机 \(down) h) / \(all) h",
        "from: (measured \(all) h - unplanned downtime \(down) h) / \(all) h")
    case .tickets(let onTime, let all, let slowest, let minutes):
      let mean = Ratio(minutes, max(1, all) * 60).digits(decimals: 1)
      return pick(
        "算式: 及时 \(onTime) 单 / 共 \(all) 单; 最慢 \(hours(slowest)) h, 平均 \(mean) h",
        "from: \(onTime) on time of \(all) tickets; slowest \(hours(slowest)) h, mean \(mean) h")
    case .share(let part, let whole):
      return pick("算式: \(part) / \(whole)", "from: \(part) of \(whole)")
    case .net(let came, let returned):
      return returned == 0
        ? pick("算式: 合计 \(came)", "from: \(came) in all")
        : pick("算式: \(came) - 退货 \(returned)", "from: \(came) less \(returned) returned")
    case .completion(let net, let wanted):
      return pick("累计 \(net), 需要 \(wanted)", "\(net) so far, \(wanted) wanted")
    case .assets(let count):
      return pick("算式: 不重复资产 \(count) 件", "from: \(count) distinct assets")
    case .stock(let part, let whole, let day):
      return pick(
        "算式: 最近一次检查 (\(day)) \(part) / \(whole)",
        "from: \(part) of \(whole) at the latest check (\(day))")
    case .paid(let paid): return pick("算式: 已付 ", "from: paid ") + sum(paid)
    case .milestones(let count):
      return pick(
        "算式: 登记的 \(count) 个日期中最晚的一个",
        "from: the latest of \(counted(count, "day", "days")) entered")
    case .pricesWithin(let count):
      return pick(
        "算式: \(count) 个品类的最高单价 ≤ 指导价",
        "from: the highest price of \(counted(count, "category", "categories")) against its guide price"
      )
    case .priceAbove(_, let price, let guide):
      return pick(
        "算式: 最高单价 \(yuan(price)) > 指导价 \(yuan(guide))",
        "from: highest price \(yuan(price)) > guide price \(yuan(guide))")
    case nil: return ""
    }
  }

  /// The sources of funds that have paid, added up.
  private func sum(_ paid: PaidMoney) -> String {
    let sources = FundSource.allCases.compactMap { source -> String? in
      guard paid[source] > .zero else { return nil }
      return "\(fundSource(source)) \(paid[source].tenThousandYuan.shortestDigits)"
    }
    return sources.joined(separator: " + ")
      + (sources.count > 1 ? " = \(money(paid.total))" : pick(" 万元", " wan yuan"))
  }

  private func hours(_ minutes: Int) -> String { Ratio(minutes, 60).digits(decimals: 1) }
}
