import Core
import GRDB

/// Counts the facts: each was brought by a line, and counts just as long as the lines say.
struct FactCensus {
  private var last = 0

  /// Counts a slice; true at the end.
  mutating func step(_ db: Database, _ replay: Replay, _ slice: inout Slice) throws -> Bool {
    let interrupted: Void? = try db.cachedStatement(
      sql: "SELECT id, live FROM fact WHERE id > ? ORDER BY id"
    ).first([.int(last)], of: "fact") { columns in
      try count(FactID(try columns.int(0)), isLive: try columns.int(1) == 1, db, replay)
      return slice.isOver() ? () : nil
    }
    guard interrupted == nil else { return false }
    if let missing = replay.known.next(after: last) { throw try missingFact(FactID(missing), db) }
    return true
  }

  private mutating func count(
    _ fact: FactID, isLive: Bool, _ db: Database, _ replay: Replay
  ) throws {
    if let missing = replay.known.next(after: last), missing < fact.number {
      throw try missingFact(FactID(missing), db)
    }
    guard replay.known.contains(fact.number) else {
      throw StoreError.faultFound(.unrecordedFact(fact))
    }
    guard replay.live.contains(fact.number) == isLive else {
      throw StoreError.faultFound(.changedFact(fact, line: try birth(of: fact.number, db)))
    }
    last = fact.number
  }

  private func missingFact(_ id: FactID, _ db: Database) throws -> StoreError {
    .faultFound(.missingFact(id, line: try birth(of: id.number, db)))
  }

  /// The line that brought a fact.
  private func birth(of id: Int, _ db: Database) throws -> Int {
    try db.cachedStatement(
      sql: "SELECT number FROM history WHERE fact = ? AND after IS NOT NULL ORDER BY number LIMIT 1"
    ).number([.int(id)]) ?? 0
  }
}
