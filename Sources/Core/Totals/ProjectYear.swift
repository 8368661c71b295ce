/// One project's year as stored: what it promised, what the facts add up to, who spoke last.
public struct ProjectYear: Equatable, Sendable {
  /// With the due days that are set for it.
  public let project: Project
  public var evidence: YearEvidence
  /// Of each group of facts, the one entered last among those on or before the cut.
  public var lastEntries: [FactGroup: Entry]
  /// The project's own settings; nil where the unit's hold.
  public var settings: Settings?
  /// What people wrote into the project's forms of the year.
  public var entries: FormEntries

  public init(
    project: Project, evidence: YearEvidence, lastEntries: [FactGroup: Entry],
    settings: Settings? = nil, entries: FormEntries = FormEntries()
  ) {
    self.project = settings.map { project.applying($0) } ?? project
    (self.evidence, self.lastEntries) = (evidence, lastEntries)
    (self.settings, self.entries) = (settings, entries)
  }

  /// Who entered the last fact behind a judgement of an indicator of this project.
  public func lastEntry(behind judgement: Judgement, of indicator: Indicator) -> Entry? {
    switch judgement.source {
    case .reading: lastEntries[indicator.readingGroup]
    case .facts, nil:
      indicator.factGroups.compactMap { lastEntries[$0] }.max { $0.at < $1.at }
    }
  }
}
