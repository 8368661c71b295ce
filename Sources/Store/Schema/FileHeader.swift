import GRDB

/// Whose file it is and which schema it has, from the file's own first bytes.
struct FileHeader {
  /// "jxjx" in ASCII.
  static let ourApplicationID = 0x6A78_6A78

  let applicationID: Int
  let schema: Int
  let isEmpty: Bool

  init(_ db: Database) throws {
    isEmpty = try db.cachedStatement(sql: "PRAGMA page_count").number() == 0
    applicationID = try db.cachedStatement(sql: "PRAGMA application_id").number() ?? 0
    schema = try db.cachedStatement(sql: "PRAGMA user_version").number() ?? 0
  }

  /// Refuses another program's file and one of a newer version; an empty file is nobody's.
  func requireOurs(path: String, upTo known: Int) throws(StoreError) {
    guard !isEmpty else { return }
    guard applicationID == FileHeader.ourApplicationID, schema > 0 else {
      throw .foreign(path: path, applicationID: applicationID)
    }
    guard schema <= known else {
      throw .newerSchema(path: path, found: schema, known: known)
    }
  }

  /// Signs the file as ours, of that schema.
  static func write(_ db: Database, schema: Int) throws {
    try db.execute(sql: "PRAGMA application_id = \(ourApplicationID)")
    try db.execute(sql: "PRAGMA user_version = \(schema)")
  }
}
