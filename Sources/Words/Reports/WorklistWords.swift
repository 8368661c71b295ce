public import Core
public import Reports

// What is due and absent, in sentences.

extension Words {
  public var worklist: WorklistWords { WorklistWords(words: self) }
}

public struct WorklistWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  public var title: String { pick("待办", "To do") }
  public var nothing: String { pick("没有待办事项", "nothing is due") }
  public var due: String { pick("期限", "due") }
  public var project: String { pick("项目", "project") }
  public var indicator: String { pick("指标", "indicator") }
  public var urgency: String { pick("紧急程度", "urgency") }
  public var matter: String { pick("事项", "what is absent") }
  public var opens: String { pick("打开", "opens") }

  /// How many items are overdue, as home says it.
  public func overdue(_ count: Int) -> String {
    pick("待办逾期 \(count)", "\(count) overdue")
  }

  public func urgency(_ urgency: WorkItem.Urgency) -> String {
    switch urgency {
    case .overdue: pick("逾期", "overdue")
    case .dueSoon: pick("临近", "due soon")
    case .later: pick("以后", "later")
    }
  }

  /// Of which project it is; empty for the whole unit.
  public func project(_ item: WorkItem) -> String {
    item.project == 0 ? "" : "\(item.project)"
  }

  /// What is absent, in one sentence.
  public func sentence(_ item: WorkItem, in overview: Overview) -> String {
    switch item.matter {
    case .unconfirmed(let log, let confirmed?, let ended):
      pick(
        "\(words.log(log))只确认至 \(confirmed), 应确认至 \(ended)",
        "the \(words.log(log)) is confirmed through \(confirmed) only; confirm it through \(ended)")
    case .unconfirmed(let log, nil, let ended):
      pick(
        "\(words.log(log))尚未确认, 应确认至 \(ended)",
        "the \(words.log(log)) is not confirmed at all; confirm it through \(ended)")
    case .openOutage(let outage, let minutes):
      pick(
        "\(words.service(outage.service))自 \(outage.from) 停机未恢复 (已 \(words.hours(minutes))), 请补恢复时间",
        "the \(words.service(outage.service)) is down since \(outage.from) "
          + "(\(words.hours(minutes))); enter its end")
    case .waitingTicket(let ticket, let minutes, let limit):
      waiting(ticket, minutes: minutes, limit: limit)
    case .noFacts(let id, let kind):
      pick(
        "\(name(id, overview)): 尚无\(words.kind(kind))",
        "\(name(id, overview)): no \(words.kind(kind)) yet")
    case .undone(let id, let kind, let daysLeft):
      pick(
        "\(name(id, overview)): 尚未登记\(words.kind(kind)), \(left(daysLeft, item.urgency))",
        "\(name(id, overview)): no \(words.kind(kind)) yet, \(left(daysLeft, item.urgency))")
    case .missing(let id, _, let missing, let unit, let daysLeft):
      pick(
        "\(name(id, overview)): 还差 \(words.missing(missing, unit)), \(left(daysLeft, item.urgency))",
        "\(name(id, overview)): \(words.missing(missing, unit)) short, \(left(daysLeft, item.urgency))"
      )
    case .noGuidePrice(let category, _):
      pick("品类 \(category) 没有指导价", "category \(category) has no guide price")
    case .noUnitPrice(let category, _):
      pick("品类 \(category) 的到货没有单价", "category \(category) was delivered without a unit price")
    case .oldReading(let id, let day):
      pick(
        "\(name(id, overview)): 填报值停在 \(day), 请更新",
        "\(name(id, overview)): the reading is of \(day); bring it up to date")
    case .unset(let name):
      pick(
        "官方表格要用的\(words.settings.label(name))未设",
        "the \(words.settings.label(name)) of the official forms is not set")
    case .noteOwed(let id, let duty):
      pick(
        "\(name(id, overview)): \(words.scores.duty(duty)), 自评表须写偏差原因分析及改进措施",
        "\(name(id, overview)): \(words.scores.duty(duty)); the self-evaluation wants a deviation note"
      )
    case .scoreOwed(let id):
      pick(
        "\(name(id, overview)): 未达标而无数值, 自评表须人工评分",
        "\(name(id, overview)): missed, without a number; the self-evaluation wants its score")
    }
  }

  private func waiting(_ ticket: RepairTicket, minutes: Int, limit: Int) -> String {
    let what = ticket.device.isEmpty ? "" : " (\(ticket.device))"
    let waited = words.hours(minutes)
    return minutes > limit
      ? pick(
        "\(ticket.reported) 的报修\(what)未响应, 已等 \(waited), 超过 \(words.hours(limit))",
        "the ticket of \(ticket.reported)\(what) waits for \(waited), "
          + "more than \(words.hours(limit))")
      : pick(
        "\(ticket.reported) 的报修\(what)未响应, 还有 \(words.hours(limit - minutes, .down))",
        "the ticket of \(ticket.reported)\(what) waits; "
          + "\(words.hours(limit - minutes, .down)) are left")
  }

  private func left(_ days: Int, _ urgency: WorkItem.Urgency) -> String {
    switch days {
    case 0 where urgency == .overdue: pick("期限已到", "its day is over")
    case ..<0: pick("已过期 \(words.days(-days))", "\(words.days(-days)) over its day")
    case 0: pick("当日到期", "due on this day")
    default: pick("还有 \(words.days(days))", "\(words.days(days)) left")
    }
  }

  private func name(_ id: IndicatorID, _ overview: Overview) -> String {
    let row = overview.row(id)
    return "\(id)" + (row.map { " \(words.text($0.indicator.shortName))" } ?? "")
  }

  /// What does the work.
  public func task(_ task: WorkItem.Task) -> String {
    switch task {
    case .enter(let kind, _): pick("登记\(words.kind(kind))", "enter \(words.one(kind))")
    case .complete(let content, let field):
      pick(
        "补填\(words.kind(content.kind))的\(words.label(field))",
        "complete the \(words.kind(content.kind))")
    case .review: pick("看登记", "look at the entries")
    case .set(let name, _):
      pick("设置\(words.settings.label(name))", "set the \(words.settings.label(name))")
    case .write(let place):
      pick(
        "填写\(words.formEntries.label(place.field))",
        "write the \(words.formEntries.label(place.field))")
    }
  }
}
