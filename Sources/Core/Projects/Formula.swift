/// How an indicator's actual comes from facts.
///
/// A formula whose facts are not there leaves the indicator to its readings.
public enum Formula: Hashable, Sendable {
  /// (measured time - unplanned downtime) / measured time of a service.
  case uptime(Service)
  /// Tickets answered within the limit / all tickets.
  case ticketsOnTime
  /// The slowest response, in hours.
  case slowestResponse
  /// Σ delivered - Σ returned for good.
  case deliveredNet
  /// The net deliveries as a share of the quantity that another row promises.
  case deliveredShare(of: Int)
  /// Σ qualified / Σ inspected of the deliveries.
  case deliveryQualified
  /// Σ for repair / Σ delivered.
  case deliveryRepaired
  /// The last day on which the net deliveries rose to that quantity.
  case deliveryCompleted(quantity: Int)
  /// Σ accepted.
  case acceptedQuantity
  /// Σ old sets replaced / Σ due for replacement.
  case replacedShare
  /// Σ qualified / Σ inspected of the acceptances.
  case acceptanceQualified
  /// Σ functions passed / Σ functions required.
  case functionsPassed
  /// The milestone's day, else the last day on which the acceptances rose to that quantity.
  case acceptanceCompleted(quantity: Int)
  /// How many distinct assets were maintained in the year.
  case assetsMaintained
  /// Σ part / Σ whole of the indicator's checks.
  case checkedShare
  /// part / whole of the indicator's latest check: a stock, not a flow.
  case latestCheck
  /// Σ satisfied / Σ valid answers of the project's surveys.
  case satisfiedShare
  /// Σ paid on the indicator's cost row.
  case paid
  /// The latest day entered as done.
  case milestone
  /// The highest unit price of every category within its guide price.
  case pricesWithinGuide
  /// The unit's own figure, entered as a reading.
  case reading

  /// The kinds of fact that it counts; the first is the one that a clerk enters as a rule.
  public var feeds: [FactKind] {
    switch self {
    case .uptime: [.outage]
    case .ticketsOnTime, .slowestResponse: [.repair]
    case .deliveredNet, .deliveredShare, .deliveryQualified, .deliveryRepaired,
      .deliveryCompleted:
      [.delivery]
    case .acceptedQuantity, .replacedShare, .acceptanceQualified, .functionsPassed: [.acceptance]
    case .acceptanceCompleted: [.acceptance, .milestone]
    case .assetsMaintained: [.maintenance]
    case .checkedShare, .latestCheck: [.check]
    case .satisfiedShare: [.survey]
    case .paid: [.payment]
    case .milestone: [.milestone]
    case .pricesWithinGuide: [.delivery, .guidePrice]
    case .reading: [.reading]
    }
  }

  /// Whether it is computed from repair tickets, so that their times tell more of it.
  public var countsTickets: Bool { feed == .repair }

  /// The kind of fact that a clerk enters to feed it.
  public var feed: FactKind { feeds.first ?? .reading }

  /// The log whose confirmation makes silence mean that nothing happened.
  public var log: Log? {
    switch self {
    case .uptime(let service): service.log
    case .ticketsOnTime, .slowestResponse: .repairs
    default: nil
    }
  }
}
