/// What the details of 19-4 and 19-5 say beside the judged figure: the tickets' times as of a cut,
/// and which of them were late.
public struct TicketPicture: Equatable, Sendable {
  public let rule: LateRule
  /// The answered tickets, and those that wait late with their wait so far.
  public let times: ResponseTimes
  /// The slowest of the late tickets, the slowest first; at most ``limit``.
  public let late: [LateTicket]

  /// How many late tickets are named.
  public static let limit = 50

  /// - Parameters:
  ///   - answered: the times of the tickets answered through the cut.
  ///   - late: the slowest late ones, answered or waiting, in any order.
  ///   - waits: the waits so far, in minutes, of all that wait late.
  public init(
    _ rule: LateRule, answered: ResponseTimes, late: [LateTicket], waits: [Int]
  ) {
    self.rule = rule
    var times = answered
    for minutes in waits { times.add(minutes) }
    self.times = times
    self.late = Array(late.sorted { $0.isBefore($1) }.prefix(TicketPicture.limit))
  }

  /// How many tickets were late.
  public var lateCount: Int { times.count(above: rule.limit) }
}

/// A late ticket among the facts.
public struct LateTicket: Hashable, Sendable {
  public let fact: FactID
  public let lateness: Lateness

  public init(_ fact: FactID, _ lateness: Lateness) {
    (self.fact, self.lateness) = (fact, lateness)
  }

  /// The slowest first; of equal ones the one entered first.
  fileprivate func isBefore(_ other: LateTicket) -> Bool {
    (other.lateness.minutes, fact) < (lateness.minutes, other.fact)
  }
}

extension TicketPicture {
  /// Counts a project's live facts afresh, in any order.
  public init(recounting facts: some Sequence<(FactID, FactContent)>, _ rule: LateRule) {
    var (answered, late, waits) = (ResponseTimes(), [LateTicket](), [Int]())
    for case (let id, .repair(let ticket)) in facts
    where ticket.reported.day.year == rule.cut.day.year {
      let lateness = rule.lateness(of: ticket)
      if let lateness { late.append(LateTicket(id, lateness)) }
      if let lateness, lateness.isWaiting { waits.append(lateness.minutes) }
      if let answer = ticket.answer(through: rule.cut.day) { answered.add(answer) }
    }
    self.init(rule, answered: answered, late: late, waits: waits)
  }
}

extension RepairTicket {
  /// The minutes to an answer through a day, in the year of the report; nil while it waits.
  fileprivate func answer(through day: Day) -> Int? {
    guard let responded, responded.day <= day, responded.day.year == reported.day.year else {
      return nil
    }
    return responseMinutes
  }
}
