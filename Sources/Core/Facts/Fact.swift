/// One thing that happened, as a person entered it.
///
/// Facts are appended; a correction supersedes one, a removal voids it, nothing changes in place.
public struct Fact: Equatable, Sendable {
  public let id: FactID
  /// The number of the project that the fact belongs to; its day decides the year.
  public let project: Int
  public let content: FactContent
  public let entry: Entry

  public init(id: FactID, project: Int, content: FactContent, entry: Entry) {
    (self.id, self.project, self.content, self.entry) = (id, project, content, entry)
  }
}

/// A fact's number, given by the store in the order of entry.
public struct FactID: Hashable, Comparable, Sendable {
  public let number: Int

  public init(_ number: Int) {
    self.number = number
  }

  public static func < (left: FactID, right: FactID) -> Bool { left.number < right.number }
}

extension FactID: CustomStringConvertible {
  public var description: String { "\(number)" }
}

/// Who entered something, and when (local time).
public struct Entry: Hashable, Sendable {
  /// The login name; outside text, to be made safe wherever it is shown.
  public let person: String
  public let at: Moment

  public init(person: String, at: Moment) {
    (self.person, self.at) = (person, at)
  }
}

/// What a fact says.
public enum FactContent: Hashable, Sendable {
  case outage(Outage)
  case confirmation(Confirmation)
  case repair(RepairTicket)
  case delivery(Delivery)
  case acceptance(Acceptance)
  case maintenance(Maintenance)
  case check(PartCheck)
  case survey(Survey)
  case payment(Payment)
  case milestone(Milestone)
  case guidePrice(GuidePrice)
  case reading(Reading)

  public var kind: FactKind {
    switch self {
    case .outage: .outage
    case .confirmation: .confirmation
    case .repair: .repair
    case .delivery: .delivery
    case .acceptance: .acceptance
    case .maintenance: .maintenance
    case .check: .check
    case .survey: .survey
    case .payment: .payment
    case .milestone: .milestone
    case .guidePrice: .guidePrice
    case .reading: .reading
    }
  }

  /// The day under which the fact is filed: the one on which it began; a milestone's is held
  /// inside its table's year, and a guide price has its table's first day.
  public var day: Day {
    switch self {
    case .outage(let outage): outage.from.day
    case .confirmation(let confirmation): confirmation.through
    case .repair(let ticket): ticket.reported.day
    case .delivery(let delivery): delivery.day
    case .acceptance(let acceptance): acceptance.day
    case .maintenance(let maintenance): maintenance.day
    case .check(let check): check.day
    case .survey(let survey): survey.day
    case .payment(let payment): payment.day
    case .milestone(let milestone): milestone.filedDay
    case .guidePrice(let price): Day.first(of: price.year)
    case .reading(let reading): reading.day
    }
  }

  /// The indicator that the fact names, where its kind names one.
  public var indicator: IndicatorID? {
    switch self {
    case .check(let check): check.indicator
    case .payment(let payment): payment.indicator
    case .milestone(let milestone): milestone.indicator
    case .reading(let reading): reading.indicator
    case .outage, .confirmation, .repair, .delivery, .acceptance, .maintenance, .survey,
      .guidePrice:
      nil
    }
  }

  /// The years whose figures the fact can touch.
  public func years(now: Moment) -> ClosedRange<Int> {
    switch self {
    case .outage(let outage):
      let last = max(outage.to ?? now, outage.from)
      return outage.from.day.year...max(outage.from.day.year, last.day.year)
    default: return day.year...day.year
    }
  }

  /// What of the fact lies after now, since facts are things that happened; and an outage that is
  /// said to last for years.
  public func faults(now: Moment) -> [FactFault] {
    var check = FactCheck()
    switch self {
    case .outage(let outage):
      check.require(outage.from <= now, .from, .afterNow)
      if let to = outage.to {
        check.require(to <= now, .to, .afterNow)
      } else {
        check.require(
          outage.from.day.days(until: now.day) <= FactLimit.outageDays, .from,
          .longerThan(days: FactLimit.outageDays))
      }
    case .confirmation(let confirmation):
      check.require(confirmation.through <= now.day, .through, .afterNow)
    case .repair(let ticket):
      check.require(ticket.reported <= now, .reported, .afterNow)
      if let responded = ticket.responded {
        check.require(responded <= now, .responded, .afterNow)
      }
    case .milestone(let milestone):
      check.require(milestone.day <= now.day, .day, .afterNow)
    case .guidePrice: break
    case .delivery, .acceptance, .maintenance, .check, .survey, .payment, .reading:
      check.require(day <= now.day, .day, .afterNow)
    }
    return check.faults
  }
}
