public import Core

extension IntakeContext {
  /// The number of the project that a fact belongs to: the one whose table of a year that the fact
  /// touches counts such facts.
  ///
  /// - Parameter named: the project that a person named, if any.
  public func project(of content: FactContent, named: Int?) throws(IntakeFault) -> Int {
    let years = content.years(now: now)
    let fitting = projects.filter { years.contains($0.year) && $0.counts(content) }
    let numbers = Set(fitting.map(\.number)).sorted()
    if let named {
      guard numbers.contains(named) else { throw .noProject(year: years.lowerBound) }
      return named
    }
    guard let only = numbers.first else { throw .noProject(year: years.lowerBound) }
    guard numbers.count == 1 else { throw .ambiguousProject(numbers) }
    return only
  }
}

extension Project {
  /// Whether an indicator of this project counts such a fact.
  fileprivate func counts(_ content: FactContent) -> Bool {
    if case .reading(let reading) = content { return indicator(reading.indicator) != nil }
    return indicators.contains { $0.factGroups.contains(content.group) }
  }
}
