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

  /// - Parameters:
  ///   - projects: each project's year with the judgements of all its indicators.
  ///   - scores: the self-evaluations whose notes and scores are work too, by project.
  public init(
    _ projects: [(year: ProjectYear, judgements: [Judgement])],
    scores: [(project: Int, score: ProjectScore)] = [], at cut: Cut, settings: Settings
  ) {
    let items = projects.flatMap { year, judgements in
      let (project, settings) = (year.project, year.settings ?? settings)
      let search = WorkSearch(year: year, judgements: judgements, cut: cut, settings: settings)
      let debts = scores.first { $0.project == project.number }.map {
        FormDebts(
          score: $0.score, project: project.number, year: project.year, cut: cut, settings: settings
        )
      }
      return search.items + (debts?.items ?? [])
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
    var said: [WorkItem] = []
    return items.compactMap { item in
      guard case .unset = item.matter, numbers.count > 1 else { return item }
      let owners = items.filter { $0.matter == item.matter }.map(\.project)
      guard Set(owners) == numbers else { return item }
      let united = WorkItem(urgency: item.urgency, project: 0, matter: item.matter, due: item.due)
      guard !said.contains(united) else { return nil }
      said.append(united)
      return united
    }
  }

  /// How many items are overdue.
  public var overdueCount: Int { items.lazy.filter { $0.urgency == .overdue }.count }

  /// The items of one project, and those of the whole unit.
  public func only(project number: Int) -> Worklist {
    Worklist(asOf: asOf, items.filter { $0.project == number || $0.project == 0 })
  }
}
