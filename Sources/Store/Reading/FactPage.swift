public import Core
import GRDB

/// A part of a list of facts, the newest day first.
public struct FactPage: Equatable, Sendable {
  public let records: [FactRecord]
  /// Where the next page begins; nil if this is the last.
  public let next: Position?

  /// A place in the list, which stays right when facts come or go.
  public struct Position: Hashable, Sendable {
    let day: Int
    let id: Int
  }
}

extension Store {
  /// The facts of some groups that touch a year, the newest day first, on one day the last
  /// entered first.
  ///
  /// - Parameters:
  ///   - position: where the page begins: the ``FactPage/next`` of the page before.
  ///   - includingRemoved: whether facts that count no more are listed too.
  public func facts(
    project: Int, groups: [FactGroup], year: Int, from position: FactPage.Position? = nil,
    limit: Int = 50, includingRemoved: Bool = false
  ) throws(StoreError) -> FactPage {
    let limit = max(limit, 1)
    return try read { db in
      var records: [FactRecord] = []
      for group in Set(groups) {
        let query = FactListQuery(
          project: project, group: group, year: year, includingRemoved: includingRemoved)
        records += try query.fetch(db, from: position, limit: limit + 1)
      }
      records.sort { $0.position.isBefore($1.position) }
      let page = Array(records.prefix(limit))
      return FactPage(
        records: page, next: records.count > limit ? page.last?.position : nil)
    }
  }

  /// A fact with what became of it; nil if there is none of that number.
  public func fact(_ id: FactID) throws(StoreError) -> FactRecord? {
    try read { try FactRecords($0).record(id) }
  }
}

extension FactRecord {
  fileprivate var position: FactPage.Position {
    FactPage.Position(day: fact.content.day.number, id: fact.id.number)
  }
}

extension FactPage.Position {
  fileprivate func isBefore(_ other: FactPage.Position) -> Bool {
    (day, id) > (other.day, other.id)
  }
}

/// One group's facts in the order of the index `fact_filed`.
private struct FactListQuery {
  let project: Int
  let group: FactGroup
  let year: Int
  let includingRemoved: Bool

  func fetch(
    _ db: Database, from position: FactPage.Position?, limit: Int
  ) throws -> [FactRecord] {
    let (first, last) = (Day.first(of: year), Day.last(of: year))
    let start = position ?? FactPage.Position(day: last.number + 1, id: 0)
    // Only an outage can touch a year that it did not begin in.
    let earliest = group.kind == .outage ? Day.first(of: Day.years.lowerBound) : first
    let statement = try db.cachedStatement(
      sql: FactRecords.selection + """
         WHERE fact.project = ? AND fact.kind = ? AND fact.subject = ?
          AND (fact.day, fact.id) < (?, ?) AND fact.day >= ? AND fact.last_day >= ?
          AND fact.live >= ?
        ORDER BY fact.day DESC, fact.id DESC LIMIT ?
        """)
    return try Row.fetchAll(
      statement,
      arguments: [
        project, group.kind.code, group.subject, start.day, start.id, earliest.number,
        first.number, includingRemoved ? 0 : 1, limit,
      ]
    ).map(FactRecord.init(row:))
  }
}
