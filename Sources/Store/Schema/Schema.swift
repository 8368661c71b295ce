import Core
import GRDB

/// The schema and the way to it from every earlier one.
///
/// A step that has shipped is never edited; it is SQL alone and knows no type of the program.
enum Schema {
  /// Each step leads from the schema of its position to the next.
  private static let steps = [schema1, schemaHistory, schemaFacts, schemaResponses, schemaRoles]

  static var current: Int { steps.count }

  /// Brings the file to the current schema, and a new one to its first projects, in one
  /// transaction: either all of it is there or nothing.
  ///
  /// An older file's totals are counted afresh, since a newer program counts more of its facts.
  static func bringUp(_ db: Database, whenNew: () throws -> [Project]) throws {
    guard try FileHeader(db).schema < current else { return }
    try db.inTransaction(.immediate) {
      let found = try FileHeader(db).schema
      guard found < current else { return .rollback }
      for step in steps[found...] { try db.execute(sql: step) }
      if found == 0 {
        for project in try whenNew() { try ProjectRecords(db).insert(project) }
      } else {
        try TotalsRecount(db).run()
      }
      try FileHeader.write(db, schema: current)
      return .commit
    }
  }
}
