// Preview, save, recount and verification all count a fact by these two functions.

extension FactContent {
  /// What the fact adds to the sums of its days.
  public func contributions(_ settings: Settings) -> [Contribution] {
    switch self {
    case .outage, .confirmation, .reading: []
    case .repair(let ticket): ticket.contributions(settings)
    case .delivery(let delivery): delivery.contributions
    case .acceptance(let acceptance): acceptance.contributions
    }
  }

  /// The parts of the fact from which totals are recomputed.
  public var pieces: [Piece] {
    switch self {
    case .outage(let outage): outage.to.map { outage.pieces(until: $0) } ?? []
    case .repair(let ticket): ticket.pieces
    case .confirmation, .delivery, .acceptance, .reading: []
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
