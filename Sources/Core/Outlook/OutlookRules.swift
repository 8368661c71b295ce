extension Indicator {
  /// What a judgement as of a cut lets expect in the year of the indicator's table.
  public func outlook(
    of judgement: Judgement, at cut: Cut, in year: Int, settings: Settings
  ) -> Outlook {
    let cut = cut.stopped(atEndOf: year)
    let projection = projection(of: judgement, at: cut, in: year, settings)
    return Outlook(
      daysLeft: cut.day.days(until: due), pace: pace(of: judgement, at: cut, in: year),
      projection: projection, allowance: allowance(in: judgement, year, settings),
      forecast: forecast(projection))
  }

  private func pace(of judgement: Judgement, at cut: Cut, in year: Int) -> Pace? {
    guard kind == .quantity, case .number(let actual) = judgement.actual,
      let days = daysSoFar(at: cut, in: year)
    else { return nil }
    let left = max(1, cut.day.days(until: due))
    let needed = cut.hasPassed(due) ? nil : shortfall(actual).map { $0 * Ratio(1, left) }
    return Pace(soFar: actual * Ratio(1, days), needed: needed)
  }

  private func projection(
    of judgement: Judgement, at cut: Cut, in year: Int, _ settings: Settings
  ) -> Projection? {
    let expected = settings.expectedPayments[id] ?? .zero
    guard case .number(let actual) = judgement.actual else {
      guard kind == .cap, expected > .zero else { return nil }
      return .payments(paid: Ratio(0), expected: expected.tenThousandYuan)
    }
    switch kind {
    case .rate, .worstOf: return .unchanged(actual)
    case .cap: return .payments(paid: actual, expected: expected.tenThousandYuan)
    case .deadline, .priceRule: return nil
    case .quantity:
      let isOpen = isPaced || shortfall(actual) != nil
      guard isOpen, !cut.hasPassed(due), let days = daysSoFar(at: cut, in: year) else {
        return nil
      }
      let all = Day.first(of: year).days(until: due) + 1
      return .atPace(actual * Ratio(all, days))
    }
  }

  /// The days from 1 January through the cut; nil before the year begins.
  private func daysSoFar(at cut: Cut, in year: Int) -> Int? {
    let days = Day.first(of: year).days(until: cut.day) + 1
    return days > 0 ? days : nil
  }

  private func allowance(
    in judgement: Judgement, _ year: Int, _ settings: Settings
  ) -> Allowance? {
    if case .unconfirmed(let downtime) = judgement.reason {
      let minutes = settings.serviceTime.minutes(ofYear: year)
      return downtimeAllowance(target.requirement, of: minutes).map {
        .downtime(used: downtime, allowance: $0)
      }
    }
    if case .allowanceSpent(let downtime, let allowance) = judgement.reason {
      return .downtime(used: downtime, allowance: allowance)
    }
    switch (judgement.basis, judgement.actual, target.requirement) {
    case (.uptime(let downtime, _, let year), _, let requirement):
      return downtimeAllowance(requirement, of: year).map {
        .downtime(used: downtime, allowance: $0)
      }
    case (_, .number(let spent), .number(_, let cap, _)) where kind == .cap:
      return .money(used: spent, cap: cap)
    case (.tickets(let onTime, let all, _, _), _, _) where kind == .rate:
      return bad(all - onTime, judgement.wayBack)
    case (.share(let part, let whole), _, .number(let sign, _, _)) where kind == .rate,
      (.stock(let part, let whole, _), _, .number(let sign, _, _)) where kind == .rate:
      return bad(sign.wantsLess ? part : whole - part, judgement.wayBack)
    default: return nil
    }
  }

  private func bad(_ count: Int, _ wayBack: WayBack) -> Allowance {
    if case .room(let room) = wayBack {
      .bad(count: count, bearable: room)
    } else {
      .bad(count: count, bearable: 0)
    }
  }

  /// The form's rule (docs/forms.md): the pace of what grows evenly, what is paid and expected of
  /// a cap, the current value of a rate; else the target.
  private func forecast(_ projection: Projection?) -> Forecast {
    switch (kind, projection) {
    case (.quantity, .atPace(let value)) where isPaced: .number(value)
    case (.cap, .some(let projection)), (.rate, .some(let projection)): .number(projection.value)
    default: .asTargeted
    }
  }
}
