import Core
import GRDB
import Testing

@testable import Store

@Suite("Random saves, undoings and redoings") struct RandomUndoTests {
  @Test(
    "of two people keep the totals; all undone there is nothing, all redone all is back",
    arguments: 1...4)
  func random(seed: Int) throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    var random = RandomFacts(seed: UInt64(seed))
    let comment = Comment(rawValue: "seed \(seed)")
    for step in 0..<60 {
      let person = random.chance(60) ? wang : li
      try change(store, person, &random)
      if step % 12 == 0 { try store.requireWhole(comment) }
    }
    let end = try Figures(store)
    var undone: [String] = []
    while let person = try undoOne(store) { undone.append(person) }
    #expect(try Figures(store).lines == [], comment)
    try store.requireWhole(comment)
    for person in undone.reversed() { _ = try store.redo(by: entry(person), edit: .new()) }
    #expect(try Figures(store).lines == end.lines, comment)
    try store.requireWhole(comment)
  }

  private func change(_ store: Store, _ person: String, _ random: inout RandomFacts) throws {
    let entry = try entry(person)
    let standing = try Figures.facts(store)
    switch random.number(1...10) {
    case 1...4:
      let project = random.number(19...21)
      let content = try random.content(project: project)
      _ = try store.add(content, project: project, by: entry, edit: .new())
    case 5, 6:
      guard !standing.isEmpty else { return }
      let fact = standing[random.number(0...standing.count - 1)]
      let content = try random.content(project: fact.project)
      _ = try store.correct(fact.id, with: content, why: "更正", by: entry, edit: .new())
    case 7:
      guard !standing.isEmpty else { return }
      let fact = standing[random.number(0...standing.count - 1)]
      _ = try store.void(fact.id, why: "重复", by: entry, edit: .new())
    case 8, 9: _ = try succeeds { try undo(store, person) }
    default: _ = try succeeds { _ = try store.redo(by: entry, edit: .new()) }
    }
  }

  private func undo(_ store: Store, _ person: String) throws {
    _ = try store.undo(by: entry(person), edit: .new())
  }

  /// Whose newest save can be undone; nil if nobody's.
  private func undoOne(_ store: Store) throws -> String? {
    for person in [wang, li] where try succeeds({ try undo(store, person) }) { return person }
    return nil
  }

  /// Whether something is done, and not refused by what was done before.
  private func succeeds(_ body: () throws -> Void) throws -> Bool {
    do {
      try body()
      return true
    } catch StoreError.refused {
      return false
    }
  }
}

/// All that counts: the live facts and what they add up to.
private struct Figures {
  let lines: [String]

  init(_ store: Store) throws {
    let facts = try Figures.facts(store).map { "\($0.project) \($0.content)" }.sorted()
    let totals = try store.read { db in
      try ["total", "month_total"].flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY 1, 2, 3, 4").map { "\($0)" }
      }
    }
    lines = facts + totals
  }

  static func facts(_ store: Store) throws -> [(id: FactID, project: Int, content: FactContent)] {
    try store.read { db in
      try db.makeStatement(
        sql: "SELECT id, project, content FROM fact WHERE live = 1 ORDER BY id"
      ).rows(of: "fact") { columns in
        (
          FactID(try columns.int(0)), try columns.int(1),
          try FactContent(canonicalBytes: columns.bytes(2))
        )
      }
    }
  }
}

extension Store {
  /// Takes a verification to its end.
  func verified(knownHead: String? = nil) throws -> Verification.Progress {
    let verification = verification(knownHead: knownHead)
    while true {
      let progress = try verification.step()
      if case .going = progress { continue }
      return progress
    }
  }

  func requireWhole(_ comment: Comment? = nil) throws {
    #expect(try verified() == .whole(historyHead()), comment)
  }
}
