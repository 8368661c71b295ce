/// What the facts alone say about an indicator, before it is judged.
struct Finding {
  var actual: Actual?
  var basis: Basis?
  /// Why there is no actual.
  var absence: Reason = .noFacts
  /// What the facts prove although they yield no actual: met (nothing happened in a confirmed
  /// log) or missed (the year's allowance is spent already).
  var proven: Status?

  static func absent(_ reason: Reason) -> Finding { Finding(absence: reason) }

  /// A share in per cent; nothing to divide by is no data.
  static func share(_ part: Int, of whole: Int, entered: Bool) -> Finding {
    guard entered else { return .absent(.noFacts) }
    guard whole > 0 else { return .absent(.nothingMeasured) }
    return Finding(
      actual: .number(Ratio(Int128(part) * 100, Int128(whole))),
      basis: .share(part: part, whole: whole))
  }
}

/// Evidence as of a cut, asked by one formula.
struct Inquiry {
  let evidence: YearEvidence
  let cut: Cut
  let settings: Settings

  func total(_ measure: Measure) -> Int {
    evidence.total(TotalKey(measure), through: cut.day)
  }

  /// What the facts say about an indicator by its formula.
  func finding(of indicator: Indicator) -> Finding {
    switch indicator.formula {
    case .uptime(let service): uptime(of: service, indicator.target.requirement)
    case .ticketsOnTime: ticketsOnTime()
    case .slowestResponse: slowestResponse()
    case .deliveredNet: deliveredNet()
    case .deliveredShare(let quantity): deliveredShare(of: quantity)
    case .deliveryQualified:
      .share(
        total(.deliveryQualified), of: total(.deliveryInspected), entered: hasDeliveries)
    case .deliveryRepaired:
      .share(total(.deliveryRepair), of: total(.delivered), entered: hasDeliveries)
    case .deliveryCompleted(let quantity): deliveryCompleted(quantity)
    case .acceptedQuantity: acceptedQuantity()
    case .replacedShare:
      .share(
        total(.replaced), of: settings.dueForReplacement ?? total(.dueForReplacement),
        entered: hasAcceptances)
    case .acceptanceQualified:
      .share(
        total(.acceptanceQualified), of: total(.acceptanceInspected), entered: hasAcceptances)
    case .functionsPassed:
      .share(total(.functionsPassed), of: total(.functionsRequired), entered: hasAcceptances)
    case .acceptanceCompleted(let quantity):
      latestDay(of: indicator.id) ?? acceptanceCompleted(quantity)
    case .assetsMaintained: assetsMaintained()
    case .checkedShare: checkedShare(of: indicator.id)
    case .latestCheck: latestCheck(of: indicator)
    case .satisfiedShare: satisfiedShare()
    case .paid: paid(on: indicator.id)
    case .milestone: latestDay(of: indicator.id) ?? .absent(.noFacts)
    case .pricesWithinGuide: pricesWithinGuide()
    case .reading: .absent(.noFacts)
    }
  }

  /// Whether nothing more can happen in the year.
  var isYearOver: Bool { cut.hasPassed(Day.last(of: evidence.year)) }
  var hasDeliveries: Bool { total(.deliveries) > 0 }
  var hasAcceptances: Bool { total(.acceptances) > 0 }
}
