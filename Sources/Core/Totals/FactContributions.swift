// Preview, save, recount and verification all count a fact by these two functions.

extension FactContent {
  /// What the fact adds to the sums of its days.
  public func contributions(_ settings: Settings) -> [Contribution] {
    switch self {
    case .outage, .confirmation, .maintenance, .milestone, .guidePrice, .reading: []
    case .repair(let ticket): ticket.contributions(settings)
    case .delivery(let delivery): delivery.contributions
    case .acceptance(let acceptance): acceptance.contributions
    case .check(let check): check.contributions
    case .survey(let survey): survey.contributions
    case .payment(let payment): payment.contributions
    }
  }

  /// The parts of the fact from which totals are recomputed.
  public var pieces: [Piece] {
    switch self {
    case .outage(let outage): outage.to.map { outage.pieces(until: $0) } ?? []
    case .repair(let ticket): ticket.pieces
    case .delivery(let delivery): delivery.pieces
    case .maintenance(let maintenance):
      [Piece(TotalKey(.maintained, label: maintenance.asset), on: maintenance.day, from: 0, to: 0)]
    case .confirmation, .acceptance, .check, .survey, .payment, .milestone, .guidePrice,
      .reading:
      []
    }
  }
}

extension Outage {
  /// The outage cut at midnights, from its beginning to the given moment.
  func pieces(until end: Moment) -> [Piece] {
    var pieces: [Piece] = []
    var start = from
    while start < end {
      let day = start.day
      let stop = min(end, day.end)
      pieces.append(
        Piece(
          .downtime(service), on: day, from: start.minuteOfDay,
          to: stop.minutes - day.start.minutes, planned: planned))
      start = stop
    }
    return pieces
  }
}

extension RepairTicket {
  /// The day on which the ticket was answered, if that was in the year it was reported in: to
  /// that year a later answer is none.
  private var answerDay: Day? {
    guard let responded, responded.day.year == reported.day.year else { return nil }
    return responded.day
  }

  fileprivate func contributions(_ settings: Settings) -> [Contribution] {
    guard let answerDay, let responseMinutes else { return [] }
    return [
      Contribution(TotalKey(.ticketsAnswered), on: answerDay, 1),
      Contribution(
        TotalKey(.ticketsOnTime), on: answerDay, responseMinutes <= settings.responseLimit ? 1 : 0),
      Contribution(TotalKey(.responseMinutes), on: answerDay, responseMinutes),
      Contribution(TotalKey(.ticketsByMinutes, subject: responseMinutes), on: answerDay, 1),
    ]
  }

  fileprivate var pieces: [Piece] {
    guard let responded, let responseMinutes else { return [] }
    var pieces: [Piece] = []
    if let answerDay {
      pieces.append(
        Piece(TotalKey(.slowestResponse), on: answerDay, from: 0, to: responseMinutes))
    }
    let lastNight = min(responded.day.adding(days: -1), Day.last(of: reported.day.year))
    var night = reported.day
    while night <= lastNight {
      pieces.append(
        Piece(
          TotalKey(.ticketsWaiting), on: night, from: reported.minutes, to: responded.minutes))
      night = night.adding(days: 1)
    }
    return pieces
  }
}

extension Delivery {
  fileprivate var contributions: [Contribution] {
    [
      Contribution(TotalKey(.deliveries), on: day, 1),
      Contribution(TotalKey(.delivered), on: day, quantity),
      Contribution(TotalKey(.returned), on: day, returned),
      Contribution(TotalKey(.deliveryInspected), on: day, inspected),
      Contribution(TotalKey(.deliveryQualified), on: day, qualified),
      Contribution(TotalKey(.deliveryRepair), on: day, repair),
    ]
      + (quantity > 0
        ? [Contribution(TotalKey(.categoryDelivered, label: category), on: day, quantity)] : [])
  }

  /// A price without a category is nobody's.
  fileprivate var pieces: [Piece] {
    guard let unitPrice, !category.isEmpty else { return [] }
    return [
      Piece(TotalKey(.unitPrice, label: category), on: day, from: 0, to: unitPrice.fen)
    ]
  }
}

extension Acceptance {
  fileprivate var contributions: [Contribution] {
    [
      Contribution(TotalKey(.acceptances), on: day, 1),
      Contribution(TotalKey(.accepted), on: day, quantity),
      Contribution(TotalKey(.acceptanceInspected), on: day, inspected),
      Contribution(TotalKey(.acceptanceQualified), on: day, qualified),
      Contribution(TotalKey(.functionsRequired), on: day, functions),
      Contribution(TotalKey(.functionsPassed), on: day, functionsPassed),
      Contribution(TotalKey(.replaced), on: day, replaced),
      Contribution(TotalKey(.dueForReplacement), on: day, due),
    ]
  }
}

extension PartCheck {
  fileprivate var contributions: [Contribution] {
    [
      Contribution(TotalKey(.checkedWhole, subject: indicator.subject), on: day, whole),
      Contribution(TotalKey(.checkedPart, subject: indicator.subject), on: day, part),
    ]
  }
}

extension Survey {
  fileprivate var contributions: [Contribution] {
    [
      Contribution(TotalKey(.surveyValid), on: day, valid),
      Contribution(TotalKey(.surveySatisfied), on: day, satisfied),
      Contribution(TotalKey(.surveyFairly), on: day, fairly),
    ]
  }
}

extension Payment {
  fileprivate var contributions: [Contribution] {
    [Contribution(.paid(indicator, from: source), on: day, amount.fen)]
  }
}
