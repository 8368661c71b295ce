/// What is due and absent as of a cut: the work that stands between the unit and whole figures.
///
///     Worklist
///       └─ WorkItem (urgency, project, matter, due day)
///            └─ Task (what to open, and what is known of it)
///
/// It never judges: an indicator that is missed with all its facts there is none of its items.
public struct Worklist: Equatable, Sendable {
  public let asOf: Day
  /// By urgency, then by due day, project and the table's order.
  public let items: [WorkItem]

  /// - Parameter projects: each project's year with the judgements of all its indicators.
  public init(
    _ projects: [(year: ProjectYear, judgements: [Judgement])], at cut: Cut, settings: Settings
  ) {
    let items = projects.flatMap { project in
      WorkSearch(
        year: project.year, judgements: project.judgements, cut: cut,
        settings: project.year.settings ?? settings
      ).items
    }
    let numbers = Set(projects.map(\.year.project.number))
    self.init(asOf: cut.day, Worklist.united(items, of: numbers))
  }

  private init(asOf: Day, _ items: [WorkItem]) {
    self.asOf = asOf
    self.items = items.enumerated().sorted {
      ($0.element.urgency.rank, $0.element.due, $0.offset)
        < ($1.element.urgency.rank, $1.element.due, $1.offset)
    }.map(\.element)
  }

  /// What no project has set is said once, for the whole unit.
  private static func united(_ items: [WorkItem], of numbers: Set<Int>) -> [WorkItem] {
    var said: Set<WorkItem> = []
    return items.compactMap { item in
      guard case .unset = item.matter, numbers.count > 1 else { return item }
      let owners = items.filter { $0.matter == item.matter }.map(\.project)
      guard Set(owners) == numbers else { return item }
      let united = WorkItem(urgency: item.urgency, project: 0, matter: item.matter, due: item.due)
      return said.insert(united).inserted ? united : nil
    }
  }

  /// How many items are overdue.
  public var overdueCount: Int { items.lazy.filter { $0.urgency == .overdue }.count }

  /// The items of one project, and those of the whole unit.
  public func only(project number: Int) -> Worklist {
    Worklist(asOf: asOf, items.filter { $0.project == number || $0.project == 0 })
  }
}

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
    }
  }

  /// The indicator that it holds up; nil where it is about a log's kind or a setting.
  public var indicator: IndicatorID? {
    switch matter {
    case .unconfirmed, .openOutage, .waitingTicket, .unset: nil
    case .noFacts(let id, _), .undone(let id, _, _), .missing(let id, _, _, _, _),
      .noGuidePrice(_, let id), .noUnitPrice(_, let id), .oldReading(let id, _):
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
