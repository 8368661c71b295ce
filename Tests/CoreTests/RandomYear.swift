import Seeded
import Core

/// Facts as a careless year might bring them: crowded on few days, crossing midnights and years.
struct RandomYear {
  var numbers: SeededNumbers

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
  }

  mutating func facts(_ count: Int) throws -> [FactContent] {
    try (0..<count).map { _ in try fact() }
  }

  /// A day from December 2024 to January 2026, often one of a few.
  mutating func day() -> Day {
    let start = Day.first(of: 2025).adding(days: -20)
    let days = numbers.chance(40) ? numbers.number(0...4) * 60 : numbers.number(0...405)
    return start.adding(days: days)
  }

  /// A cut as of any day, half of them live at some minute of it.
  mutating func cut() -> Cut {
    let day = day()
    let live = Moment(day: day, minute: numbers.number(0...1439)) ?? day.start
    return Cut(asOf: day, now: numbers.chance(50) ? live : Day.last(of: 2027).end)
  }

  mutating func fact() throws -> FactContent {
    switch numbers.number(1...12) {
    case 1...3: try outage()
    case 4...5: try ticket()
    case 6: .confirmation(Confirmation(log: numbers.choice(of: Log.allCases), through: day()))
    case 7...9: try delivery()
    case 10...11: try acceptance()
    default: try reading()
    }
  }

  mutating func outage(planned: Bool? = nil) throws -> FactContent {
    let from = moment()
    let length = numbers.chance(20) ? numbers.number(1...40_000) : numbers.number(1...2000)
    let to = numbers.chance(15) ? nil : Moment(minutes: from.minutes + length)
    return .outage(
      try Outage(
        service: numbers.choice(of: Service.allCases), from: from, to: to,
        planned: planned ?? numbers.chance(30), cause: ""))
  }

  mutating func delivery() throws -> FactContent {
    let quantity = numbers.number(0...300)
    let inspected = numbers.number(0...quantity)
    return .delivery(
      try Delivery(
        day: day(), category: "夏装", quantity: quantity, inspected: inspected,
        qualified: numbers.number(0...inspected), repair: numbers.number(1...9),
        returned: numbers.number(0...99), unitPrice: nil))
  }

  private mutating func moment() -> Moment {
    let day = day()
    return Moment(day: day, minute: numbers.number(0...1439)) ?? day.start
  }

  private mutating func ticket() throws -> FactContent {
    let reported = moment()
    let wait = numbers.chance(20) ? numbers.number(0...90_000) : numbers.number(0...2900)
    return .repair(
      try RepairTicket(
        reported: reported,
        responded: numbers.chance(20) ? nil : Moment(minutes: reported.minutes + wait), device: ""))
  }

  private mutating func acceptance() throws -> FactContent {
    let (quantity, functions) = (numbers.number(1...30), numbers.number(0...40))
    let inspected = numbers.number(0...quantity)
    return .acceptance(
      try Acceptance(
        day: day(), item: "执法记录仪", quantity: quantity, inspected: inspected,
        qualified: numbers.number(0...inspected), functions: functions,
        functionsPassed: numbers.number(0...functions), replaced: numbers.number(0...40),
        due: numbers.number(0...40)))
  }

  private mutating func reading() throws -> FactContent {
    let row = numbers.choice(of: try Row.all())
    let day = day()
    let value: Reading.Value =
      switch row.readingForm {
      case .day: .done(day.adding(days: -numbers.number(0...60)))
      case .yesNo: .kept(numbers.chance(50))
      default: .number(Ratio(numbers.number(80...105)))
      }
    return .reading(Reading(indicator: row.id, day: day, value: value))
  }
}
