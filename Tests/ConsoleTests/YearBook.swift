import Core
import Reports
import ShippedData
import Testing

/// The shipped projects with some facts, counted in memory: what the store is to the program.
///
/// The clock stands at 2026-01-20 09:00, when the year is over and its figures are all in.
struct YearBook {
  let projects: [Project]
  let facts: [Fact]
  private let settings = Settings()

  static let now = moment("2026-01-20 09:00")
  static let july = Day.last(ofMonth: 7, in: 2025)

  /// The demonstration's year.
  static let demo = Result { try YearBook(demoFacts()) }
  /// The projects with nothing entered.
  static let empty = Result { try YearBook([]) }

  init(_ facts: [Fact]) throws {
    projects = try ShippedData.year2025()
    self.facts = facts
  }

  private static func demoFacts() throws -> [Fact] {
    try DemoYear.facts().enumerated().map { index, fact in
      Fact(
        id: FactID(index + 1), project: fact.project, content: fact.content, entry: fact.entry)
    }
  }

  private static func moment(_ text: String) -> Moment {
    guard let moment = Moment(parsing: text) else { preconditionFailure("no moment: \(text)") }
    return moment
  }

  /// The picture as of a day, with one more fact of a project where given, and with what people
  /// wrote into the projects' forms.
  func overview(
    asOf day: Day = YearBook.july, adding new: (project: Int, content: FactContent)? = nil,
    entries: [Int: FormEntries] = [:]
  ) -> Overview {
    let cut = Cut(asOf: day, now: YearBook.now).stopped(atEndOf: 2025)
    return Overview(
      years(at: cut, adding: new, entries: entries), year: 2025, cut: cut, now: YearBook.now,
      settings: settings)
  }

  /// An official form of a project, filled, with what people wrote into it.
  func filled(
    _ form: OfficialForm, project: Int, entries: FormEntries = FormEntries()
  ) throws -> FilledForm {
    let cut = Cut(asOf: form.lastDay(in: 2025), now: YearBook.now)
    let year = try #require(
      years(at: cut, entries: [project: entries]).first { $0.project.number == project })
    return FilledForm(form, year, cut: cut, settings: settings)
  }

  private func years(
    at cut: Cut, adding new: (project: Int, content: FactContent)? = nil,
    entries: [Int: FormEntries]
  ) -> [ProjectYear] {
    projects.map { project in
      let own = facts.filter { $0.project == project.number }
      let added = [new].compactMap(\.self).filter { $0.project == project.number }
      return ProjectYear(
        project: project,
        evidence: YearEvidence(
          recounting: own.map(\.content) + added.map(\.content), year: 2025, settings: settings),
        lastEntries: Dictionary(
          own.filter { $0.content.day <= cut.day }.map { ($0.content.group, $0.entry) },
          uniquingKeysWith: { $1 }),
        entries: entries[project.number] ?? FormEntries())
    }
  }

  /// The times of a project's tickets.
  func tickets(of project: Int, asOf day: Day?) -> TicketPicture {
    let cut = Cut(asOf: day ?? YearBook.now.day, now: YearBook.now).stopped(atEndOf: 2025)
    let own = facts.filter { $0.project == project }.map { ($0.id, $0.content) }
    return TicketPicture(
      recounting: own, LateRule(limit: settings.responseLimit, cut: cut))
  }

  /// The facts behind an indicator, the latest day first.
  func facts(behind id: IndicatorID) throws -> [Fact] {
    let project = try #require(projects.first { $0.number == id.project })
    let indicator = try #require(project.indicator(id))
    let groups = indicator.factGroups + [indicator.readingGroup]
    return facts.filter { $0.project == id.project && groups.contains($0.content.group) }
      .sorted { ($0.content.day, $0.id) > ($1.content.day, $1.id) }
  }
}
