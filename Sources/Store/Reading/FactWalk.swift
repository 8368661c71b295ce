import Core
import GRDB

/// Walks down or up a list of facts, a slice at a time, by keys alone.
struct FactWalk {
  private let db: Database
  private let query: FactQuery
  private let direction: ListDirection

  init(_ db: Database, _ query: FactQuery, _ direction: ListDirection) {
    (self.db, self.query, self.direction) = (db, query, direction)
  }

  struct Slice {
    var records: [FactRecord] = []
    /// Where the next slice begins; nil at the list's end.
    var next: FactPosition?
  }

  /// The facts behind a place, in the order of the walk.
  func slice(from position: FactPosition?, size: Int) throws -> Slice {
    switch query.order {
    case .day: try daySlice(of: nil, from: position, size: size)
    case .entry: try entrySlice(from: position, size: size)
    case .person: try personSlice(from: position, size: size)
    }
  }

  func count(upTo limit: Int) throws -> Int {
    var count = 0
    for group in try groups() where count < limit {
      count += try group.count(db, condition(person: nil), upTo: limit - count)
    }
    return count
  }

  private func daySlice(
    of person: String?, from position: FactPosition?, size: Int
  ) throws -> Slice {
    let condition = condition(person: person)
    var keys: [FiledKey] = []
    for group in try groups() {
      keys += try group.keys(db, condition, from: position, direction, limit: size + 1)
    }
    keys.sort { direction == .forward ? $1 < $0 : $0 < $1 }
    return try slice(of: keys.prefix(size).map(\.id), isLast: keys.count <= size)
  }

  private func slice(of ids: [Int], isLast: Bool) throws -> Slice {
    let records = FactRecords(db)
    let found = try ids.compactMap { try records.record(FactID($0)) }
    return Slice(
      records: found, next: isLast ? nil : found.last.map { FactPosition(of: $0.fact) })
  }

  private func condition(person: String?) -> ListCondition {
    ListCondition(
      person: person, personPart: query.person.lowercased(),
      includesRemoved: query.includesRemoved)
  }
}

// MARK: In the order of entry

extension FactWalk {
  /// How many numbers of facts are gone through in one slice, whatever project they belong to.
  private static let entryWindow = 20_000

  private func entrySlice(from position: FactPosition?, size: Int) throws -> Slice {
    let isForward = direction == .forward
    let newest = try db.cachedStatement(sql: "SELECT MAX(id) FROM fact").number() ?? 0
    let start = position?.id.number ?? (isForward ? newest + 1 : 0)
    let end = isForward ? start - FactWalk.entryWindow : start + FactWalk.entryWindow
    let ids = try numbers(between: min(start, end), max(start, end), in: groups(), limit: size)
    var slice = try slice(of: ids, isLast: ids.count < size)
    if ids.count < size, isForward ? end > 1 : end < newest {
      let reached = FactID(end)
      slice.next = FactPosition(person: "", day: query.days.lowerBound, id: reached)
    }
    return slice
  }

  private func numbers(
    between low: Int, _ high: Int, in groups: [FiledGroup], limit: Int
  ) throws -> [Int] {
    let order = direction == .forward ? "DESC" : "ASC"
    let bounds = direction == .forward ? "id >= ? AND id < ?" : "id > ? AND id <= ?"
    let condition = condition(person: nil)
    var ids: [Int] = []
    _ = try db.cachedStatement(
      sql: """
        SELECT id, kind, subject, day, last_day FROM fact
        WHERE \(bounds) AND project = ?\(condition.sql) ORDER BY id \(order)
        """
    ).first(
      [.int(low), .int(high), .int(query.project)] + condition.values, of: "fact"
    ) { columns -> Bool? in
      let (kind, subject) = (try columns.int(1), try columns.int(2))
      let (day, lastDay) = (try columns.int(3), try columns.int(4))
      if groups.contains(where: { $0.holds(kind, subject, day: day, lastDay: lastDay) }) {
        ids.append(try columns.int(0))
      }
      return ids.count < limit ? nil : true
    }
    return ids
  }
}

// MARK: By person

extension FactWalk {
  private func personSlice(from position: FactPosition?, size: Int) throws -> Slice {
    var persons = try persons()
    if direction == .backward { persons.reverse() }
    var slice = Slice()
    for (index, person) in persons.enumerated() {
      if let position {
        guard direction == .forward ? person >= position.person : person <= position.person else {
          continue
        }
      }
      let start = person == position?.person ? position : nil
      let part = try daySlice(of: person, from: start, size: size - slice.records.count)
      slice.records += part.records
      slice.next = part.next
      guard part.next == nil else { return slice }
      if slice.records.count == size, index < persons.count - 1 {
        slice.next = slice.records.last.map { FactPosition(of: $0.fact) }
        return slice
      }
    }
    return slice
  }

  /// Everybody who ever saved something, by name.
  private func persons() throws -> [String] {
    var persons: [String] = []
    let next = try db.cachedStatement(
      sql: "SELECT person FROM history WHERE person > ? ORDER BY person LIMIT 1")
    while let person = try next.text([.text(persons.last ?? "")]) {
      persons.append(person)
    }
    return persons.sorted()
  }
}

// MARK: Groups

extension FactWalk {
  /// The groups that the list draws from, with the days that are wanted of each.
  private func groups() throws -> [FiledGroup] {
    let groups = try query.groups.map { Array(Set($0)) } ?? groupsOfProject()
    return try groups.filter { query.kind == nil || $0.kind == query.kind }.map { group in
      FiledGroup(
        project: query.project, group: group, first: query.days.lowerBound.number,
        last: try vouchingDay(of: group) ?? query.days.upperBound.number)
    }
  }

  private func groupsOfProject() throws -> [FactGroup] {
    var groups: [FactGroup] = []
    var last = (kind: Int.min, subject: Int.min)
    var isAtEnd = false
    let next = try db.cachedStatement(
      sql: """
        SELECT kind, subject FROM fact WHERE project = ? AND (kind, subject) > (?, ?)
        ORDER BY kind, subject LIMIT 1
        """)
    while !isAtEnd {
      let values = [query.project, last.kind, last.subject].map { SQLValue.int($0) }
      isAtEnd =
        try next.forEachRow(values, of: "fact") { columns in
          last = (try columns.int(0), try columns.int(1))
          groups.append(
            FactGroup(
              try columns.known(FactKind(code: last.kind), at: 0), subject: last.subject))
        } == 0
    }
    return groups
  }

  /// The day of the first later confirmation, which vouches for the last day of the list; behind
  /// an indicator only.
  private func vouchingDay(of group: FactGroup) throws -> Int? {
    guard query.groups != nil, group.kind == .confirmation else { return nil }
    return try db.cachedStatement(
      sql: """
        SELECT day FROM fact
        WHERE project = ? AND kind = ? AND subject = ? AND day > ? AND live = 1
        ORDER BY day LIMIT 1
        """
    ).number([
      .int(query.project), .int(group.kind.code), .int(group.subject),
      .int(query.days.upperBound.number),
    ])
  }
}
