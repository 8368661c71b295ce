import Core
import Intake

// One value of every case that has a sentence. Each `place` is a switch without a default: a new
// case does not compile until it stands here, and the tests see that each place has its sample.

extension Reason {
  static let samples: [Reason] = [
    .comparison, .downtime(minutes: 12_000, allowed: 9158),
    .allowanceSpent(downtime: 16_000, allowance: 15_768), .lateTickets(late: 1, all: 80),
    .noTickets, .reached, .missing(Ratio(241)), .done(daysEarly: 5), .notDone(daysLeft: 61),
    .overdue(days: 9), .ruleKept, .ruleBroken, .noFacts, .unconfirmed(downtime: 90),
    .nothingMeasured, .negativeNet(-3), .allowanceShrinking(left: 600, allowance: 15_768),
    .oneMoreLateTicket(onTime: 79, all: 80), .fewDaysLeft(12, missing: Ratio(241)),
    .pace(projected: Ratio(93)), .pricesWithin(categories: 7),
    .priceAbove(category: "A", price: Money(fen: 12_100), guide: Money(fen: 12_000)),
    .meanResponse(all: 81), .noGuidePrice(category: "A"), .noUnitPrice(category: "A"),
    .expectedAbove(total: Ratio(15)), .ticketsWaiting(2),
  ]

  var place: Int {
    switch self {
    case .comparison: 0
    case .downtime: 1
    case .allowanceSpent: 2
    case .lateTickets: 3
    case .noTickets: 4
    case .reached: 5
    case .missing: 6
    case .done: 7
    case .notDone: 8
    case .overdue: 9
    case .ruleKept: 10
    case .ruleBroken: 11
    case .noFacts: 12
    case .unconfirmed: 13
    case .nothingMeasured: 14
    case .negativeNet: 15
    case .allowanceShrinking: 16
    case .oneMoreLateTicket: 17
    case .fewDaysLeft: 18
    case .pace: 19
    case .pricesWithin: 20
    case .priceAbove: 21
    case .meanResponse: 22
    case .noGuidePrice: 23
    case .noUnitPrice: 24
    case .expectedAbove: 25
    case .ticketsWaiting: 26
    }
  }
}

extension WayBack {
  static let samples: [WayBack] = [
    .none, .impossible, .downtimeLeft(minutes: 3768, metAgain: Day.last(of: 2025)),
    .needed(Ratio(241), days: 61, perDay: Ratio(241, 61)), .neededLate(Ratio(3)), .goodOnes(12),
    .room(4), .days(30), .spendable(Ratio(142, 10)), .newerReading, .enter(.outage),
    .confirm(.repairs), .supply(3),
  ]

  var place: Int {
    switch self {
    case .none: 0
    case .impossible: 1
    case .downtimeLeft: 2
    case .needed: 3
    case .neededLate: 4
    case .goodOnes: 5
    case .room: 6
    case .days: 7
    case .spendable: 8
    case .newerReading: 9
    case .enter: 10
    case .confirm: 11
    case .supply: 12
    }
  }
}

extension FactFault.Problem {
  static let samples: [FactFault.Problem] = [
    .missing, .negative, .exceeds(.inspected), .before(.from), .longerThan(days: 1000), .afterNow,
    .above(100_000_000), .aboveWhole, .tooLong(200), .empty, .wrongForm(.percent),
    .unknownIndicator, .sumExceeds(with: .satisfied, .valid), .notPositive, .notFed(by: .payment),
  ]

  var place: Int {
    switch self {
    case .missing: 0
    case .negative: 1
    case .exceeds: 2
    case .before: 3
    case .longerThan: 4
    case .afterNow: 5
    case .above: 6
    case .aboveWhole: 7
    case .tooLong: 8
    case .empty: 9
    case .wrongForm: 10
    case .unknownIndicator: 11
    case .sumExceeds: 12
    case .notPositive: 13
    case .notFed: 14
    }
  }
}

extension IntakeFault {
  static let samples: [IntakeFault] = [
    .rule(.missing), .unreadable(Excerpt("x"), as: .moment), .noSuchDay(Excerpt("2025-02-29")),
    .noSuchTime(Excerpt("8:75")), .noTime(Excerpt("14")), .notWhole(Excerpt("1.5")),
    .tooPrecise(Excerpt("1.005"), decimals: 2), .notOfKind(.outage), .noProject(year: 2031),
    .ambiguousProject([19, 20]), .notOfProject(20), .dayOutOfRange(Excerpt("2999-01-01")),
  ]

  var place: Int {
    switch self {
    case .rule: 0
    case .unreadable: 1
    case .noSuchDay: 2
    case .noSuchTime: 3
    case .noTime: 4
    case .notWhole: 5
    case .tooPrecise: 6
    case .notOfKind: 7
    case .noProject: 8
    case .ambiguousProject: 9
    case .notOfProject: 10
    case .dayOutOfRange: 11
    }
  }
}

extension FieldForm {
  static let samples: [FieldForm] = [
    .service, .log, .day, .moment, .end(after: .from), .flag, .count, .yuan, .tenThousandYuan,
    .percent, .hours, .text, .indicator, .reading, .project, .year, .source,
  ]

  var place: Int {
    switch self {
    case .service: 0
    case .log: 1
    case .day: 2
    case .moment: 3
    case .end: 4
    case .flag: 5
    case .count: 6
    case .yuan: 7
    case .tenThousandYuan: 8
    case .percent: 9
    case .hours: 10
    case .text: 11
    case .indicator: 12
    case .reading: 13
    case .project: 14
    case .year: 15
    case .source: 16
    }
  }
}
