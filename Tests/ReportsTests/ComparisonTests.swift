import Core
import Reports
import Testing

@Suite("The comparison of two days")
struct ComparisonTests {
  @Test("leads from the earlier day to the later one, whichever is given first")
  func order() throws {
    let (june, july) = (
      try FixtureYear.overview(asOf: 6, 29), try FixtureYear.overview(asOf: 7, 31)
    )
    let comparison = Comparison(june, july)
    #expect(comparison == Comparison(july, june))
    #expect(comparison.from == june.asOf)
    #expect(comparison.to == july.asOf)
    #expect(comparison.countsBefore == june.counts)
    #expect(comparison.countsAfter == july.counts)
  }

  @Test("names what differs in status or figure, and keeps every row")
  func changes() throws {
    let comparison = Comparison(
      try FixtureYear.overview(asOf: 6, 29), try FixtureYear.overview(asOf: 7, 31))
    #expect(comparison.projects.flatMap(\.rows).count == 9)
    let rows = comparison.changes.map(\.after.indicator.id.row)
    #expect(rows.contains(3) && rows.contains(4), "the delivery of July")
    #expect(!rows.contains(8), "the tender of April")
    for change in comparison.changes {
      #expect(
        change.before.judgement.status != change.after.judgement.status
          || change.before.judgement.actual != change.after.judgement.actual)
    }
  }

  @Test("does not name a row whose days merely run down")
  func days() throws {
    let comparison = Comparison(
      try FixtureYear.overview(asOf: 7, 10), try FixtureYear.overview(asOf: 7, 11))
    let row = try #require(
      comparison.projects.flatMap(\.rows).first { $0.after.indicator.id.row == 3 })
    #expect(row.before.judgement != row.after.judgement)
    #expect(!row.isVisible)
  }

  @Test("of a day with itself is empty")
  func same() throws {
    let july = try FixtureYear.overview(asOf: 7, 31)
    #expect(Comparison(july, july).changes.isEmpty)
  }
}
