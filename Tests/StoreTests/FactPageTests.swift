import Core
import Testing

@testable import Store

@Suite("Lists of facts") struct FactPageTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("come page by page, the newest day first, whatever is added meanwhile")
  func pages() throws {
    let store = try folder.open()
    for text in ["2025-05-06", "2025-03-01", "2025-05-06", "2025-04-09", "2025-01-31"] {
      _ = try store.add(delivery(text), project: 20, by: entry(), edit: .new())
    }
    var (listed, position) = ([String](), FactPosition?.none)
    repeat {
      let page = try store.facts(
        project: 20, groups: [FactGroup(.delivery)], year: 2025, from: position, limit: 2)
      listed += page.records.map { "\($0.fact.content.day) \($0.fact.id)" }
      position = page.hasMore ? page.records.last.map { FactPosition(of: $0.fact) } : nil
      _ = try store.add(delivery("2025-06-01"), project: 20, by: entry(), edit: .new())
    } while position != nil
    #expect(
      listed == [
        "2025-05-06 3", "2025-05-06 1", "2025-04-09 4", "2025-03-01 2", "2025-01-31 5",
      ])
  }

  @Test("hold what touches the year, and what counts no more only when asked")
  func contents() throws {
    let store = try folder.open()
    let contents = [
      try outage("2023-06-01 08:00", nil),
      try outage("2024-12-30 08:00", "2025-01-02 08:00"),
      try outage("2024-12-30 08:00", "2024-12-31 08:00"),
      try outage("2025-03-01 08:00", "2025-03-01 09:00"),
    ]
    for content in contents {
      _ = try store.add(content, project: 19, by: entry(), edit: .new())
    }
    _ = try store.void(FactID(4), why: "", by: entry(), edit: .new())
    let groups = [FactGroup(.outage, subject: 1), FactGroup(.outage, subject: 2)]
    func ids(_ year: Int, removed: Bool) throws -> [Int] {
      try store.facts(project: 19, groups: groups, year: year, includingRemoved: removed).records
        .map(\.fact.id.number)
    }
    #expect(try ids(2025, removed: false) == [2, 1])
    #expect(try ids(2025, removed: true) == [4, 2, 1])
    #expect(try ids(2024, removed: false) == [3, 2, 1])
    #expect(try ids(2022, removed: true) == [])
  }
}
