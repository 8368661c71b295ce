import Core
public import Reports

extension Words {
  /// How the indicator gets, or stays, green, in one line without a full stop.
  public func wayBack(_ row: IndicatorRow) -> String {
    let unit = row.indicator.unit
    switch row.judgement.wayBack {
    case .none: return pick("无需处理", "nothing to do")
    case .impossible: return pick("今年已无法达标", "cannot be met any more this year")
    case .downtimeLeft(let minutes, let metAgain): return downtimeLeft(minutes, metAgain)
    case .needed(let number, let days, let perDay):
      return needed(missing(number, unit), in: days, perDay: perDay, unit)
    case .neededLate(let number):
      return pick(
        "还差 \(missing(number, unit)), 补齐后仍可达标",
        "\(missing(number, unit)) short; met once they are there, though late")
    case .goodOnes(let count): return goodOnes(count, row.indicator.formula)
    case .room(let count): return room(count, row.indicator.formula)
    case .supply(let count):
      return pick("再配齐 \(count) 件即达标", "met once \(count) more are supplied")
    case .days(let days):
      return days > 0
        ? pick("须在 \(self.days(days)) 内完成", "to be done within \(self.days(days))")
        : pick("须在当日完成", "to be done on this day")
    case .spendable(let number):
      let digits = number.shortestDigits
      return pick("还可支付 \(amount(digits, unit))", "\(amount(digits, unit)) can still be spent")
    case .newerReading:
      return pick("须有更新的填报值达到目标", "a newer reading that meets the target")
    case .enter(let kind):
      return pick("登记\(self.kind(kind))后即可判定", "enter \(one(kind)) to have it judged")
    case .confirm(let log):
      return pick("确认\(self.log(log))后即可判定", "confirm the \(self.log(log)) to have it judged")
    }
  }

  private func downtimeLeft(_ minutes: Int, _ metAgain: Day?) -> String {
    let left = pick(
      "全年还可停机 \(hours(minutes, .down))", "\(hours(minutes, .down)) of downtime left this year")
    guard let metAgain else { return left }
    return left
      + pick(
        "; 不再停机且日志确认至 \(metAgain) 即恢复达标",
        "; met again if clean through \(metAgain)")
  }

  private func needed(
    _ missing: String, in days: Int, perDay: Ratio, _ unit: Unit?
  ) -> String {
    guard days > 1 else { return pick("还差 \(missing), 只有 1 天", "\(missing) short, 1 day left") }
    let decimals = unit == .percent ? 2 : 1
    let pace = perDay.rounded(to: decimals, .up).digits(decimals: decimals)
    return pick(
      "还差 \(missing), \(days) 天内每天 \(pace)", "\(missing) short, \(pace) a day for \(days) days")
  }

  private func goodOnes(_ count: Int, _ formula: Formula) -> String {
    switch formula {
    case .slowestResponse:
      pick(
        "再有 \(count) 件报修都即刻响应即达标",
        "met after \(counted(count, "ticket", "tickets")) answered at once")
    case .satisfiedShare:
      pick(
        "再有 \(count) 份有效问卷且全部满意即达标",
        "met after \(counted(count, "more answer", "more answers")), all satisfied")
    case .checkedShare:
      pick("再检查 \(count) 个且全部合格即达标", "met after \(count) more checked, all good")
    case .ticketsOnTime:
      pick(
        "接下来 \(count) 件报修都须按时响应",
        "the next \(counted(count, "ticket", "tickets")) must be answered on time")
    case .deliveryRepaired:
      pick(
        "再到货 \(count) 件且无返修即达标",
        "met after \(count) more delivered without a repair")
    case .deliveryQualified, .acceptanceQualified:
      pick("再检验 \(count) 件且全部合格即达标", "met after \(count) more inspected, all qualified")
    case .functionsPassed:
      pick("再有 \(count) 项功能且全部满足即达标", "met after \(count) more functions, all passed")
    case .replacedShare:
      pick("再替换 \(count) 台应更新的设备即达标", "met after \(count) more due sets are replaced")
    default:
      pick("接下来 \(count) 个须全部合格", "the next \(count) must all be good")
    }
  }

  private func room(_ count: Int, _ formula: Formula) -> String {
    let (counter, chinese, english) = bad(formula)
    return count > 0
      ? pick("还容得下 \(count) \(counter)\(chinese)", "\(count) more may \(english)")
      : pick("不能再有\(chinese)的", "no further one may \(english)")
  }

  /// What a bad one is called: its counter word, and what happened to it.
  private func bad(_ formula: Formula) -> (counter: String, chinese: String, english: String) {
    switch formula {
    case .ticketsOnTime, .slowestResponse: ("件", "超时", "be late")
    case .deliveryRepaired: ("件", "返修", "need repair")
    case .functionsPassed: ("项", "不满足", "fail")
    case .replacedShare: ("件", "未替换", "stay unreplaced")
    case .checkedShare: ("个", "不合格", "fail a check")
    case .latestCheck: ("件", "缺配", "be missing")
    case .satisfiedShare: ("份", "不满意", "be dissatisfied")
    default: ("件", "不合格", "fail inspection")
    }
  }
}
