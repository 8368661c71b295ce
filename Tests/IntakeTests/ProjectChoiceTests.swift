import Core
import Intake
import Testing

@Suite struct ProjectChoiceTests {
  /// 2024's table of the platform has another number, and in 2025 two projects buy uniforms.
  private let years =
    projects2025 + [
      project(12, 2024, [(.uptime(.platform), .number(.atLeast, Ratio(97), .percent))]),
      project(30, 2025, [(.deliveredNet, .number(.atLeast, Ratio(1), .count("件套")))]),
    ]

  @Test(
    "A fact belongs to the project of its year that it feeds",
    arguments: [
      (.outage, [.service: "platform", .from: "2025-03-01 08:00", .to: "2h"], 19),
      (.outage, [.service: "platform", .from: "2024-03-01 08:00", .to: "2h"], 12),
      (.outage, [.service: "network", .from: "2024-12-31 08:00", .to: "2d"], 19),
      (.confirmation, [.log: "platform", .through: "2024-07-31"], 12),
      (.confirmation, [.log: "repairs", .through: "2025-07-31"], 19),
      (.repair, [.reported: "2025-03-01 08:00"], 19),
      (.acceptance, [.day: "2025-07-20", .item: "x", .quantity: "1"], 21),
      (.reading, [.indicator: "30-1", .day: "2025-07-20", .value: "1"], 30),
    ] as [(FactKind, [FactField: String], Int)])
  func found(kind: FactKind, texts: [FactField: String], number: Int) throws {
    #expect(try read(kind, texts).faults == [])
    #expect(try read(kind, texts).fact?.project == number)
  }

  @Test("A year without a table is a fault of the day")
  func noTable() throws {
    #expect(
      try read(.repair, [.reported: "2024-03-01 08:00"]).faults
        == [FieldFault(.reported, .noProject(year: 2024))])
    #expect(
      try read(.reading, [.indicator: "19-1", .day: "2024-03-01", .value: "1"]).faults
        == [FieldFault(.day, .noProject(year: 2024))])
  }

  @Test("Of several projects a person says which")
  func ambiguous() throws {
    let texts: [FactField: String] = [.day: "2025-07-20", .category: "夏装", .quantity: "1"]
    #expect(
      try read(.delivery, texts).faults == [FieldFault(nil, .ambiguousProject([20, 30]))])
    #expect(try read(.delivery, texts, project: 30).fact?.project == 30)
    #expect(
      try read(.delivery, texts, project: 19).faults == [FieldFault(nil, .notOfProject(19))])
  }

  @Test("An outage across the years of two tables asks for one of them")
  func acrossYears() throws {
    let texts: [FactField: String] = [.service: "platform", .from: "2024-12-31 08:00", .to: "2d"]
    #expect(
      try read(.outage, texts).faults == [FieldFault(nil, .ambiguousProject([12, 19]))])
  }

  private func read(
    _ kind: FactKind, _ texts: [FactField: String], project: Int? = nil
  ) throws -> DraftReading {
    var draft = FactDraft(kind, project: project)
    for (field, text) in texts { draft[field] = text }
    return draft.read(in: try context(projects: years))
  }
}
