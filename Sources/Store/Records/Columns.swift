import Core
import Foundation
import GRDB

/// A stored row, read with checks: a damaged file gives an error, never a crash.
struct Columns {
  private let row: Row
  private let table: String

  init(_ row: Row, of table: String) {
    (self.row, self.table) = (row, table)
  }

  func int(_ index: Int) throws(StoreError) -> Int {
    guard let value = optionalInt(index) else { throw damage(at: index) }
    return value
  }

  func optionalInt(_ index: Int) -> Int? { Int.fromDatabaseValue(row[index]) }

  func text(_ index: Int) throws(StoreError) -> String {
    guard let value = optionalText(index) else { throw damage(at: index) }
    return value
  }

  func optionalText(_ index: Int) -> String? { String.fromDatabaseValue(row[index]) }

  func bytes(_ index: Int) throws(StoreError) -> [UInt8] {
    guard let value = optionalBytes(index) else { throw damage(at: index) }
    return value
  }

  func optionalBytes(_ index: Int) -> [UInt8]? {
    Data.fromDatabaseValue(row[index]).map { [UInt8]($0) }
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

extension [UInt8] {
  /// The bytes as SQLite takes them.
  var blob: Data { Data(self) }
}
