import Core
import GRDB
import ShippedData
import Testing

@testable import Store

@Suite("The order of entry") struct OrderTests {
  private let folder: TemporaryFolder
  private let other: TemporaryFolder

  init() throws {
    (folder, other) = (try TemporaryFolder(), try TemporaryFolder())
  }

  @Test("changes no judgement on any day", arguments: [UInt64(1)])
  func anyOrder(seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    let by = try entry()
    let facts = try (0..<200).map { _ in
      let project = random.number(19...21)
      return NewFact(project: project, content: try random.content(project: project), entry: by)
    }
    let stores = [try folder.open(), try other.open()]
    try stores[0].add(facts, edit: .new())
    try stores[1].add(facts.shuffled(using: &random.generator), edit: .new())
    let now = try moment("2026-02-01 09:00")
    for number in Day.first(of: 2025).number...Day.last(of: 2025).number {
      guard let day = Day(number: number) else { continue }
      let cut = Cut(asOf: day, now: now)
      let years = try stores.map { try $0.projectYears(year: 2025, cut: cut) }
      for (first, second) in zip(years[0], years[1]) {
        let differences = Sight(first, cut, Settings())
          .differences(from: Sight(second, cut, Settings()))
        #expect(differences == [], "seed \(seed), as of \(cut.day)")
      }
    }
  }
}

@Suite("Verifying all kinds of facts") struct VerifyingKindsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("finds all whole, under settings too, and names a number of assets that was changed")
  func kinds() throws {
    let store = try folder.open()
    var random = RandomFacts(seed: 7)
    let by = try entry()
    var facts = try (0..<150).map { _ in
      let project = random.number(19...21)
      return NewFact(project: project, content: try random.content(project: project), entry: by)
    }
    let day = try day("2025-05-06")
    let visit = FactContent.maintenance(try Maintenance(day: day, asset: "YW-99"))
    facts.append(NewFact(project: 19, content: visit, entry: by))
    try store.add(facts, edit: .new())
    try store.set(.serviceTime, project: 19, to: "1-5 08:00-18:00", by: by, edit: .new())
    try store.requireWhole()
    let stranger = try DatabaseQueue(path: folder.database)
    try stranger.writeWithoutTransaction { db in
      try db.execute(
        sql: "UPDATE total SET amount = amount + 1 WHERE measure = ? AND day = ?",
        arguments: [Measure.assets.rawValue, day.number])
    }
    #expect(try store.verified() == .broken(.changedTotal(project: 19, day: day)))
  }
}
