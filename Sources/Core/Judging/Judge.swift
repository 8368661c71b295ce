extension Indicator {
  /// Judges the indicator as of a cut.
  ///
  /// Facts win as soon as they yield an actual; else the latest reading counts; and no data is
  /// never good news, except silence in a log that someone confirmed.
  public func judgement(on evidence: YearEvidence, at cut: Cut, settings: Settings) -> Judgement {
    let cut = cut.stopped(atEndOf: evidence.year)
    let inquiry = Inquiry(evidence: evidence, cut: cut, settings: settings)
    let verdict = verdict(inquiry)
    let (finding, status, warning) = (verdict.finding, verdict.underlying, verdict.warning)
    return Judgement(
      status: verdict.status, underlying: warning == nil ? nil : status,
      actual: finding.actual, source: verdict.source, basis: finding.basis,
      margin: margin(of: finding, status: status, at: cut),
      confirmedThrough: formula.log.flatMap { evidence.confirmed($0) }.map { min($0, cut.day) },
      reason: warning ?? reason(for: status, finding, at: cut, settings),
      wayBack: wayBack(from: finding, status: status, source: verdict.source, inquiry))
  }

  /// What is judged, without what is said about it.
  struct Verdict {
    let finding: Finding
    let source: Source?
    /// The status before any warning.
    let underlying: Status
    let warning: Reason?

    var status: Status { warning == nil ? underlying : .atRisk }
  }

  /// - Parameter inquiry: its cut is not after the year's end.
  func verdict(_ inquiry: Inquiry) -> Verdict {
    let (evidence, cut) = (inquiry.evidence, inquiry.cut)
    var finding = inquiry.finding(of: self)
    var source: Source? = finding.actual == nil && finding.proven == nil ? nil : .facts
    if finding.actual == nil, finding.proven != .missed, let reading = reading(evidence, cut) {
      finding = Finding(actual: reading.actual)
      source = .reading(reading.day)
    }
    let status = status(of: finding, at: cut)
    let warning =
      status == .met || status == .inProgress
      ? warning(finding, source: source, status: status, inquiry) : nil
    return Verdict(finding: finding, source: source, underlying: status, warning: warning)
  }

  /// The latest reading through the cut.
  ///
  /// Of several on one day the least favourable counts, so that neither the order of entry nor
  /// hope decides.
  private func reading(_ evidence: YearEvidence, _ cut: Cut) -> Reading? {
    let readings = (evidence.readings[id] ?? []).filter { $0.day <= cut.day }
    let lastDay = readings.map(\.day).max()
    return readings.filter { $0.day == lastDay }.min { isWorse($0.value, than: $1.value) }
  }

  private func isWorse(_ first: Reading.Value, than second: Reading.Value) -> Bool {
    switch (first, second) {
    case (.number(let first), .number(let second)):
      guard case .number(let sign, let target, _) = target.requirement else { return false }
      if sign == .equal, distance(first, target) != distance(second, target) {
        return distance(first, target) > distance(second, target)
      }
      return sign.wantsLess ? first > second : first < second
    case (.done(let first), .done(let second)): return first > second
    case (.kept(let first), .kept(let second)): return !first && second
    default: return false
    }
  }

  private func distance(_ first: Ratio, _ second: Ratio) -> Ratio {
    first < second ? second - first : first - second
  }

  /// The judging table, a row a kind (docs/forms.md, "Judging").
  private func status(of finding: Finding, at cut: Cut) -> Status {
    if let proven = finding.proven, finding.actual == nil { return proven }
    switch (target.requirement, finding.actual) {
    case (.number(let sign, let target, _), .number(let actual)):
      if sign.isMet(by: actual, target: target) { return .met }
      guard kind == .quantity else { return .missed }
      return cut.hasPassed(due) ? .missed : .inProgress
    case (.deadline(let last), .day(let done)):
      return done <= last ? .met : .missed
    case (.rule, .kept(let kept)):
      return kept ? .met : .missed
    default:
      return statusWithoutActual(finding, at: cut)
    }
  }

  private func statusWithoutActual(_ finding: Finding, at cut: Cut) -> Status {
    if case .negativeNet = finding.absence { return .noData }
    switch kind {
    case .quantity: return cut.hasPassed(due) ? .missed : .noData
    case .deadline: return cut.hasPassed(due) ? .missed : .inProgress
    case .rate, .cap, .worstOf, .priceRule: return .noData
    }
  }

  private func margin(of finding: Finding, status: Status, at cut: Cut) -> Margin? {
    switch finding.actual {
    case .number(let actual): return margin(figure(actual))
    case .day(let done): return .days(done.days(until: due))
    case .kept: return nil
    case nil:
      guard kind == .deadline, status != .noData else { return nil }
      return .days(cut.day.days(until: due))
    }
  }
}

extension Reading {
  /// The reading as an actual.
  var actual: Actual {
    switch value {
    case .number(let number): .number(number)
    case .done(let day): .day(day)
    case .kept(let kept): .kept(kept)
    }
  }
}
