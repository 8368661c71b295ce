import CSQLite
import GRDB

/// A value bound straight to a statement.
///
/// Rows that are written by the hundred thousand pass here: GRDB's own arguments take as long as
/// SQLite does (docs/performance.md).
enum SQLValue {
  case int(Int)
  case text(String)
  case bytes([UInt8])
  case null

  init(_ number: Int?) { self = number.map { .int($0) } ?? .null }
  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  init(_ bytes: [UInt8]?) { self = bytes.map { .bytes($0) } ?? .null }
}

extension Statement {
  /// Runs a statement that gives no rows.
  func run(_ values: [SQLValue]) throws {
    let handle = sqliteStatement
    defer { sqlite3_reset(handle) }
    for (index, value) in values.enumerated() { bind(value, to: handle, at: Int32(index + 1)) }
    let code = sqlite3_step(handle)
    guard code == SQLITE_DONE else {
      let connection = sqlite3_db_handle(handle)
      throw DatabaseError(
        resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
        message: String(cString: sqlite3_errmsg(connection)))
    }
  }

  private func bind(_ value: SQLValue, to handle: OpaquePointer, at index: Int32) {
    // SQLite copies what it is given before the call returns.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .int(let number): sqlite3_bind_int64(handle, index, Int64(number))
    case .text(let text): sqlite3_bind_text(handle, index, text, -1, copied)
    case .bytes(let bytes):
      sqlite3_bind_blob(handle, index, bytes, Int32(clamping: bytes.count), copied)
    case .null: sqlite3_bind_null(handle, index)
    }
  }
}
