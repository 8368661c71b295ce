import Core
import GRDB

/// Where facts may belong: to a project that is there, and where they name an indicator, to that
/// one's.
///
/// Each is looked up once in a save.
struct FactHomes {
  private let records: ProjectRecords
  private var projects: Set<Int> = []
  private var indicators: Set<YearIndicator> = []

  private struct YearIndicator: Hashable {
    let id: IndicatorID
    let year: Int
  }

  init(_ db: Database) {
    records = ProjectRecords(db)
  }

  /// Refuses a fact of a project or an indicator that is not there.
  mutating func require(_ new: NewFact) throws {
    try requireProject(new.project)
    if case .survey(let survey) = new.content, survey.project != new.project {
      throw StoreError.refused(.unknownProject(survey.project))
    }
    guard let id = new.content.indicator else { return }
    let place = YearIndicator(id: id, year: new.content.day.year)
    guard !indicators.contains(place) || id.project != new.project else { return }
    guard id.project == new.project, try records.hasIndicator(id, in: place.year) else {
      throw StoreError.refused(.unknownIndicator(id))
    }
    indicators.insert(place)
  }

  private mutating func requireProject(_ number: Int) throws {
    guard !projects.contains(number) else { return }
    guard try records.exists(number: number) else {
      throw StoreError.refused(.unknownProject(number))
    }
    projects.insert(number)
  }
}
