import Core
import GRDB

/// A fact's place in the index `fact_filed`.
struct FiledKey: Comparable {
  let day: Int
  let id: Int

  static func < (left: FiledKey, right: FiledKey) -> Bool {
    (left.day, left.id) < (right.day, right.id)
  }
}

/// What a list asks of a fact besides group and days.
struct ListCondition {
  /// The whole name of whoever entered it; nil for anybody.
  let person: String?
  /// A part of that name, in small letters.
  let personPart: String
  let includesRemoved: Bool

  /// Stays out of what the index alone can answer where nothing is asked.
  var sql: String {
    (includesRemoved ? "" : " AND live = 1") + (person == nil ? "" : " AND person = ?")
      + (personPart.isEmpty ? "" : " AND instr(lower(person), ?) > 0")
  }

  var values: [SQLValue] {
    [person, personPart.isEmpty ? nil : personPart].compactMap(\.self).map { .text($0) }
  }
}

/// One group's facts that touch some days, in the order of the index `fact_filed`.
struct FiledGroup {
  let project: Int
  let group: FactGroup
  /// The first and the last day that are wanted.
  let first: Int
  let last: Int

  /// Only an outage can touch a day before which it began.
  private var earliest: Int {
    group.kind == .outage ? Day.first(of: Day.years.lowerBound).number : first
  }

  func holds(_ kind: Int, _ subject: Int, day: Int, lastDay: Int) -> Bool {
    group.kind.code == kind && group.subject == subject && (earliest...last).contains(day)
      && lastDay >= first
  }

  /// The keys behind a place, in the order of the walk.
  func keys(
    _ db: Database, _ condition: ListCondition, from position: FactPosition?,
    _ direction: ListDirection, limit: Int
  ) throws -> [FiledKey] {
    let (comparison, order) = direction == .forward ? ("<", "DESC") : (">", "ASC")
    let outside = direction == .forward ? (last + 1, 0) : (earliest - 1, Int.max)
    let start = position.map { ($0.day.number, $0.id.number) } ?? outside
    return try db.cachedStatement(
      sql: """
        SELECT day, id FROM fact
        WHERE \(FiledGroup.range) AND (day, id) \(comparison) (?, ?)\(condition.sql)
        ORDER BY day \(order), id \(order) LIMIT ?
        """
    ).rows(
      range + [.int(start.0), .int(start.1)] + condition.values + [.int(limit)], of: "fact"
    ) { FiledKey(day: try $0.int(0), id: try $0.int(1)) }
  }

  func count(_ db: Database, _ condition: ListCondition, upTo limit: Int) throws -> Int {
    try db.cachedStatement(
      sql: """
        SELECT COUNT(*) FROM (
          SELECT 1 FROM fact WHERE \(FiledGroup.range)\(condition.sql) LIMIT ?)
        """
    ).number(range + condition.values + [.int(limit)]) ?? 0
  }

  private static let range =
    "project = ? AND kind = ? AND subject = ? AND day BETWEEN ? AND ? AND last_day >= ?"

  private var range: [SQLValue] {
    [project, group.kind.code, group.subject, earliest, last, first].map { .int($0) }
  }
}
