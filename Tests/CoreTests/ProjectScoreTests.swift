import Core
import Testing

@Suite("A project's self-evaluation")
struct ProjectScoreTests {
  /// A rate of which 96 % are reported, a missed deadline, and a rate without data.
  private func scored(
    _ entries: FormEntries = FormEntries(), asOf day: String = "2025-12-31",
    settings: Settings = Settings()
  ) throws -> ProjectScore {
    let rows = [
      try Row.share(1, 1, .reading, "97"),
      try Row.make(
        1, 2, .deadline, .reading, .deadline(Sample.day("2025-03-31")), due: "2025-03-31"),
      try Row.share(1, 3, .uptime(.platform), "97"),
    ]
    let project = try Paper.project(rows, budget: Money(fen: 14_000_000))
    let book = Book([try Sample.reading(of: rows[0], "2025-11-30", .number(Ratio(96)))])
    let judgements = try rows.map { try book.judge($0, asOf: day) }
    let cut = Cut(asOf: try Sample.day(day), now: try Sample.moment("2026-02-01 09:00"))
    return ProjectScore(project, judgements, entries: entries, at: cut, settings: settings)
  }

  private func place(_ field: FormField, _ row: Int) -> FormPlace {
    FormPlace(field, of: IndicatorID(project: 1, row: row), year: 2025)
  }

  @Test("adds up the rounded scores, and lists what scores 0 for want of data")
  func total() throws {
    let score = try scored()
    // No row is in a group but 效益: 30 each. 96/97 × 30 = 29.690…
    #expect(score.rows.map { "\($0.score.points)" } == ["29.69", "0.00", "0.00"])
    #expect("\(score.total)" == "29.69")
    #expect(score.band == .poor)
    #expect(score.missing == [IndicatorID(project: 1, row: 3)])
  }

  @Test("stands provisional until the year's 24:00")
  func provisional() throws {
    #expect(try scored(asOf: "2025-12-30").isProvisional)
    #expect(try !scored(asOf: "2025-12-31").isProvisional)
  }

  @Test("lists every note, score, figure and confirmation that the form lacks")
  func faults() throws {
    let ids = (1...3).map { IndicatorID(project: 1, row: $0) }
    #expect(
      try scored().faults == [
        .nothingPaid, .noteOwed(ids[0], .missed), .scoreOwed(ids[1]), .noteOwed(ids[1], .missed),
        .noData(ids[2]), .noteOwed(ids[2], .belowWeight), .unconfirmed(ids[2], through: nil),
      ])
    var entries = FormEntries()
    for row in 1...3 { entries[place(.note, row)] = "施工延误" }
    entries[place(.score, 2)] = "18.00 已完成大部分"
    let score = try scored(entries)
    #expect(
      score.faults == [.nothingPaid, .noData(ids[2]), .unconfirmed(ids[2], through: nil)])
    #expect("\(score.total)" == "47.69")
    #expect(score[ids[1]]?.note == "施工延误")
  }

  @Test("counts a score above the weight for nothing, since the weight shrank after it was set")
  func shrunkenWeight() throws {
    var entries = FormEntries()
    entries[place(.score, 2)] = "18.00 已完成大部分"
    var settings = Settings()
    settings.weights = [
      IndicatorID(project: 1, row: 1): Points(whole: 70),
      IndicatorID(project: 1, row: 2): Points(whole: 10),
      IndicatorID(project: 1, row: 3): Points(whole: 10),
    ]
    let score = try scored(entries, settings: settings)
    #expect(score.faults.contains(.scoreOwed(IndicatorID(project: 1, row: 2))))
    settings.weights[IndicatorID(project: 1, row: 3)] = .zero
    #expect(try scored(entries, settings: settings).faults.contains(.weights))
  }
}
