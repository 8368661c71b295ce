import Core
import Seeded

/// Facts as a careless year might bring them: crowded on few days, crossing midnights and years.
struct RandomFacts {
  var generator: SeededNumbers

  init(seed: UInt64) {
    generator = SeededNumbers(seed: seed)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// A day from December 2024 to January 2026, often one of a few.
  mutating func day() -> Day {
    let start = Day.first(of: 2025).adding(days: -20)
    return chance(40) ? start.adding(days: number(0...4) * 40) : start.adding(days: number(0...405))
  }

  mutating func moment() -> Moment {
    let day = day()
    return Moment(day: day, minute: number(0...1439)) ?? day.start
  }

  mutating func content(project: Int) throws -> FactContent {
    switch (project, number(1...12)) {
    case (_, 1): return try survey(project)
    case (19, 2...5): return try outage()
    case (19, 6...7): return try ticket()
    case (19, 8): return confirmation()
    case (19, 9): return reading(IndicatorID(project: 19, row: 1))
    case (19, 10): return try payment(on: chance(50) ? 6 : 7, of: 19)
    case (19, 11): return try check(IndicatorID(project: 19, row: 2))
    case (19, _): return try maintenance()
    case (20, 2...6): return try delivery()
    case (20, 7): return try payment(on: 8, of: 20)
    case (20, 8): return milestone(IndicatorID(project: 20, row: chance(50) ? 5 : 6))
    case (20, 9): return try guidePrice()
    case (20, 10): return try check(IndicatorID(project: 20, row: 10))
    case (20, 11): return try check(IndicatorID(project: 20, row: 11))
    case (20, _): return try check(IndicatorID(project: 20, extra: 1))
    case (_, 2...7): return try acceptance()
    case (_, 8): return try payment(on: 7, of: 21)
    case (_, 9...10): return milestone(IndicatorID(project: 21, row: chance(50) ? 5 : 6))
    default: return try check(IndicatorID(project: 21, row: 8))
    }
  }

  private mutating func outage() throws -> FactContent {
    let from = moment()
    let length = chance(20) ? number(1...60_000) : number(1...2000)
    return .outage(
      try Outage(
        service: chance(60) ? .platform : .network, from: from,
        to: chance(15) ? nil : Moment(minutes: from.minutes + length), planned: chance(30),
        cause: ""))
  }

  private mutating func ticket() throws -> FactContent {
    let reported = moment()
    let wait = chance(20) ? number(0...100_000) : number(0...2900)
    return .repair(
      try RepairTicket(
        reported: reported,
        responded: chance(20) ? nil : Moment(minutes: reported.minutes + wait), device: ""))
  }

  private mutating func confirmation() -> FactContent {
    let log = Log.allCases[number(0...2)]
    return .confirmation(Confirmation(log: log, through: day()))
  }

  private mutating func reading(_ indicator: IndicatorID) -> FactContent {
    let day = Day.first(of: 2025).adding(days: number(0...360))
    return .reading(Reading(indicator: indicator, day: day, value: .number(Ratio(number(0...120)))))
  }

  private mutating func delivery() throws -> FactContent {
    let quantity = number(0...300)
    let inspected = number(0...quantity)
    return .delivery(
      try Delivery(
        day: day(), category: category(), quantity: quantity, inspected: inspected,
        qualified: number(0...inspected), repair: number(1...9), returned: number(0...99),
        unitPrice: chance(60) ? Money(fen: number(0...3) * 4000) : nil))
  }

  private mutating func acceptance() throws -> FactContent {
    let (quantity, functions) = (number(1...30), number(0...40))
    let inspected = number(0...quantity)
    return .acceptance(
      try Acceptance(
        day: day(), item: "执法记录仪", quantity: quantity, inspected: inspected,
        qualified: number(0...inspected), functions: functions,
        functionsPassed: number(0...functions), replaced: number(0...40), due: number(0...40)))
  }

  private mutating func category() -> String { ["夏装", "冬装", "帽"][number(0...2)] }
}
