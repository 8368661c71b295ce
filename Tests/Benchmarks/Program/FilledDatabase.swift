import Core
import Seeded
import ShippedData
import Store

/// A database with facts of all kinds over ten years, an edition of the shipped projects a year.
enum FilledDatabase {
  static let years = 2016...2025

  /// Makes the database at a path with so many facts, always the same ones.
  static func make(at path: String, facts count: Int) throws {
    let shipped = try ShippedData.year2025()
    let store = try Store.open(at: path, mode: .readWrite) {
      years.flatMap { year in shipped.map { $0.edition(of: year) } }
    }
    // The day's backup would run beside what is measured.
    let owner = Entry(person: "clerk", at: Day.first(of: years.upperBound).start)
    try store.set(.dailyBackups, to: "no", by: owner, edit: .new())
    var writer = InventedFacts(seed: 2025)
    for start in stride(from: 0, to: count, by: 20_000) {
      let slice = start..<min(start + 20_000, count)
      let facts = try slice.map { try writer.fact(at: $0, of: count) }
      try store.add(facts, edit: .new())
    }
    try store.close()
  }
}

extension Project {
  /// The same promises, made for another year.
  fileprivate func edition(of year: Int) -> Project {
    Project(
      number: number, year: year, unit: unit, name: name, shortName: shortName, budget: budget,
      purpose: purpose, goal: goal, indicators: indicators.map { $0.edition(of: year) },
      extras: extras.map { $0.edition(of: year) })
  }
}

extension Indicator {
  fileprivate func edition(of year: Int) -> Indicator {
    var requirement = target.requirement
    if case .deadline(let day) = requirement { requirement = .deadline(day.moved(to: year)) }
    return Indicator(
      id: id, level1: level1, level2: level2, level3: level3, detail: detail,
      shortName: shortName, target: Target(published: target.published, requirement: requirement),
      kind: kind, formula: formula, due: due.moved(to: year), isPaced: isPaced)
  }
}

extension Day {
  /// The last day of the same month in another year.
  fileprivate func moved(to year: Int) -> Day { Day.last(ofMonth: month, in: year) }
}

/// Facts of a busy unit, thrown from a seed, in the order of their days.
struct InventedFacts {
  private var numbers: SeededNumbers

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
  }

  private static let people = ["li.qiang", "wang.fang", "zhao.min", "chen.jie"]
  private static let categories = [
    "夏装上衣", "夏装单裤", "春秋常服", "冬装常服", "大檐帽", "防寒帽", "皮鞋", "腰带",
  ]

  /// The fact at a position among so many.
  mutating func fact(at position: Int, of count: Int) throws -> NewFact {
    let days = FilledDatabase.years.count * 365
    let year = FilledDatabase.years.lowerBound + position * days / count / 365
    let day = Day.first(of: year).adding(days: position * days / count % 365)
    let content = try content(on: day)
    let person = InventedFacts.people[numbers.number(0...3)]
    return NewFact(
      project: content.project, content: content.fact,
      entry: Entry(person: person, at: day.end))
  }

  private mutating func content(on day: Day) throws -> (project: Int, fact: FactContent) {
    switch numbers.number(0..<100) {
    case 0..<38: (19, .repair(try ticket(on: day)))
    case 38..<58: (20, .delivery(try delivery(on: day)))
    case 58..<76:
      (19, .maintenance(try Maintenance(day: day, asset: "YW-\(numbers.number(1...2000))")))
    case 76..<84: (21, .acceptance(try acceptance(on: day)))
    case 84..<88: (19, .outage(try outage(on: day)))
    case 88..<92: try check(on: day)
    case 92..<94: try survey(on: day)
    case 94..<97: try payment(on: day)
    case 97..<98: (19, .confirmation(Confirmation(log: .platform, through: day)))
    // A table has a few of these, however busy its year is.
    case 98..<99 where numbers.number(0..<100) > 0: (19, .repair(try ticket(on: day)))
    case 98..<99: (20, .guidePrice(try guidePrice(in: day.year)))
    case 99 where numbers.number(0..<100) > 0: (20, .delivery(try delivery(on: day)))
    default:
      (
        20,
        .milestone(
          Milestone(indicator: IndicatorID(project: 20, row: 5), day: day, year: day.year))
      )
    }
  }

  private mutating func ticket(on day: Day) throws -> RepairTicket {
    let reported = day.start.minutes + numbers.number(0...1439)
    let response =
      numbers.number(0..<60) == 0 ? numbers.number(1440...2800) : numbers.number(5...1400)
    let end = Day.last(of: day.year).end.minutes - 1
    return try RepairTicket(
      reported: try moment(reported), responded: try moment(min(reported + response, end)),
      device: "执法终端 \(numbers.number(1...400))")
  }

  private func moment(_ minutes: Int) throws -> Moment {
    guard let moment = Moment(minutes: minutes) else { throw BenchmarkFault("a moment") }
    return moment
  }

  private mutating func delivery(on day: Day) throws -> Delivery {
    let quantity = numbers.number(10...200)
    let passed = quantity - numbers.number(0...quantity / 20)
    return try Delivery(
      day: day, category: InventedFacts.categories[numbers.number(0...7)], quantity: quantity,
      inspected: quantity, qualified: passed, repair: (quantity - passed) / 2, returned: 0,
      unitPrice: Money(fen: 100 * numbers.number(60...280)))
  }

  private mutating func acceptance(on day: Day) throws -> Acceptance {
    let quantity = numbers.number(1...20)
    return try Acceptance(
      day: day, item: "执法记录仪", quantity: quantity, inspected: quantity, qualified: quantity,
      functions: 40, functionsPassed: numbers.number(38...40), replaced: quantity, due: quantity)
  }

  private mutating func outage(on day: Day) throws -> Outage {
    let from = day.start.minutes + numbers.number(0...1200)
    return try Outage(
      service: numbers.number(0...1) == 0 ? .platform : .network, from: try moment(from),
      to: try moment(from + numbers.number(1...200)), planned: numbers.number(0...3) == 0,
      cause: "存储阵列")
  }

  private mutating func check(on day: Day) throws -> (Int, FactContent) {
    let indicator =
      numbers.number(0...1) == 0
      ? IndicatorID(project: 19, row: 2) : IndicatorID(project: 20, row: 11)
    let whole = numbers.number(50...500)
    return (
      indicator.project,
      .check(
        try PartCheck(
          indicator: indicator, day: day, whole: whole, part: whole - numbers.number(0...9)))
    )
  }

  private mutating func survey(on day: Day) throws -> (Int, FactContent) {
    let project = numbers.number(19...21)
    let valid = numbers.number(40...400)
    return (
      project,
      .survey(
        try Survey(
          project: project, day: day, valid: valid, satisfied: valid - numbers.number(0...12),
          fairly: 0))
    )
  }

  private mutating func payment(on day: Day) throws -> (Int, FactContent) {
    let indicator = [
      IndicatorID(project: 19, row: 6), IndicatorID(project: 20, row: 8),
      IndicatorID(project: 21, row: 7),
    ][numbers.number(0...2)]
    return (
      indicator.project,
      .payment(
        try Payment(
          indicator: indicator, day: day, amount: Money(fen: numbers.number(100...9000)),
          source: .fiscal))
    )
  }

  private mutating func guidePrice(in year: Int) throws -> GuidePrice {
    try GuidePrice(
      category: InventedFacts.categories[numbers.number(0...7)],
      price: Money(fen: 100 * numbers.number(250...300)), year: year)
  }
}

extension SeededNumbers {
  fileprivate mutating func number(_ range: Range<Int>) -> Int {
    number(range.lowerBound...range.upperBound - 1)
  }
}

/// Something without which nothing can be measured.
struct BenchmarkFault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
