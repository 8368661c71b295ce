/// One thing to do.
public struct WorkItem: Hashable, Sendable {
  public let urgency: Urgency
  /// The project's number; 0 for the whole unit.
  public let project: Int
  public let matter: Matter
  /// The day by whose end it should be done.
  public let due: Day

  public enum Urgency: String, CaseIterable, Sendable {
    /// Its day is over.
    case overdue
    /// Its day comes within the days of warning, or a figure waits for it.
    case dueSoon = "due-soon"
    case later

    /// Overdue once the day is over, due soon within the days of warning before it.
    init(of due: Day, at cut: Cut, warningDays: Int) {
      let isNear = cut.day.days(until: due) < warningDays
      self = cut.hasPassed(due) ? .overdue : isNear ? .dueSoon : .later
    }

    var rank: Int {
      switch self {
      case .overdue: 0
      case .dueSoon: 1
      case .later: 2
      }
    }
  }

  /// What is absent.
  public enum Matter: Hashable, Sendable {
    /// A log is confirmed through that day (nil: not at all), and months have ended since, the
    /// last on the other day.
    case unconfirmed(Log, confirmed: Day?, ended: Day)
    /// An outage without an end, so many minutes long.
    case openOutage(Outage, minutes: Int)
    /// A ticket without an answer that has waited so many minutes; late once that exceeds the
    /// limit.
    case waitingTicket(RepairTicket, minutes: Int, limit: Int)
    /// Nothing was entered that the indicator could be computed from.
    case noFacts(IndicatorID, FactKind)
    /// A deadline that is not done.
    case undone(IndicatorID, FactKind, daysLeft: Int)
    /// So many of a quantity are missing.
    case missing(IndicatorID, FactKind, Ratio, Unit, daysLeft: Int)
    /// A category that is delivered or priced has no guide price (指导价).
    case noGuidePrice(category: String, IndicatorID)
    /// A category that was delivered has no unit price.
    case noUnitPrice(category: String, IndicatorID)
    /// The latest reading is older than a month.
    case oldReading(IndicatorID, Day)
    /// The official forms need it, and nobody has set it.
    case unset(SettingName)
    /// The self-evaluation wants 偏差原因分析及改进措施.
    case noteOwed(IndicatorID, NoteDuty)
    /// Missed without a number: a person has to set its score.
    case scoreOwed(IndicatorID)
  }

  public init(urgency: Urgency, project: Int, matter: Matter, due: Day) {
    (self.urgency, self.project, self.matter, self.due) = (urgency, project, matter, due)
  }
}

extension WorkItem {
  /// What does the work, with what is known of it.
  public enum Task: Hashable, Sendable {
    /// A new fact, its known fields as canonical text.
    case enter(FactKind, [FactField: String])
    /// The fact that says this, behind that indicator, wants its end.
    case complete(FactContent, FactField)
    /// The facts behind the indicator want a correction.
    case review(IndicatorID)
    case set(SettingName, project: Int)
    /// A place of an official form wants its text.
    case write(FormPlace)
  }

  public var task: Task {
    switch matter {
    case .unconfirmed(let log, _, let ended):
      .enter(.confirmation, [.log: log.rawValue, .through: "\(ended)"])
    case .openOutage(let outage, _): .complete(.outage(outage), .to)
    case .waitingTicket(let ticket, _, _): .complete(.repair(ticket), .responded)
    case .noFacts(let id, let kind), .undone(let id, let kind, _),
      .missing(let id, let kind, _, _, _):
      .enter(kind, kind.known(of: id))
    case .noGuidePrice(let category, _): .enter(.guidePrice, [.category: category])
    case .noUnitPrice(_, let id): .review(id)
    case .oldReading(let id, _): .enter(.reading, [.indicator: "\(id)"])
    case .unset(let name): .set(name, project: project)
    case .noteOwed(let id, _): .write(FormPlace(.note, of: id, year: due.year))
    case .scoreOwed(let id): .write(FormPlace(.score, of: id, year: due.year))
    }
  }

  /// The indicator that it holds up; nil where it is about a log's kind or a setting.
  public var indicator: IndicatorID? {
    switch matter {
    case .unconfirmed, .openOutage, .waitingTicket, .unset: nil
    case .noFacts(let id, _), .undone(let id, _, _), .missing(let id, _, _, _, _),
      .noGuidePrice(_, let id), .noUnitPrice(_, let id), .oldReading(let id, _),
      .noteOwed(let id, _), .scoreOwed(let id):
      id
    }
  }
}

extension FactKind {
  /// The fields that name an indicator, or its project.
  fileprivate func known(of id: IndicatorID) -> [FactField: String] {
    if fields.contains(.indicator) { return [.indicator: "\(id)"] }
    return fields.contains(.project) ? [.project: "\(id.project)"] : [:]
  }
}
