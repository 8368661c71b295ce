/// Looks through one project's year for what is absent (docs/forms.md, "The worklist").
struct WorkSearch {
  let year: ProjectYear
  /// Of the indicators of the table, in its order.
  let judgements: [Judgement]
  let cut: Cut
  let settings: Settings

  /// The official forms are about January to July first, so their heads are due with July.
  private var formsDay: Day { Day.last(ofMonth: 7, in: evidence.year) }
  private var yearsEnd: Day { Day.last(of: evidence.year) }
  private var number: Int { year.project.number }
  private var evidence: YearEvidence { year.evidence }
  private var rows: [(indicator: Indicator, judgement: Judgement)] {
    Array(zip(year.project.indicators, judgements))
  }

  var items: [WorkItem] {
    logs + outages + tickets + rows.flatMap { absences($0.indicator, $0.judgement) } + heads
  }

  private func item(
    _ matter: WorkItem.Matter, due: Day, waiting isWaitedFor: Bool = false
  ) -> WorkItem {
    WorkItem(
      urgency: urgency(of: due, isWaitedFor: isWaitedFor), project: number, matter: matter,
      due: due)
  }

  /// Overdue once its day is over; due soon within the days of warning, or where a figure waits.
  private func urgency(of due: Day, isWaitedFor: Bool) -> WorkItem.Urgency {
    let urgency = WorkItem.Urgency(of: due, at: cut, warningDays: settings.warningDays)
    return urgency == .later && isWaitedFor ? .dueSoon : urgency
  }
}

// MARK: Logs

extension WorkSearch {
  /// The logs that indicators of the project need, each once.
  private var neededLogs: [Log] {
    Log.allCases.filter { log in year.project.indicators.contains { $0.formula.log == log } }
  }

  /// The last month's end that is over; nil in the year's first month.
  private var lastMonthsEnd: Day? {
    if cut.hasPassed(Day.last(ofMonth: cut.day.month, in: cut.day.year)) {
      return Day.last(ofMonth: cut.day.month, in: cut.day.year)
    }
    return cut.day.month == 1
      ? nil : Day.last(ofMonth: cut.day.month - 1, in: cut.day.year)
  }

  /// A month is to be confirmed within the month that follows it, December with the year.
  private var logs: [WorkItem] {
    guard let ended = lastMonthsEnd, ended.year == evidence.year else { return [] }
    return neededLogs.compactMap { log in
      let confirmed = evidence.confirmed(log)
      if let confirmed, confirmed >= ended { return nil }
      let first = confirmed.map { $0.adding(days: 1) } ?? Day.first(of: evidence.year)
      let due =
        first.month >= 11
        ? yearsEnd : Day.last(ofMonth: first.month + 1, in: evidence.year)
      return item(
        .unconfirmed(log, confirmed: confirmed, ended: ended), due: due, waiting: true)
    }
  }
}

// MARK: What is open

extension WorkSearch {
  /// An outage is expected to end on the day on which it begins.
  private var outages: [WorkItem] {
    let services = Set(neededLogs)
    return evidence.openOutages
      .filter { services.contains($0.service.log) && $0.from < cut.moment }
      .sorted { ($0.from, $0.service.subject) < ($1.from, $1.service.subject) }
      .map { outage in
        item(
          .openOutage(outage, minutes: cut.moment.minutes - outage.from.minutes),
          due: outage.from.day, waiting: true)
      }
  }

  /// A ticket is due on the day on which its limit ends, and overdue from that minute on.
  private var tickets: [WorkItem] {
    guard neededLogs.contains(.repairs) else { return [] }
    return evidence.unanswered
      .filter { $0.reported <= cut.moment }
      .sorted { ($0.reported, $0.device) < ($1.reported, $1.device) }
      .map { ticket in
        let wait = cut.moment.minutes - ticket.reported.minutes
        let end = Moment(minutes: ticket.reported.minutes + settings.responseLimit)
        return WorkItem(
          urgency: wait > settings.responseLimit ? .overdue : .dueSoon, project: number,
          matter: .waitingTicket(ticket, minutes: wait, limit: settings.responseLimit),
          due: end?.day ?? yearsEnd)
      }
  }
}

// MARK: What is absent

extension WorkSearch {
  private func absences(_ indicator: Indicator, _ judgement: Judgement) -> [WorkItem] {
    if case .reading(let day) = judgement.source {
      return oldReading(of: indicator, judgement, day) + unfinished(indicator, judgement)
    }
    if indicator.formula == .pricesWithinGuide { return prices(indicator, judgement) }
    switch indicator.kind {
    case .quantity, .deadline: return unfinished(indicator, judgement)
    case .rate, .cap, .worstOf, .priceRule:
      guard judgement.status == .noData, judgement.reason == .noFacts,
        indicator.formula.log == nil, !isToldBy(another: indicator)
      else { return [] }
      return [item(.noFacts(indicator.id, indicator.formula.feed), due: indicator.due)]
    }
  }

  /// A figure of the unit's own is carried on month by month; a promise that is kept needs none.
  private func oldReading(
    of indicator: Indicator, _ judgement: Judgement, _ day: Day
  ) -> [WorkItem] {
    let status = judgement.underlying ?? judgement.status
    let isDone = status == .met && [.quantity, .deadline].contains(indicator.kind)
    let next = day.adding(days: WorkSearch.readingDays)
    guard !isDone, next < cut.day || (cut.hasPassed(yearsEnd) && day < yearsEnd) else {
      return []
    }
    return [item(.oldReading(indicator.id, day), due: yearsEnd, waiting: true)]
  }

  /// "A month" of a reading.
  private static let readingDays = 31

  /// What is not reached, or not done.
  private func unfinished(_ indicator: Indicator, _ judgement: Judgement) -> [WorkItem] {
    guard !isReached(indicator, judgement), !isToldBy(another: indicator) else { return [] }
    let daysLeft = cut.day.days(until: indicator.due)
    switch indicator.target.requirement {
    case .number(let sign, let target, let unit) where indicator.kind == .quantity:
      guard !sign.wantsLess else { return [] }
      let missing =
        if case .number(let actual) = judgement.actual { target - actual } else { target }
      return [
        item(
          .missing(
            indicator.id, indicator.formula.feed, missing, unit, daysLeft: daysLeft),
          due: indicator.due)
      ]
    case .deadline where judgement.actual == nil:
      return [
        item(
          .undone(indicator.id, indicator.formula.feed, daysLeft: daysLeft), due: indicator.due)
      ]
    case .number, .deadline, .rule: return []
    }
  }

  private func isReached(_ indicator: Indicator, _ judgement: Judgement) -> Bool {
    if indicator.kind == .deadline { return judgement.actual != nil }
    guard indicator.kind == .quantity else { return true }
    return (judgement.underlying ?? judgement.status) == .met
  }

  /// Whether the table's first quantity of the same facts says already that they are absent:
  /// 20-1 for 20-2, 20-7, and as long as nothing came for 20-3, 20-4 and 20-9.
  private func isToldBy(another indicator: Indicator) -> Bool {
    let feed = indicator.formula.feed
    guard feed == .delivery || feed == .acceptance else { return false }
    let first = rows.first { $0.indicator.kind == .quantity && $0.indicator.formula.feed == feed }
    guard let first, first.indicator.id != indicator.id else { return false }
    return !isReached(first.indicator, first.judgement)
  }

  /// Every category that lacks a price to compare, or one to compare it with.
  private func prices(_ indicator: Indicator, _ judgement: Judgement) -> [WorkItem] {
    let priced = Set(evidence.totals(of: .unitPrice, through: cut.day).map(\.label))
    let delivered = Set(
      evidence.totals(of: .categoryDelivered, through: cut.day).filter { $0.amount > 0 }
        .map(\.label))
    let guided = Set(evidence.guidePrices.keys)
    if priced.isEmpty, delivered.isEmpty {
      return judgement.status == .noData && !isToldBy(another: indicator)
        ? [item(.noFacts(indicator.id, .delivery), due: indicator.due)] : []
    }
    let unguided = priced.union(delivered).subtracting(guided).filter { !$0.isEmpty }.sorted()
    let unpriced = delivered.subtracting(priced).sorted()
    return unguided.map {
      item(.noGuidePrice(category: $0, indicator.id), due: indicator.due, waiting: true)
    }
      + unpriced.map {
        item(.noUnitPrice(category: $0, indicator.id), due: indicator.due, waiting: true)
      }
  }

  /// 主管部门 and 实施单位 of the official forms.
  private var heads: [WorkItem] {
    [(SettingName.department, settings.department), (.implementer, settings.implementer)]
      .filter(\.1.isEmpty)
      .map { item(.unset($0.0), due: formsDay) }
  }
}
