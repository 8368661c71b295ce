import CSQLite
import Core
import GRDB

/// A stored row, read with checks: a damaged file gives an error, never a crash.
struct Columns {
  private let statement: OpaquePointer
  private let table: String

  /// The row on which a statement stands; good until the statement goes on.
  init(_ statement: Statement, of table: String) {
    (self.statement, self.table) = (statement.sqliteStatement, table)
  }

  func int(_ index: Int) throws(StoreError) -> Int {
    guard let value = optionalInt(index) else { throw damage(at: index) }
    return value
  }

  func optionalInt(_ index: Int) -> Int? {
    guard sqlite3_column_type(statement, Int32(index)) == SQLITE_INTEGER else { return nil }
    return Int(sqlite3_column_int64(statement, Int32(index)))
  }

  func text(_ index: Int) throws(StoreError) -> String {
    guard let value = optionalText(index) else { throw damage(at: index) }
    return value
  }

  func optionalText(_ index: Int) -> String? {
    let column = Int32(index)
    guard sqlite3_column_type(statement, column) == SQLITE_TEXT,
      let text = sqlite3_column_text(statement, column)
    else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }

  func bytes(_ index: Int) throws(StoreError) -> [UInt8] {
    guard let value = optionalBytes(index) else { throw damage(at: index) }
    return value
  }

  func optionalBytes(_ index: Int) -> [UInt8]? {
    let column = Int32(index)
    guard sqlite3_column_type(statement, column) == SQLITE_BLOB else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return [UInt8](
      UnsafeRawBufferPointer(start: sqlite3_column_blob(statement, column), count: count))
  }

  func day(_ index: Int) throws(StoreError) -> Day {
    try known(Day(number: try int(index)), at: index)
  }

  func moment(_ index: Int) throws(StoreError) -> Moment {
    try known(Moment(minutes: try int(index)), at: index)
  }

  /// Who entered something, from the columns person and moment that follow each other.
  func entry(_ index: Int) throws(StoreError) -> Entry {
    Entry(person: try text(index), at: try moment(index + 1))
  }

  /// What a stored code stands for; a code that stands for nothing is damage.
  func known<Value>(_ value: Value?, at index: Int) throws(StoreError) -> Value {
    guard let value else { throw damage(at: index) }
    return value
  }

  func damage(at index: Int) -> StoreError { .damaged(at: "\(table)[\(index)]") }
}
