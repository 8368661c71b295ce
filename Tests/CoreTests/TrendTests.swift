import Core
import Testing

@Suite("Trend") struct TrendTests {
  private func trend(
    _ row: Indicator, _ facts: [FactContent], asOf day: String, now: String = "2029-01-01 00:00"
  ) throws -> [TrendPoint] {
    let book = Book(facts)
    return row.trend(
      on: book.evidence, at: Cut(asOf: try Sample.day(day), now: try Sample.moment(now)),
      settings: book.settings)
  }

  @Test("each month's point is the judgement as of its last day, the last one as of the cut")
  func months() throws {
    let facts = try [
      Sample.outage("2025-02-10 00:00", "2025-02-12 00:00"),
      Sample.confirmed(.platform, "2025-12-31"),
      Sample.ticket("2025-01-30 08:00", "2025-02-03 08:00"),
      Sample.delivery("2025-02-01", 100, inspected: 100, qualified: 90),
      Sample.delivery("2025-04-01", 100, inspected: 100, qualified: 100),
    ]
    for row in try Row.all() {
      let points = try trend(row, facts, asOf: "2025-05-15")
      #expect(points.map(\.month) == [1, 2, 3, 4, 5], "\(row.id)")
      let days = ["2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30", "2025-05-15"]
      for (point, day) in zip(points, days) {
        let judgement = try Book(facts).judge(row, asOf: day)
        #expect(point.actual == judgement.number, "\(row.id) as of \(day)")
        #expect(point.status == judgement.status, "\(row.id) as of \(day)")
      }
    }
  }

  @Test("a month without a number has none, and not 0")
  func gaps() throws {
    let points = try trend(Row.bought(), [Sample.delivery("2025-03-05", 10)], asOf: "2025-03-31")
    #expect(points.map(\.actual) == [nil, nil, Ratio(10)])
  }

  @Test("it ends with the year, and does not begin before it")
  func edges() throws {
    #expect(try trend(Row.bought(), [], asOf: "2026-04-30").count == 12)
    #expect(try trend(Row.bought(), [], asOf: "2024-12-31").isEmpty)
    #expect(try trend(Row.bought(), [], asOf: "2025-01-01", now: "2025-01-01 00:00").count == 1)
  }
}
