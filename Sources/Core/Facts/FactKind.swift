/// The kinds of fact that can be entered; raw values are the words of the command line.
public enum FactKind: String, CaseIterable, Sendable {
  case outage, confirmation, repair, delivery, acceptance
  case maintenance, check, survey, payment, milestone
  case guidePrice = "guide-price"
  case reading

  /// The fields a fact of this kind has, in the order in which forms ask for them.
  public var fields: [FactField] {
    switch self {
    case .outage: [.service, .from, .to, .planned, .cause]
    case .confirmation: [.log, .through]
    case .repair: [.reported, .responded, .device]
    case .delivery:
      [.day, .category, .quantity, .inspected, .qualified, .repair, .returned, .unitPrice]
    case .acceptance:
      [
        .day, .item, .quantity, .inspected, .qualified, .functions, .functionsPassed, .replaced,
        .due,
      ]
    case .maintenance: [.day, .asset]
    case .check: [.indicator, .day, .whole, .part]
    case .survey: [.project, .day, .valid, .satisfied, .fairly]
    case .payment: [.indicator, .day, .amount, .source]
    case .milestone: [.indicator, .day, .year]
    case .guidePrice: [.category, .price, .year]
    case .reading: [.indicator, .day, .value]
    }
  }
}

/// A field of a fact; raw values are the option names of the command line and a CSV's header.
public enum FactField: String, CaseIterable, Sendable {
  case service, from, to, planned, cause
  case log, through
  case reported, responded, device
  case day, category, quantity, inspected, qualified, repair, returned
  case unitPrice = "unit-price"
  case item, functions
  case functionsPassed = "functions-passed"
  case replaced, due
  case indicator, value
  case asset, whole, part
  case project, valid, satisfied, fairly
  case amount, source, price, year
}

/// A service whose outages are logged.
public enum Service: String, CaseIterable, Sendable {
  case platform, network

  /// The log its outages stand in.
  public var log: Log {
    switch self {
    case .platform: .platform
    case .network: .network
    }
  }
}

/// A log that a person can confirm as complete through a day.
public enum Log: String, CaseIterable, Sendable {
  case platform, network, repairs
}
