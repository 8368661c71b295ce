extension Indicator {
  /// Why the indicator has its status, in the terms of its own facts.
  func reason(
    for status: Status, _ finding: Finding, at cut: Cut, _ settings: Settings
  ) -> Reason {
    guard let actual = finding.actual else {
      return absenceReason(for: status, finding, at: cut)
    }
    let meanDecides = kind == .worstOf && !settings.slowestDecides
    switch (finding.basis, actual) {
    case (.uptime(let downtime, let measured, _), _):
      let allowed = downtimeAllowance(target.requirement, of: measured)
      return allowed.map { .downtime(minutes: downtime, allowed: $0) } ?? .comparison
    case (.tickets(_, let all, _, _), _) where meanDecides:
      return .meanResponse(all: all)
    case (.tickets(let onTime, let all, _, _), _):
      return .lateTickets(late: all - onTime, all: all)
    case (_, .day(let done)):
      return .done(daysEarly: done.days(until: due))
    case (.pricesWithin(let categories), _): return .pricesWithin(categories: categories)
    case (.priceAbove(let category, let price, let guide), _):
      return .priceAbove(category: category, price: price, guide: guide)
    case (_, .kept(let kept)):
      return kept ? .ruleKept : .ruleBroken
    case (_, .number(let number)):
      guard kind == .quantity else { return .comparison }
      return status == .met ? .reached : shortfall(number).map { .missing($0) } ?? .comparison
    }
  }

  private func absenceReason(for status: Status, _ finding: Finding, at cut: Cut) -> Reason {
    let daysLeft = cut.day.days(until: due)
    switch (status, kind) {
    case (.missed, .deadline), (.missed, .quantity): return .overdue(days: -daysLeft)
    case (.inProgress, .deadline): return .notDone(daysLeft: daysLeft)
    default: return finding.absence
    }
  }

  /// How much is missing to the target's number; nil if nothing is, or there is no number.
  func shortfall(_ actual: Ratio) -> Ratio? {
    guard case .number(let sign, let target, _) = target.requirement, !sign.wantsLess,
      actual < target
    else { return nil }
    return target - actual
  }
}
