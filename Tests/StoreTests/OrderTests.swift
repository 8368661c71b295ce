import Core
import ShippedData
import Testing

@testable import Store

@Suite("The order of entry") struct OrderTests {
  private let folder: TemporaryFolder
  private let other: TemporaryFolder

  init() throws {
    (folder, other) = (try TemporaryFolder(), try TemporaryFolder())
  }

  @Test("changes no judgement on any day", arguments: 1...4 as ClosedRange<UInt64>)
  func anyOrder(seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    let by = try entry()
    let facts = try (0..<120).map { _ in
      let project = random.number(19...21)
      return NewFact(project: project, content: try random.content(project: project), entry: by)
    }
    let stores = [try folder.open(), try other.open()]
    try stores[0].add(facts, edit: .new())
    try stores[1].add(facts.shuffled(using: &random.generator), edit: .new())
    let now = try moment("2026-02-01 09:00")
    for _ in 0..<8 {
      let cut = Cut(asOf: random.day(), now: now)
      let years = try stores.map { try $0.projectYears(year: 2025, cut: cut) }
      for (first, second) in zip(years[0], years[1]) {
        let differences = Sight(first, cut, Settings())
          .differences(from: Sight(second, cut, Settings()))
        #expect(differences == [], "seed \(seed), as of \(cut.day)")
      }
    }
  }
}
