import Core
import Reports
import Testing

@Suite("The overview")
struct OverviewTests {
  @Test("Counts add up to the indicators")
  func counts() throws {
    let overview = try FixtureYear.overview()
    let counts = Status.allCases.map { overview.counts[$0] }
    #expect(counts == [2, 3, 2, 1, 1])
    #expect(counts.reduce(0, +) == overview.projects.flatMap(\.rows).count)
  }

  @Test("A day after today is held back to today")
  func future() throws {
    let now = try FixtureYear.moment(9, 1, 12)
    let overview = Overview(
      [], year: 2025, cut: Cut(asOf: try FixtureYear.day(12, 1), now: now), now: now,
      settings: Settings())
    #expect(overview.asOf == overview.today)
  }

  @Test("A row knows who entered the last fact behind its figure")
  func lastEntry() throws {
    let overview = try FixtureYear.overview()
    let people = [1, 3, 7].map { overview.row(IndicatorID(project: 7, row: $0))?.lastEntry?.person }
    #expect(people == ["wang", "li", "zhao"])
    #expect(overview.row(IndicatorID(project: 8, row: 1)) == nil)
  }

  @Test("A change of the facts shows in the rows that it touches, and no others")
  func changes() throws {
    let now = try FixtureYear.moment(9, 1, 12)
    let before = try FixtureYear.overview()
    let project = try #require(before.projects.first?.project)
    let facts =
      try FixtureYear.facts() + [
        .delivery(
          Delivery(
            day: FixtureYear.day(7, 5), category: "冬装", quantity: 241, inspected: 241,
            qualified: 241, repair: 0, returned: 0, unitPrice: nil))
      ]
    let evidence = YearEvidence(recounting: facts, year: 2025, settings: Settings())
    let after = Overview(
      [ProjectYear(project: project, evidence: evidence, lastEntries: [:])], year: 2025,
      cut: Cut(asOf: before.asOf, now: now), now: now, settings: Settings())
    #expect(before.changes(to: after).map(\.before.indicator.id.row) == [3, 4, 5])
    #expect(before.changes(to: before).isEmpty)
  }
}
