import GRDB

/// Whose file it is and which schema it has, from the file's own first bytes.
struct FileHeader {
  /// "jxjx" in ASCII.
  static let ourApplicationID = 0x6A78_6A78

  let applicationID: Int
  let schema: Int
  let isEmpty: Bool

  init(_ db: Database) throws {
    isEmpty = try Int.fetchOne(db, sql: "PRAGMA page_count") == 0
    applicationID = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    schema = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// Refuses another program's file and one of a newer version; an empty file is nobody's.
  func requireOurs(path: String) throws(StoreError) {
    guard !isEmpty else { return }
    guard applicationID == FileHeader.ourApplicationID, schema > 0 else {
      throw .foreign(path: path, applicationID: applicationID)
    }
    guard schema <= Schema.current else {
      throw .newerSchema(path: path, found: schema, known: Schema.current)
    }
  }

  /// Signs the file as ours, of the schema that this version knows.
  static func write(_ db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(ourApplicationID)")
    try db.execute(sql: "PRAGMA user_version = \(Schema.current)")
  }
}
