import Core
import Testing

@testable import Store

@Suite("Long lists of facts") struct FactListTests {
  private let folder: TemporaryFolder
  private let store: Store

  private static let people = ["chen.jie", "li.qiang", "wang.fang"]
  private static let seed: UInt64 = 20_250_731
  private static let year = Day.first(of: 2025)...Day.last(of: 2025)

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.open()
  }

  /// Facts of project 19 by three people, in one save, some of them then corrected or voided.
  private func fill(_ count: Int) throws {
    var random = RandomFacts(seed: FactListTests.seed)
    let facts = try (0..<count).map { index in
      NewFact(
        project: 19, content: try random.content(project: 19),
        entry: try entry(FactListTests.people[index % 3]))
    }
    try store.add(facts, edit: .new())
    for number in stride(from: 7, to: min(count, 140), by: 7) {
      _ = try store.void(FactID(number), why: "重复", by: entry(li), edit: .new())
    }
  }

  /// All that a query lists, page by page, in one direction.
  private func walk(
    _ query: FactQuery, _ direction: ListDirection, limit: Int,
    matching: (FactRecord) -> Bool = { _ in true }
  ) throws -> [FactRecord] {
    var (listed, position) = ([FactRecord](), FactPosition?.none)
    while true {
      let page = try #require(
        try store.facts(
          query, from: position, going: direction, limit: limit, matching: matching))
      #expect(page.records.count <= limit)
      let edge = direction == .forward ? page.records.last : page.records.first
      listed = direction == .forward ? listed + page.records : page.records + listed
      guard page.hasMore, let edge else { return listed }
      position = FactPosition(of: edge.fact)
    }
  }

  private func query(_ change: (inout FactQuery) -> Void = { _ in }) -> FactQuery {
    var query = FactQuery(project: 19, days: FactListTests.year)
    change(&query)
    return query
  }

  @Test("of 10,000 rows hold each fact once, in every order and either direction")
  func whole() throws {
    try fill(10_000)
    for order in FactOrder.allCases { try walk(in: order) }
  }

  private func walk(in order: FactOrder) throws {
    let query = query {
      $0.days = Day.first(of: 1900)...Day.last(of: 2199)
      $0.order = order
    }
    let forward = try walk(query, .forward, limit: 700)
    #expect(Set(forward.map(\.fact.id)).count == 10_000)
    #expect(forward.count == 10_000)
    #expect(try walk(query, .backward, limit: 650) == forward)
    #expect(try store.count(query, upTo: 20_000) == 10_000)
    #expect(forward == forward.sorted { order.puts($0, before: $1) })
  }

  @Test("under every filter leave out what it excludes, and nothing else")
  func filters() throws {
    try fill(1500)
    let everything = try walk(
      query { $0.days = Day.first(of: 1900)...Day.last(of: 2199) }, .forward, limit: 400)
    let march = Day.last(ofMonth: 2, in: 2025).adding(days: 1)...Day.last(ofMonth: 3, in: 2025)
    for order in FactOrder.allCases {
      for kind in FactKind.allCases.map(Optional.some) + [nil] {
        for person in ["", "LI.q"] {
          for removed in [true, false] {
            let query = query {
              ($0.kind, $0.person, $0.order, $0.includesRemoved) = (kind, person, order, removed)
              $0.days = march
            }
            let expected = everything.filter { record in
              (kind == nil || record.fact.content.kind == kind)
                && (person.isEmpty || record.fact.entry.person == li)
                && (removed || record.state == .live) && record.touches(march)
            }
            let listed = try walk(query, .forward, limit: 37)
            #expect(
              listed.map(\.fact.id.number).sorted() == expected.map(\.fact.id.number).sorted(),
              "\(order) \(kind.map { "\($0)" } ?? "all") \(person) \(removed)")
            #expect(try walk(query, .backward, limit: 41) == listed)
          }
        }
      }
    }
  }

  @Test("with words look at every slice, and stop when called off")
  func words() throws {
    try fill(2500)
    let query = query { $0.words = ["3"] }
    let matching: (FactRecord) -> Bool = { $0.fact.id.number.isMultiple(of: 1000) }
    let found = try walk(query, .forward, limit: 50, matching: matching)
    let inYear = try walk(self.query(), .forward, limit: 500).filter(matching)
    #expect(found == inYear)
    var asked = 0
    let page = try store.facts(query, matching: { _ in false }) {
      asked += 1
      return asked > 2
    }
    #expect(page == nil)
    #expect(asked == 3)
  }

  @Test("behind an indicator also list the later confirmation that vouches for the day")
  func vouching() throws {
    for text in ["2025-06-30", "2025-08-31", "2025-12-31"] {
      _ = try store.add(
        .confirmation(Confirmation(log: .platform, through: day(text))), project: 19, by: entry(),
        edit: .new())
    }
    let groups = [FactGroup(.confirmation, subject: Log.platform.subject)]
    let shown = Day.first(of: 2025)...(try day("2025-07-31"))
    var query = FactQuery(project: 19, groups: groups, days: shown)
    #expect(try walk(query, .forward, limit: 9).map(\.fact.id.number) == [2, 1])
    query.groups = nil
    #expect(try walk(query, .forward, limit: 9).map(\.fact.id.number) == [1])
  }
}

extension FactOrder {
  fileprivate func puts(_ left: FactRecord, before right: FactRecord) -> Bool {
    let (left, right) = (left.fact, right.fact)
    let byDay = (left.content.day, left.id) > (right.content.day, right.id)
    return switch self {
    case .day: byDay
    case .entry: left.id > right.id
    case .person:
      left.entry.person == right.entry.person ? byDay : left.entry.person < right.entry.person
    }
  }
}

extension FactRecord {
  fileprivate func touches(_ days: ClosedRange<Day>) -> Bool {
    guard case .outage(let outage) = fact.content else { return days.contains(fact.content.day) }
    return outage.from.day <= days.upperBound
      && (outage.to.map { $0.day >= days.lowerBound } ?? true)
  }
}
