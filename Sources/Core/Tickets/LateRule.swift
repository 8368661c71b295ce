/// Which tickets are late as of a cut (19-4, 19-5).
public struct LateRule: Hashable, Sendable {
  /// The minutes within which a response is on time; exactly the limit is.
  public let limit: Int
  public let cut: Cut

  /// - Parameter limit: in minutes, ``Settings/responseLimit``.
  public init(limit: Int, cut: Cut) {
    (self.limit, self.cut) = (limit, cut)
  }

  /// What a late ticket took, or has waited so far; nil where it is not late as of the cut.
  ///
  /// As of a day before the answer the ticket was waiting; an answer in a later year is none, and
  /// a ticket of another year than the cut's is not the cut's matter.
  public func lateness(of ticket: RepairTicket) -> Lateness? {
    guard ticket.reported <= cut.moment, ticket.reported.day.year == cut.day.year else {
      return nil
    }
    let answer = ticket.responded.flatMap { answer in
      answer.day <= cut.day && answer.day.year == ticket.reported.day.year ? answer : nil
    }
    let minutes = (answer ?? cut.moment).minutes - ticket.reported.minutes
    return minutes > limit ? Lateness(minutes: minutes, isWaiting: answer == nil) : nil
  }

  /// Whether a fact is a ticket that is late as of the cut.
  public func isLate(_ content: FactContent) -> Bool {
    guard case .repair(let ticket) = content else { return false }
    return lateness(of: ticket) != nil
  }

  /// Minutes as hours with one decimal; what exceeds the limit is never shown as the limit.
  public func hours(_ minutes: Ratio) -> Figure {
    let (hours, limit) = (minutes * Ratio(1, 60), Ratio(limit, 60))
    let flatters = hours > limit && hours.rounded(to: 1) <= limit
    return Figure(flatters ? hours.rounded(to: 1, .up) : hours, decimals: 1)
  }
}

/// How late a ticket is.
public struct Lateness: Hashable, Sendable {
  /// From report to response, or the wait so far.
  public let minutes: Int
  public let isWaiting: Bool

  public init(minutes: Int, isWaiting: Bool) {
    (self.minutes, self.isWaiting) = (minutes, isWaiting)
  }
}
