public import Core
import GRDB

/// Which lines of the history are wanted; what is not named is not asked for.
public struct HistoryFilter: Equatable, Sendable {
  /// The login name, as the history has it.
  public var person: String?
  /// The project and the groups of facts that a line must touch.
  public var groups: [FactGroup]?
  /// The indicator whose places in the forms are wanted beside those groups.
  public var indicator: IndicatorID?
  public var project: Int?
  /// The first day on which it was done, by the local time of then.
  public var since: Day?

  public init() {}
}

/// A part of the history, in the order in which it was asked for.
public struct HistoryPage: Equatable, Sendable {
  public let entries: [HistoryEntry]
  /// The line up to which was looked, and from which to go on; nil if there is no more.
  public let next: Int?
}

extension Store {
  /// Which way the history is read.
  public enum Direction: Sendable {
    case newestFirst, oldestFirst
  }

  /// Lines of the history, by their numbers; a read looks at a bounded number of lines.
  ///
  /// - Parameters:
  ///   - line: the line before the first one wanted; nil begins at the end that comes first.
  ///   - limit: the most lines that are given.
  public func history(
    _ filter: HistoryFilter = HistoryFilter(), _ direction: Direction, after line: Int? = nil,
    limit: Int
  ) throws(StoreError) -> HistoryPage {
    try read { db in
      try HistoryQuery(filter: filter, direction: direction, limit: max(1, limit))
        .page(db, after: line)
    }
  }

  /// Where the history ends.
  public func historyHead() throws(StoreError) -> HistoryHead {
    try read { db in
      let last = try HistoryRecords(db).last()
      return HistoryHead(count: last?.number ?? 0, hash: last?.chain.hexadecimal ?? "")
    }
  }
}

/// One page, read by the key that fits the filter.
private struct HistoryQuery {
  let filter: HistoryFilter
  let direction: Store.Direction
  let limit: Int

  /// The most lines that one read looks at where no key leads to them.
  private static let span = 5000

  func page(_ db: Database, after line: Int?) throws -> HistoryPage {
    let count = try HistoryRecords(db).last()?.number ?? 0
    let range = range(after: line, count: count)
    var entries: [HistoryEntry] = []
    if !range.isEmpty {
      let sources = filter.groups?.map { Optional($0) } ?? [nil]
      for group in Set(sources) { entries += try fetch(db, range, group) }
      if filter.groups != nil, let id = filter.indicator {
        entries += try fetch(db, range, formsOf: id)
      }
    }
    entries = sorted(entries)
    let hasMore = entries.count > limit
    entries = Array(entries.prefix(limit))
    return HistoryPage(
      entries: entries,
      next: hasMore ? entries.last?.number : reachedEnd(of: range, count: count))
  }

  /// The numbers to look at.
  private func range(after line: Int?, count: Int) -> Range<Int> {
    switch direction {
    case .newestFirst:
      let end = min(line ?? count + 1, count + 1)
      return max(1, isKeyed ? 1 : end - HistoryQuery.span)..<max(1, end)
    case .oldestFirst:
      let start = max(1, (line ?? 0) + 1)
      return start..<max(start, isKeyed ? count + 1 : min(count + 1, start + HistoryQuery.span))
    }
  }

  /// Whether every line in the range fits, or a key leads to those that do.
  private var isKeyed: Bool { filter.since == nil }

  private func reachedEnd(of range: Range<Int>, count: Int) -> Int? {
    switch direction {
    case .newestFirst: range.lowerBound > 1 ? range.lowerBound : nil
    case .oldestFirst: range.upperBound <= count ? range.upperBound - 1 : nil
    }
  }

  /// A line that touches two groups is found under both.
  private func sorted(_ entries: [HistoryEntry]) -> [HistoryEntry] {
    let unique = Dictionary(entries.map { ($0.number, $0) }) { first, _ in first }.values
    return unique.sorted {
      direction == .newestFirst ? $0.number > $1.number : $0.number < $1.number
    }
  }

  private func fetch(
    _ db: Database, _ range: Range<Int>, _ group: FactGroup?
  ) throws -> [HistoryEntry] {
    guard let group else { return try fetch(db, range, by: "WHERE", [], "history.number") }
    let filed = """
      JOIN history_group AS filed ON filed.number = history.number
      WHERE filed.project = ? AND filed.kind = ? AND filed.subject = ? AND
      """
    return try fetch(
      db, range, by: filed, [filter.project ?? 0, group.kind.code, group.subject].map { .int($0) },
      "filed.number")
  }

  /// The lines about an indicator's places in the forms, found by the beginning of their keys.
  private func fetch(
    _ db: Database, _ range: Range<Int>, formsOf id: IndicatorID
  ) throws -> [HistoryEntry] {
    let keys = FormRecords.keys(from: FormPlace.prefix)
    return try fetch(
      db, range,
      by: "WHERE history.setting >= ? AND history.setting < ? AND history.setting GLOB ? AND",
      [
        .text(keys.lowerBound), .text(keys.upperBound), .text("\(FormPlace.prefix)*:\(id):*"),
      ], "history.number")
  }

  private func fetch(
    _ db: Database, _ range: Range<Int>, by key: String, _ keyValues: [SQLValue],
    _ number: String
  ) throws -> [HistoryEntry] {
    var (clause, values) = (key, keyValues)
    clause += " \(number) >= ? AND \(number) < ?"
    values += [.int(range.lowerBound), .int(range.upperBound)]
    if let person = filter.person {
      clause += " AND history.person = ?"
      values += [.text(person)]
    }
    if let since = filter.since {
      clause += " AND history.entered >= ?"
      values += [.int(since.start.minutes)]
    }
    clause += " ORDER BY \(number) \(direction == .newestFirst ? "DESC" : "ASC") LIMIT ?"
    values += [.int(limit + 1)]
    return try HistoryRecords(db).fetch(clause, values)
  }
}
