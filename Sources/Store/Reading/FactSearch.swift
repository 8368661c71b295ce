public import Core
import GRDB

extension Store {
  /// The project's live fact that says this, the one entered first; nil if there is none.
  public func liveFact(
    saying content: FactContent, project: Int
  ) throws(StoreError) -> FactRecord? {
    try read { db in
      let id = try db.cachedStatement(
        sql: """
          SELECT id FROM fact
          WHERE project = ? AND kind = ? AND subject = ? AND live = 1 AND open = ?
            AND content = ?
          ORDER BY id LIMIT 1
          """
      ).number([
        .int(project), .int(content.group.kind.code), .int(content.group.subject),
        .int(content.isOpen ? 1 : 0), .bytes(content.canonicalBytes),
      ])
      return try id.flatMap { try FactRecords(db).record(FactID($0)) }
    }
  }
}
