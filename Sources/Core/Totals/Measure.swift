/// What facts add up to, day by day.
///
/// Raw values are stored; they never change their meaning.
public enum Measure: Int, CaseIterable, Sendable {
  /// Minutes of unplanned outage, overlaps counted once, less what was planned.
  case downtime = 1
  /// Tickets answered on the day, and in the year in which they were reported.
  case ticketsAnswered = 10
  case ticketsOnTime = 11
  /// The responses of all answered tickets together, in minutes.
  case responseMinutes = 12
  /// The slowest response among them, in minutes.
  case slowestResponse = 13
  /// Tickets that still waited at the day's end, reported in the same year; listed, not counted.
  case ticketsWaiting = 14
  /// Tickets answered on the day, by the minutes that their response took.
  case ticketsByMinutes = 15
  /// How many deliveries were entered for the day.
  case deliveries = 20
  case delivered = 21
  case returned = 22
  case deliveryInspected = 23
  case deliveryQualified = 24
  case deliveryRepair = 25
  /// How many acceptances were entered for the day.
  case acceptances = 30
  case accepted = 31
  case acceptanceInspected = 32
  case acceptanceQualified = 33
  case functionsRequired = 34
  case functionsPassed = 35
  case replaced = 36
  case dueForReplacement = 37
  /// How often an asset was maintained on a day, by its tag; listed, not counted.
  case maintained = 40
  /// Assets maintained on the day for the first time in the year.
  case assets = 41
  /// What checks looked at, by indicator.
  case checkedWhole = 50
  case checkedPart = 51
  case surveyValid = 60
  case surveySatisfied = 61
  case surveyFairly = 62
  /// Money paid in 分, by indicator and source of funds.
  case paid = 70
  /// Pieces delivered, by category.
  case categoryDelivered = 80
  /// The highest unit price in 分, by category.
  case unitPrice = 81

  /// How the amounts of one day, and of many days, come together.
  public enum Combining: Sendable {
    /// By addition; a correction changes a sum by its difference.
    case sum
    /// The greatest counts; a day is recomputed from its pieces, days by comparison.
    case maximum
    /// The union of time spans; a day is recomputed from its pieces, days by addition.
    case union
    /// Not at all: only the pieces are kept.
    case list
    /// Only the first day in the year of each label counts, under another measure.
    case firstDay
  }

  public var combining: Combining {
    switch self {
    case .downtime: .union
    case .slowestResponse, .unitPrice: .maximum
    case .ticketsWaiting: .list
    case .maintained: .firstDay
    default: .sum
    }
  }

  /// Whether a text names what it is about.
  public var isLabelled: Bool {
    switch self {
    case .maintained, .categoryDelivered, .unitPrice: true
    default: false
    }
  }

  /// Whether judging never looks at it, so that neither home nor a status reads it.
  public var isForDetailsOnly: Bool { self == .ticketsByMinutes }

  /// Whether a figure can depend on its single days (``YearEvidence/monthsNeededByDay(of:in:)``):
  /// the day on which a running total was reached, the day a log is confirmed through, and, once
  /// a fact goes, the maximum that is left.
  public var isNeededByDay: Bool {
    switch self {
    case .downtime, .slowestResponse, .delivered, .returned, .accepted, .unitPrice: true
    default: false
    }
  }
}

/// A measure of something: of one service's downtime, of one indicator, or of the whole project.
public struct TotalKey: Hashable, Sendable {
  public let measure: Measure
  /// Which service (``Service/subject``), indicator or minutes of response; 0 where the measure has one subject only.
  public let subject: Int
  /// The asset or category, where a text names the subject; else empty.
  public let label: String

  public init(_ measure: Measure, subject: Int = 0) {
    (self.measure, self.subject, label) = (measure, subject, "")
  }

  public init(_ measure: Measure, label: String) {
    (self.measure, subject, self.label) = (measure, 0, label)
  }

  /// The downtime of a service.
  public static func downtime(_ service: Service) -> TotalKey {
    TotalKey(.downtime, subject: service.subject)
  }

  /// The money paid on a cost row from one source.
  public static func paid(_ indicator: IndicatorID, from source: FundSource) -> TotalKey {
    let code =
      switch source {
      case .fiscal: 1
      case .carryOver: 2
      case .other: 3
      }
    return TotalKey(.paid, subject: indicator.subject * 10 + code)
  }
}

extension Service {
  /// The number under which the service's totals are kept.
  public var subject: Int {
    switch self {
    case .platform: 1
    case .network: 2
    }
  }
}
