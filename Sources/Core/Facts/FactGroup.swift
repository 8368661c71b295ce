/// Facts that count together: of a kind, and of the same service, log or indicator.
public struct FactGroup: Hashable, Sendable {
  public let kind: FactKind
  /// The service's or log's number, the row of a reading's indicator, or 0.
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
    case .reading(let reading): FactGroup(.reading, subject: reading.indicator.row)
    case .repair, .delivery, .acceptance: FactGroup(kind)
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
    guard formula != .reading else { return [] }
    var groups =
      if case .uptime(let service) = formula {
        [FactGroup(.outage, subject: service.subject)]
      } else {
        [FactGroup(formula.feed)]
      }
    if let log = formula.log { groups.append(FactGroup(.confirmation, subject: log.subject)) }
    return groups
  }

  /// The unit's own readings of it.
  public var readingGroup: FactGroup { FactGroup(.reading, subject: id.row) }
}
