import Core
import GRDB

/// Counts the facts: each was brought by a line, and counts just as long as the lines say.
struct FactCensus {
  private var last = 0

  private static let slice = 20_000

  /// Counts a slice; true at the end.
  mutating func step(_ db: Database, _ replay: Replay) throws -> Bool {
    let found = try db.cachedStatement(
      sql: "SELECT id, live FROM fact WHERE id > ? ORDER BY id LIMIT ?"
    ).forEachRow([.int(last), .int(FactCensus.slice)], of: "fact") { columns in
      let (id, isLive) = (try columns.int(0), try columns.int(1) == 1)
      if let missing = replay.known.next(after: last), missing < id {
        throw try missingFact(FactID(missing), db)
      }
      guard replay.known.contains(id) else {
        throw StoreError.faultFound(.unrecordedFact(FactID(id)))
      }
      guard replay.live.contains(id) == isLive else {
        throw StoreError.faultFound(.changedFact(FactID(id), line: try birth(of: id, db)))
      }
      last = id
    }
    guard found < FactCensus.slice else { return false }
    if let missing = replay.known.next(after: last) { throw try missingFact(FactID(missing), db) }
    return true
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
