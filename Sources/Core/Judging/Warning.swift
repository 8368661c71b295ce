extension Indicator {
  /// Why an indicator that is met or in progress is at risk (预警); nil if it is not.
  ///
  /// Nothing else is amber, so that one lump payment or a late delivery in the plan raises no
  /// false alarm; and once the year is over nothing is at risk any more.
  func warning(
    _ finding: Finding, source: Source?, status: Status, _ inquiry: Inquiry
  ) -> Reason? {
    let cut = inquiry.cut
    guard !inquiry.isYearOver else { return nil }
    switch kind {
    case .quantity, .deadline:
      guard status == .inProgress else { return nil }
      return fewDaysLeft(finding, inquiry) ?? shortPace(finding, at: cut)
    case .cap:
      guard status == .met, case .number(let paid) = finding.actual else { return nil }
      return expectedAbove(paid, inquiry.settings)
    case .rate, .worstOf, .priceRule:
      guard source == .facts, status == .met else { return nil }
      switch (formula, finding.basis) {
      case (.uptime, .uptime(let downtime, _, let year)):
        return shrinkingAllowance(downtime: downtime, year: year, inquiry)
      case (.ticketsOnTime, .tickets(let onTime, let all, _, _)):
        let withOneMore = Actual.number(Ratio(onTime * 100, all + 1))
        return isMet(by: withOneMore) ? nil : .oneMoreLateTicket(onTime: onTime, all: all)
      default: return nil
      }
    }
  }

  /// Paid (as payments or a reading say) and expected payments together exceed the cap.
  private func expectedAbove(_ paid: Ratio, _ settings: Settings) -> Reason? {
    guard let expected = settings.expectedPayments[id], expected > .zero else { return nil }
    let total = paid + expected.tenThousandYuan
    return isMet(by: .number(total)) ? nil : .expectedAbove(total: total)
  }

  private func fewDaysLeft(_ finding: Finding, _ inquiry: Inquiry) -> Reason? {
    let daysLeft = inquiry.cut.day.days(until: due)
    guard daysLeft < inquiry.settings.warningDays else { return nil }
    return .fewDaysLeft(daysLeft, missing: missing(finding))
  }

  /// Actual × days of the year / days so far misses the target.
  private func shortPace(_ finding: Finding, at cut: Cut) -> Reason? {
    guard isPaced, case .number(let actual) = finding.actual else { return nil }
    let daysSoFar = Day.first(of: cut.day.year).days(until: cut.day) + 1
    let projected = actual * Ratio(Day.length(ofYear: cut.day.year), daysSoFar)
    return isMet(by: .number(projected)) ? nil : .pace(projected: projected)
  }

  /// What is still missing of a quantity, or of the quantity that a completion waits for.
  private func missing(_ finding: Finding) -> Ratio? {
    switch (finding.actual, finding.basis) {
    case (.number(let number), _): shortfall(number)
    case (_, .completion(let net, let wanted)): Ratio(wanted - net)
    default: nil
    }
  }

  /// Less than a quarter (setting) of the year's allowance is left while more than a quarter
  /// (setting) of the year is.
  private func shrinkingAllowance(
    downtime: Int, year: Int, _ inquiry: Inquiry
  ) -> Reason? {
    guard let allowance = downtimeAllowance(target.requirement, of: year) else { return nil }
    let left = allowance - downtime
    let passed = inquiry.settings.serviceTime.minutes(
      from: Day.first(of: inquiry.evidence.year), until: inquiry.cut.moment)
    let minutesToGo = year - passed
    let settings = inquiry.settings
    guard left * 100 < allowance * settings.allowanceLeft,
      minutesToGo * 100 > year * settings.yearLeft
    else { return nil }
    return .allowanceShrinking(left: left, allowance: allowance)
  }

  /// Whether an actual keeps the promise.
  func isMet(by actual: Actual) -> Bool {
    switch (target.requirement, actual) {
    case (.number(let sign, let target, _), .number(let actual)):
      sign.isMet(by: actual, target: target)
    case (.deadline(let last), .day(let done)): done <= last
    case (.rule, .kept(let kept)): kept
    default: false
    }
  }
}
