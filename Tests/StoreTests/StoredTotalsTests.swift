import Core
import Testing

@testable import Store

@Suite("Stored totals") struct StoredTotalsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Any order of saves gives the figures that counting the facts afresh gives, at every cut; and
  /// what a preview shows is what the save then gives.
  @Test(
    "agree with a recount after any saves, and with every preview",
    arguments: 1...3 as ClosedRange<UInt64>)
  func agreeWithRecount(seed: UInt64) throws {
    var saves = try RandomSaves(seed: seed, store: folder.open())
    for step in 1...200 {
      let cut = saves.cut()
      try saves.step(previewedAt: cut, "seed \(seed), step \(step)")
      try saves.compareWithRecount(at: cut, "seed \(seed), step \(step), as of \(cut.day)")
    }
  }
}

/// Throws saves at a store and keeps its own list of what should count.
private struct RandomSaves {
  let store: Store
  var facts: RandomFacts
  var live: [FactID: NewFact] = [:]

  init(seed: UInt64, store: Store) throws {
    self.store = store
    facts = RandomFacts(seed: seed)
  }

  mutating func cut() -> Cut {
    let now = Moment(day: facts.day(), minute: 600) ?? Day.first(of: 2025).start
    return Cut(asOf: facts.chance(50) ? now.day : facts.day(), now: now)
  }

  mutating func step(previewedAt cut: Cut, _ comment: Comment) throws {
    let chosen = live.keys.sorted().randomElement(using: &facts.generator)
    let person = facts.chance(70) ? wang : li
    let by = try entry(person)
    switch (facts.number(1...10), chosen) {
    case (1, _):
      try undo(by: by, comment)
    case (2...3, let id?):
      try previewed(id, with: nil, live[id], cut, comment) {
        _ = try $0.void(id, why: "重复", by: by, edit: .new())
        return nil
      }
    case (4...5, let id?):
      guard let old = live[id] else { return }
      let content = try facts.content(project: old.project)
      try previewed(id, with: content, old, cut, comment) {
        try $0.correct(id, with: content, why: "录错", by: by, edit: .new())
      }
    default:
      let project = facts.number(19...21)
      let content = try facts.content(project: project)
      let new = NewFact(project: project, content: content, entry: by)
      try previewed(nil, with: content, new, cut, comment) {
        try $0.add(content, project: project, by: by, edit: .new())
      }
    }
  }

  private mutating func previewed(
    _ old: FactID?, with content: FactContent?, _ fact: NewFact?, _ cut: Cut, _ comment: Comment,
    _ save: (Store) throws -> FactRecord?
  ) throws {
    guard let fact else { return }
    let preview = try store.preview(
      replacing: old, with: content, project: fact.project, year: 2025, cut: cut)
    let record = try save(store)
    if let old { live[old] = nil }
    if let record {
      live[record.fact.id] = NewFact(
        project: fact.project, content: record.fact.content, entry: record.fact.entry)
    }
    let settings = try store.settings()
    let saved = try store.projectYears(year: 2025, cut: cut)
      .first { $0.project.number == fact.project }
    let after = try #require(saved)
    let differences = Sight(preview.after, cut, settings)
      .differences(from: Sight(after, cut, settings))
    #expect(differences == [], comment)
  }

  /// Undoing brings back, as new facts, exactly what counted before one of the person's saves.
  private mutating func undo(by entry: Entry, _ comment: Comment) throws {
    do throws(StoreError) {
      for line in try store.undo(by: entry, edit: .new()) {
        if let gone = line.replaced ?? line.fact { live[gone] = nil }
        if let fact = line.fact, let content = line.after?.fact {
          live[fact] = NewFact(project: line.project, content: content, entry: line.entry)
        }
      }
    } catch {
      switch error {
      case .refused(.nothingToUndo): break
      case .refused(.overtaken(let later)):
        #expect(later.entry.person != entry.person, comment)
      default: throw error
      }
    }
  }

  func compareWithRecount(at cut: Cut, _ comment: Comment) throws {
    let settings = try store.settings()
    for stored in try store.projectYears(year: 2025, cut: cut) {
      let contents = live.values.filter { $0.project == stored.project.number }.map(\.content)
      let recount = YearEvidence(recounting: contents, year: 2025, settings: settings)
      let expected = Sight(stored.project, recount, cut, settings)
      #expect(Sight(stored, cut, settings).differences(from: expected) == [], comment)
    }
  }
}
