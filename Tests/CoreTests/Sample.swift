import Core
import Testing

/// Short ways to write days, moments and facts of 2025.
enum Sample {
  static func day(_ text: String) throws -> Day {
    try #require(Day(parsing: text), "no day: \(text)")
  }

  static func moment(_ text: String) throws -> Moment {
    try #require(Moment(parsing: text), "no moment: \(text)")
  }

  static func number(_ text: String) throws -> Ratio {
    try #require(Ratio(parsing: text), "no number: \(text)")
  }

  static func outage(
    _ from: String, _ to: String?, of service: Service = .platform, planned: Bool = false
  ) throws -> FactContent {
    .outage(
      try Outage(
        service: service, from: moment(from), to: to.map { try moment($0) }, planned: planned,
        cause: ""))
  }

  static func confirmed(_ log: Log, _ through: String) throws -> FactContent {
    .confirmation(Confirmation(log: log, through: try day(through)))
  }

  static func ticket(_ reported: String, _ responded: String?) throws -> FactContent {
    .repair(
      try RepairTicket(
        reported: moment(reported), responded: responded.map { try moment($0) }, device: ""))
  }

  static func delivery(
    _ on: String, _ quantity: Int, inspected: Int = 0, qualified: Int = 0, repair: Int = 0,
    returned: Int = 0
  ) throws -> FactContent {
    .delivery(
      try Delivery(
        day: day(on), category: "夏装", quantity: quantity, inspected: inspected,
        qualified: qualified, repair: repair, returned: returned, unitPrice: nil))
  }

  static func acceptance(
    _ on: String, _ quantity: Int, inspected: Int = 0, qualified: Int = 0, functions: Int = 0,
    passed: Int = 0, replaced: Int = 0, due: Int = 0
  ) throws -> FactContent {
    .acceptance(
      try Acceptance(
        day: day(on), item: "执法记录仪", quantity: quantity, inspected: inspected,
        qualified: qualified, functions: functions, functionsPassed: passed, replaced: replaced,
        due: due))
  }

  static func reading(
    of indicator: Indicator, _ on: String, _ value: Reading.Value
  ) throws -> FactContent {
    .reading(Reading(indicator: indicator.id, day: try day(on), value: value))
  }
}

/// Facts of one year, judged as of a day.
struct Book {
  var facts: [FactContent]
  var year = 2025
  var settings = Settings()

  init(_ facts: [FactContent] = [], year: Int = 2025, settings: Settings = Settings()) {
    (self.facts, self.year, self.settings) = (facts, year, settings)
  }

  var evidence: YearEvidence {
    YearEvidence(recounting: facts, year: year, settings: settings)
  }

  /// The judgement as of a day, at a moment (in far later years if none is given).
  func judge(
    _ indicator: Indicator, asOf day: String, now: String = "2029-01-01 00:00"
  ) throws -> Judgement {
    let cut = Cut(asOf: try Sample.day(day), now: try Sample.moment(now))
    return indicator.judgement(on: evidence, at: cut, settings: settings)
  }
}

extension Judgement {
  /// The actual where it is a number, as an exact fraction.
  var number: Ratio? {
    if case .number(let number) = actual { number } else { nil }
  }

  /// The actual where it is a day.
  var doneOn: String? {
    if case .day(let day) = actual { "\(day)" } else { nil }
  }

  /// The margin as it is shown: a number with its decimals, or days.
  var shownMargin: String? {
    switch margin {
    case .number(let figure): "\(figure)"
    case .days(let days): "\(days)d"
    case nil: nil
    }
  }
}

extension Indicator {
  /// The actual of a judgement of this indicator as it is shown.
  func shown(_ judgement: Judgement) -> String? {
    judgement.number.map { "\(figure($0))" }
  }
}
