import CSQLite
import GRDB

/// A value bound straight to a statement.
///
/// Whatever is read or written often passes here: GRDB's own arguments and rows take longer than
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
    defer { sqlite3_reset(sqliteStatement) }
    bind(values)
    while try next(of: "") != nil {}
  }

  /// Goes through the rows of a table that a statement chooses; gives back how many there were.
  @discardableResult
  func forEachRow(
    _ values: [SQLValue], of table: String, _ body: (Columns) throws -> Void
  ) throws -> Int {
    defer { sqlite3_reset(sqliteStatement) }
    bind(values)
    var count = 0
    while let columns = try next(of: table) {
      try body(columns)
      count += 1
    }
    return count
  }

  /// What each row of a table that a statement chooses is read as.
  func rows<Value>(
    _ values: [SQLValue] = [], of table: String, _ read: (Columns) throws -> Value
  ) throws -> [Value] {
    var all: [Value] = []
    try forEachRow(values, of: table) { all.append(try read($0)) }
    return all
  }

  /// What the first row that is read as anything is read as; the rows behind it are not looked at.
  func first<Value>(
    _ values: [SQLValue] = [], of table: String, _ read: (Columns) throws -> Value?
  ) throws -> Value? {
    defer { sqlite3_reset(sqliteStatement) }
    bind(values)
    while let columns = try next(of: table) {
      if let value = try read(columns) { return value }
    }
    return nil
  }

  /// The first row's first column; nil if there is no row, or no number.
  func number(_ values: [SQLValue] = []) throws -> Int? {
    try first(values, of: "") { .some($0.optionalInt(0)) } ?? nil
  }

  /// The first row's first column; nil if there is no row, or no text.
  func text(_ values: [SQLValue] = []) throws -> String? {
    try first(values, of: "") { .some($0.optionalText(0)) } ?? nil
  }

  private func bind(_ values: [SQLValue]) {
    for (index, value) in values.enumerated() { bind(value, at: Int32(index + 1)) }
  }

  /// Goes on to the next row of a table; nil behind the last one.
  func next(of table: String) throws -> Columns? {
    switch sqlite3_step(sqliteStatement) {
    case SQLITE_ROW: return Columns(self, of: table)
    case SQLITE_DONE: return nil
    default:
      let connection = sqlite3_db_handle(sqliteStatement)
      throw DatabaseError(
        resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
        message: String(cString: sqlite3_errmsg(connection)))
    }
  }

  private func bind(_ value: SQLValue, at index: Int32) {
    // SQLite copies what it is given before the call returns.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    let handle = sqliteStatement
    switch value {
    case .int(let number): sqlite3_bind_int64(handle, index, Int64(number))
    case .text(let text):
      sqlite3_bind_text(handle, index, text, Int32(clamping: text.utf8.count), copied)
    case .bytes(let bytes):
      sqlite3_bind_blob(handle, index, bytes, Int32(clamping: bytes.count), copied)
    case .null: sqlite3_bind_null(handle, index)
    }
  }
}
