extension Indicator {
  /// What brings the indicator back to green, or keeps it there; or that nothing does.
  func wayBack(
    from finding: Finding, status: Status, source: Source?, _ inquiry: Inquiry
  ) -> WayBack {
    if case .reading = source { return wayBackFromReading(finding, status: status, inquiry) }
    switch (finding.basis, finding.actual) {
    case (.uptime(let downtime, let measured, let year), _):
      return uptimeWay(downtime: downtime, measured: measured, year: year, status, inquiry)
    case (.tickets(let onTime, let all, _, let minutes), _):
      return kind == .worstOf
        ? responseWay(minutes, of: all, status, inquiry)
        : shareWay(onTime, of: all, status, inquiry)
    case (.stock(let part, let whole, _), _): return stockWay(part, of: whole, status, inquiry)
    case (.paid(let paid), _): return capWay(paid.total.tenThousandYuan, status: status)
    case (.priceAbove, _): return .impossible
    case (.pricesWithin, _): return .none
    case (.share(let part, let whole), _) where kind != .quantity:
      return shareWay(part, of: whole, status, inquiry)
    case (.completion(let net, let wanted), nil):
      return net < wanted && status != .missed
        ? needed(Ratio(wanted - net), inquiry.cut) : .impossible
    case (_, .day): return status == .missed ? .impossible : .none
    case (_, .number(let number)): return quantityWay(number, status: status, inquiry)
    default: return wayWithoutActual(finding, status: status, inquiry)
    }
  }

  private func wayWithoutActual(
    _ finding: Finding, status: Status, _ inquiry: Inquiry
  ) -> WayBack {
    switch (finding.absence, status, kind) {
    case (.unconfirmed, _, _): return formula.log.map { .confirm($0) } ?? .enter(formula.feed)
    case (.allowanceSpent, _, _): return .impossible
    case (.noTickets, _, _), (.ticketsWaiting, .met, _): return .none
    case (.noGuidePrice, _, _): return .enter(.guidePrice)
    case (_, .missed, .deadline): return .enter(formula.feed)
    case (_, .missed, .quantity):
      guard !inquiry.isYearOver else { return .enter(formula.feed) }
      return shortfall(Ratio(0)).map { .neededLate($0) } ?? .impossible
    case (_, .inProgress, .deadline): return .days(inquiry.cut.day.days(until: due))
    default:
      let log = formula.log.flatMap { inquiry.evidence.confirmed($0) == nil ? $0 : nil }
      return log.map { .confirm($0) } ?? .enter(formula.feed)
    }
  }

  private func wayBackFromReading(
    _ finding: Finding, status: Status, _ inquiry: Inquiry
  ) -> WayBack {
    switch (kind, finding.actual) {
    case (.quantity, _) where status == .missed && inquiry.isYearOver: .newerReading
    case (.quantity, .number(let number)):
      quantityWay(number, status: status, inquiry)
    case (.deadline, _), (.worstOf, _): status == .missed ? .impossible : .none
    case (.cap, .number(let spent)): capWay(spent, status: status)
    default: status == .missed ? .newerReading : .none
    }
  }

  /// What comes after its due day still counts, what comes after the year does not.
  private func quantityWay(_ number: Ratio, status: Status, _ inquiry: Inquiry) -> WayBack {
    guard let missing = shortfall(number) else { return .none }
    guard status == .missed else { return needed(missing, inquiry.cut) }
    return inquiry.isYearOver ? .impossible : .neededLate(missing)
  }

  private func needed(_ missing: Ratio, _ cut: Cut) -> WayBack {
    let days = max(1, cut.day.days(until: due))
    return .needed(missing, days: days, perDay: missing * Ratio(1, days))
  }

  private func capWay(_ spent: Ratio, status: Status) -> WayBack {
    guard case .number(_, let cap, _) = target.requirement, status != .missed else {
      return .impossible
    }
    return .spendable(cap - spent)
  }

  /// A slowest response stays; a mean comes down with enough tickets that are answered at once.
  private func responseWay(
    _ minutes: Int, of all: Int, _ status: Status, _ inquiry: Inquiry
  ) -> WayBack {
    guard status == .missed else { return .none }
    guard !inquiry.settings.slowestDecides, !inquiry.isYearOver,
      case .number(_, let hours, .hours) = target.requirement, hours > Ratio(0)
    else { return .impossible }
    return .goodOnes(max(1, (Ratio(minutes, 60) * hours.inverse).roundedUp - all))
  }

  /// How many a stock lacks, or how many it can lose.
  private func stockWay(
    _ part: Int, of whole: Int, _ status: Status, _ inquiry: Inquiry
  ) -> WayBack {
    guard case .number(let sign, let percent, _) = target.requirement, !sign.wantsLess else {
      return status == .missed ? .impossible : .none
    }
    let wanted = (percent * Ratio(whole, 100)).roundedUp
    guard status == .missed else { return .room(max(0, part - wanted)) }
    return inquiry.isYearOver || wanted > whole ? .impossible : .supply(max(1, wanted - part))
  }

  /// How many more good (or bad) ones bring a share to its target, or keep it there.
  private func shareWay(
    _ part: Int, of whole: Int, _ status: Status, _ inquiry: Inquiry
  ) -> WayBack {
    guard case .number(let sign, let percent, _) = target.requirement, percent > Ratio(0) else {
      return .none
    }
    let share = percent * Ratio(1, 100)
    let (part, whole) = (Ratio(part), Ratio(whole))
    switch (status, sign.wantsLess) {
    case (.missed, _) where inquiry.isYearOver: return .impossible
    case (.missed, false):
      guard share < Ratio(1) else { return .impossible }
      return .goodOnes(((share * whole - part) * (Ratio(1) - share).inverse).roundedUp)
    case (.missed, true): return .goodOnes((part * share.inverse - whole).roundedUp)
    case (_, false): return .room(max(0, (part * share.inverse - whole).roundedDown))
    case (_, true): return .room(max(0, (share * whole - part).roundedDown))
    }
  }

  private func uptimeWay(
    downtime: Int, measured: Int, year: Int, _ status: Status, _ inquiry: Inquiry
  ) -> WayBack {
    guard let allowance = downtimeAllowance(target.requirement, of: year) else { return .none }
    guard downtime <= allowance else { return .impossible }
    let left = allowance - downtime
    guard status == .missed else { return .downtimeLeft(minutes: left, metAgain: nil) }
    guard case .number(_, let percent, _) = target.requirement, percent < Ratio(100) else {
      return .impossible
    }
    let tolerated = (Ratio(100) - percent) * Ratio(1, 100)
    let minutes = (Ratio(downtime) * tolerated.inverse).roundedUp
    let metAgain = inquiry.settings.serviceTime
      .day(bringing: minutes, in: inquiry.evidence.year)
    return .downtimeLeft(minutes: left, metAgain: metAgain)
  }
}

extension Ratio {
  /// 1 divided by this number, which must not be 0.
  var inverse: Ratio { Ratio(denominator, numerator) }
}
