extension Inquiry {
  /// Unmeasured time is not uptime: without a confirmed log there is no figure.
  ///
  /// Measured is the time from 1 January through the confirmed day, and the downtime after it:
  /// an outage that is entered can therefore never improve the figure.
  func uptime(of service: Service, _ requirement: Requirement) -> Finding {
    let numbers = uptimeNumbers(of: service)
    let basis = Basis.uptime(
      downtime: numbers.downtime, measured: numbers.measured, year: numbers.year)
    guard numbers.isConfirmed, numbers.measured > 0 else {
      return unconfirmed(numbers, requirement)
    }
    let up = Int128(numbers.measured - numbers.downtime) * 100
    return Finding(actual: .number(Ratio(up, Int128(numbers.measured))), basis: basis)
  }

  private func unconfirmed(_ numbers: UptimeNumbers, _ requirement: Requirement) -> Finding {
    let allowance = downtimeAllowance(requirement, of: numbers.year)
    if let allowance, numbers.downtime > allowance {
      return Finding(
        absence: .allowanceSpent(downtime: numbers.downtime, allowance: allowance),
        proven: .missed)
    }
    guard !numbers.isConfirmed else { return .absent(.nothingMeasured) }
    let entered = numbers.downtime > 0 || isLogged(service: numbers.service)
    return .absent(entered ? .unconfirmed(downtime: numbers.downtime) : .noFacts)
  }

  private func isLogged(service: Service) -> Bool {
    evidence.openOutages.contains { $0.service == service && $0.from < cut.moment }
      || (evidence.rows[.downtime(service)] ?? []).contains { $0.day <= cut.day }
  }

  struct UptimeNumbers {
    let service: Service
    let downtime: Int
    let measured: Int
    let year: Int
    let isConfirmed: Bool
  }

  func uptimeNumbers(of service: Service) -> UptimeNumbers {
    let first = Day.first(of: evidence.year)
    let downtime = downtime(of: service, through: cut)
    var (measured, before) = (0, 0)
    let confirmed = evidence.confirmed(service.log)
    if let confirmed {
      let end = min(confirmed.end, cut.moment)
      measured = settings.serviceTime.minutes(from: first, until: end)
      let covered = Cut(asOf: min(confirmed, cut.day), now: cut.moment)
      before = self.downtime(of: service, through: covered)
    }
    return UptimeNumbers(
      service: service, downtime: downtime, measured: measured + downtime - before,
      year: settings.serviceTime.minutes(ofYear: evidence.year),
      isConfirmed: confirmed != nil)
  }

  /// Unplanned minutes through a cut; an open outage runs to the cut.
  private func downtime(of service: Service, through cut: Cut) -> Int {
    let key = TotalKey.downtime(service)
    let closed = evidence.total(key, through: cut.day)
    let open = evidence.openOutages.lazy
      .filter { $0.service == service }
      .flatMap { $0.pieces(until: cut.moment) }
      .filter { $0.day.year == evidence.year }
    guard !open.isEmpty else { return closed }
    let known = Dictionary(grouping: evidence.pieces[key] ?? [], by: \.day)
    return Dictionary(grouping: open, by: \.day).reduce(closed) { total, ofDay in
      let closed = known[ofDay.key] ?? []
      let change =
        key.measure.amount(of: closed + ofDay.value, settings: settings)
        - key.measure.amount(of: closed, settings: settings)
      return total + change
    }
  }
}

/// How many minutes of downtime a target such as ≥97 % allows in that much time, rounded down.
func downtimeAllowance(_ requirement: Requirement, of minutes: Int) -> Int? {
  guard case .number(let sign, let target, .percent) = requirement, !sign.wantsLess else {
    return nil
  }
  return ((Ratio(100) - target) * Ratio(minutes, 100)).roundedDown
}
