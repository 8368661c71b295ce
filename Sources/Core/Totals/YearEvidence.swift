/// What the facts of one project add up to in one year: all that judging looks at.
///
/// It comes from the stored totals or from a recount of the facts; both give the same figures at
/// every month's end and at the cut that it was made for.
public struct YearEvidence: Equatable, Sendable {
  public let year: Int
  /// Amounts by key, in the order of their days.
  ///
  /// A row on a month's last day may stand for the month, except for measures that are needed by
  /// day.
  public var rows: [TotalKey: [DayAmount]]
  /// Downtime pieces from the first open outage on, and tickets waiting at month's ends and at
  /// the cut.
  public var pieces: [TotalKey: [Piece]]
  /// Outages that have not ended.
  public var openOutages: [Outage]
  /// Tickets of the year that nobody has answered.
  public var unanswered: [RepairTicket]
  /// The days through which each log was confirmed, this year or later.
  public var confirmations: [Log: [Day]]
  /// The year's readings of each indicator.
  public var readings: [IndicatorID: [Reading]]
  /// The year's checks of each indicator whose latest check counts.
  public var checks: [IndicatorID: [PartCheck]]
  /// The days entered as done for this year's table.
  public var milestones: [IndicatorID: [Day]]
  /// The guide prices of this year's table, by category.
  public var guidePrices: [String: [Money]]

  public init(year: Int) {
    self.year = year
    (rows, pieces, confirmations, readings) = ([:], [:], [:], [:])
    (openOutages, unanswered) = ([], [])
    (checks, milestones, guidePrices) = ([:], [:], [:])
  }

  /// The amount of a measure from the year's first day through the given one.
  public func total(_ key: TotalKey, through day: Day) -> Int {
    total(rows[key] ?? [], of: key.measure, through: day)
  }

  /// The same of each label of a measure under which something stands on or before a day.
  public func totals(of measure: Measure, through day: Day) -> [(label: String, amount: Int)] {
    rows.compactMap { key, rows in
      guard key.measure == measure, rows.contains(where: { $0.day <= day }) else { return nil }
      return (key.label, total(rows, of: measure, through: day))
    }
  }

  private func total(_ rows: [DayAmount], of measure: Measure, through day: Day) -> Int {
    let amounts = rows.lazy.filter { $0.day <= day }.map(\.amount)
    return measure.combining == .maximum ? amounts.max() ?? 0 : amounts.reduce(0, +)
  }

  /// How far a log is confirmed, at most to the year's end; nil if not into the year.
  public func confirmed(_ log: Log) -> Day? {
    confirmations[log]?.max().map { min($0, Day.last(of: year)) }
  }

  /// Lets a fact that is not totalled stand beside the totals, if it concerns this year.
  public mutating func note(_ content: FactContent) {
    switch content {
    case .outage(let outage):
      if concerns(outage) { openOutages.append(outage) }
    case .repair(let ticket):
      if concerns(ticket) { unanswered.append(ticket) }
    case .confirmation(let confirmation):
      if concerns(confirmation) {
        confirmations[confirmation.log, default: []].append(confirmation.through)
      }
    case .reading(let reading):
      if reading.day.year == year { readings[reading.indicator, default: []].append(reading) }
    case .check(let check):
      if check.day.year == year { checks[check.indicator, default: []].append(check) }
    case .milestone(let milestone):
      if milestone.year == year {
        milestones[milestone.indicator, default: []].append(milestone.day)
      }
    case .guidePrice(let guide):
      if guide.year == year { guidePrices[guide.category, default: []].append(guide.price) }
    case .delivery, .acceptance, .maintenance, .survey, .payment: break
    }
  }

  /// Takes back what ``note(_:)`` noted.
  mutating func forget(_ content: FactContent) {
    switch content {
    case .outage(let outage): openOutages.removeFirst(equalTo: outage)
    case .repair(let ticket): unanswered.removeFirst(equalTo: ticket)
    case .confirmation(let confirmation):
      confirmations[confirmation.log]?.removeFirst(equalTo: confirmation.through)
    case .reading(let reading): readings[reading.indicator]?.removeFirst(equalTo: reading)
    case .check(let check): checks[check.indicator]?.removeFirst(equalTo: check)
    case .milestone(let milestone):
      guard milestone.year == year else { return }
      milestones[milestone.indicator]?.removeFirst(equalTo: milestone.day)
    case .guidePrice(let guide):
      guard guide.year == year else { return }
      guidePrices[guide.category]?.removeFirst(equalTo: guide.price)
    case .delivery, .acceptance, .maintenance, .survey, .payment: break
    }
  }

  private func concerns(_ outage: Outage) -> Bool {
    outage.to == nil && outage.from.day.year <= year
  }

  private func concerns(_ ticket: RepairTicket) -> Bool {
    ticket.responded == nil && ticket.reported.day.year == year
  }

  private func concerns(_ confirmation: Confirmation) -> Bool {
    confirmation.through >= Day.first(of: year)
  }
}

/// An amount on a day.
public struct DayAmount: Hashable, Sendable {
  public let day: Day
  public let amount: Int

  public init(day: Day, amount: Int) {
    (self.day, self.amount) = (day, amount)
  }
}
