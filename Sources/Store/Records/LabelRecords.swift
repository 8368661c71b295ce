import Core
import GRDB

/// Asset tags and categories as numbers, so that totals and pieces are filed under a number
/// whatever they are about.
struct LabelRecords {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// The number under which a key's amounts stand; nil if its label was never filed.
  func subject(of key: TotalKey) throws -> Int? {
    guard key.measure.isLabelled else { return key.subject }
    return try db.cachedStatement(sql: "SELECT id FROM label WHERE text = ?")
      .number([.text(key.label)])
  }

  /// The key that a stored measure and number stand for.
  func key(_ measure: Measure, subject: Int) throws -> TotalKey {
    guard measure.isLabelled else { return TotalKey(measure, subject: subject) }
    let text = try db.cachedStatement(sql: "SELECT text FROM label WHERE id = ?")
      .text([.int(subject)])
    guard let text else { throw StoreError.damaged(at: "label \(subject)") }
    return TotalKey(measure, label: text)
  }

  /// The same, for writing: a new label gets a number.
  func subject(filing key: TotalKey) throws -> Int {
    if let known = try subject(of: key) { return known }
    try db.cachedStatement(sql: "INSERT INTO label (text) VALUES (?)").run([.text(key.label)])
    return Int(db.lastInsertedRowID)
  }
}
