/// Facts that count together: of a kind, and of the same service, log or indicator.
public struct FactGroup: Hashable, Sendable {
  public let kind: FactKind
  /// The service's or log's number, the indicator's of a fact that names one, or 0.
  public let subject: Int

  public init(_ kind: FactKind, subject: Int = 0) {
    (self.kind, self.subject) = (kind, subject)
  }
}

extension FactContent {
  /// The group that this fact counts in.
  public var group: FactGroup {
    switch self {
    case .outage(let outage): FactGroup(.outage, subject: outage.service.subject)
    case .confirmation(let confirmation):
      FactGroup(.confirmation, subject: confirmation.log.subject)
    case .check(let check): FactGroup(.check, subject: check.indicator.subject)
    case .payment(let payment): FactGroup(.payment, subject: payment.indicator.subject)
    case .milestone(let milestone): FactGroup(.milestone, subject: milestone.indicator.subject)
    case .reading(let reading): FactGroup(.reading, subject: reading.indicator.subject)
    case .repair, .delivery, .acceptance, .maintenance, .survey, .guidePrice: FactGroup(kind)
    }
  }
}

extension Log {
  /// The number under which the log's confirmations are filed.
  public var subject: Int {
    switch self {
    case .platform: 1
    case .network: 2
    case .repairs: 3
    }
  }
}

extension Indicator {
  /// The facts that its formula counts; none for an indicator that only readings serve.
  public var factGroups: [FactGroup] {
    var groups = formula.feeds.filter { $0 != .reading }.map { group(of: $0) }
    if let log = formula.log { groups.append(FactGroup(.confirmation, subject: log.subject)) }
    return groups
  }

  /// The unit's own readings of it.
  public var readingGroup: FactGroup { group(of: .reading) }

  private func group(of kind: FactKind) -> FactGroup {
    switch (kind, formula) {
    case (.outage, .uptime(let service)): FactGroup(.outage, subject: service.subject)
    case (.check, _), (.payment, _), (.milestone, _), (.reading, _):
      FactGroup(kind, subject: id.subject)
    default: FactGroup(kind)
    }
  }
}
