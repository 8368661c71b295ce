public import Core

extension FactContent {
  /// The number of the project to which the fact belongs: the one that has, in a year that the
  /// fact touches, an indicator that it feeds.
  /// - Parameter given: the project that a person named, if any.
  public func project(
    among projects: [Project], given: Int? = nil, now: Moment
  ) throws(IntakeFault) -> Int {
    let years = years(now: now)
    let given = named ?? given
    let fed = projects.filter { years.contains($0.year) && feeds($0) }
    let numbers = Set(fed.map(\.number)).sorted()
    guard let number = numbers.first else { throw .noProject(year: day.year) }
    if let given {
      guard numbers.contains(given) else { throw .notOfProject(given) }
      return given
    }
    guard numbers.count == 1 else { throw .ambiguousProject(numbers) }
    return number
  }

  /// Whether the project has an indicator whose actual this fact can change.
  private func feeds(_ project: Project) -> Bool {
    switch self {
    case .outage(let outage): project.hasFormula { $0.log == outage.service.log }
    case .confirmation(let confirmation): project.hasFormula { $0.log == confirmation.log }
    case .repair, .delivery, .acceptance, .maintenance, .survey, .guidePrice:
      project.hasFormula { $0.feeds.contains(kind) }
    case .check(let check): feeds(check.indicator, of: project)
    case .payment(let payment): feeds(payment.indicator, of: project)
    case .milestone(let milestone): feeds(milestone.indicator, of: project)
    case .reading(let reading):
      project.number == reading.indicator.project && project.indicator(reading.indicator) != nil
    }
  }

  private func feeds(_ id: IndicatorID, of project: Project) -> Bool {
    project.number == id.project
      && project.indicator(id)?.formula.feeds.contains(kind) == true
  }

  /// The project that the fact itself names.
  private var named: Int? {
    if case .survey(let survey) = self { survey.project } else { nil }
  }
}

extension Project {
  /// Whether an indicator is computed so. (An indicator is large: going through them would copy each.)
  fileprivate func hasFormula(_ isWanted: (Formula) -> Bool) -> Bool {
    indicators.indices.contains { isWanted(indicators[$0].formula) }
  }
}
