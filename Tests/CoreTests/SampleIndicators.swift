import Core
import Testing

/// The rows of the published tables that the tests judge, by what they ask.
enum Row {
  static func make(
    _ project: Int, _ row: Int, _ kind: IndicatorKind, _ formula: Formula,
    _ requirement: Requirement, due: String = "2025-12-31", paced: Bool = false
  ) throws -> Indicator {
    let text = Gloss(official: "指标", english: "indicator")
    return Indicator(
      id: IndicatorID(project: project, row: row), level1: text, level2: text, level3: text,
      detail: text, shortName: text, target: Target(published: "", requirement: requirement),
      kind: kind, formula: formula, due: try Sample.day(due), isPaced: paced)
  }

  static func share(
    _ project: Int, _ row: Int, _ formula: Formula, _ target: String, _ sign: Sign = .atLeast
  ) throws -> Indicator {
    try make(
      project, row, .rate, formula, .number(sign, Sample.number(target), .percent))
  }

  static func maintained() throws -> Indicator {
    try make(
      19, 1, .quantity, .reading, .number(.atLeast, Ratio(98), .count("件套")), paced: true)
  }

  static func platform() throws -> Indicator {
    try share(19, 3, .uptime(.platform), "97")
  }

  static func onTime() throws -> Indicator {
    try share(19, 4, .ticketsOnTime, "97")
  }

  static func slowest() throws -> Indicator {
    try make(19, 5, .worstOf, .slowestResponse, .number(.atMost, Ratio(24), .hours))
  }

  static func upkeepCost() throws -> Indicator {
    try make(
      19, 6, .cap, .reading, .number(.atMost, Sample.number("31.1"), .tenThousandYuan))
  }

  static func network() throws -> Indicator {
    try share(19, 8, .uptime(.network), "95")
  }

  static func bought() throws -> Indicator {
    try make(
      20, 1, .quantity, .deliveredNet, .number(.atLeast, Ratio(853), .count("件套")),
      due: "2025-09-30")
  }

  static func boughtShare() throws -> Indicator {
    try make(
      20, 2, .quantity, .deliveredShare(of: 853), .number(.atLeast, Ratio(100), .percent),
      due: "2025-09-30")
  }

  static func goodUniforms() throws -> Indicator {
    try share(20, 3, .deliveryQualified, "95")
  }

  static func repairs() throws -> Indicator {
    try share(20, 4, .deliveryRepaired, "5", .atMost)
  }

  static func tender() throws -> Indicator {
    try make(
      20, 5, .deadline, .reading, .deadline(Sample.day("2025-03-31")), due: "2025-03-31")
  }

  static func boughtBy() throws -> Indicator {
    try make(
      20, 7, .deadline, .deliveryCompleted(quantity: 853), .deadline(Sample.day("2025-09-30")),
      due: "2025-09-30")
  }

  static func price() throws -> Indicator {
    try make(20, 9, .priceRule, .reading, .rule)
  }

  static func accepted() throws -> Indicator {
    try make(
      21, 1, .quantity, .acceptedQuantity, .number(.atLeast, Ratio(60), .count("件套")),
      due: "2025-07-31")
  }

  static func replaced() throws -> Indicator {
    try make(
      21, 2, .quantity, .replacedShare, .number(.atLeast, Ratio(97), .percent),
      due: "2025-07-31")
  }

  static func goodEquipment() throws -> Indicator {
    try share(21, 3, .acceptanceQualified, "97")
  }

  static func functions() throws -> Indicator {
    try share(21, 4, .functionsPassed, "97")
  }

  static func acceptedBy() throws -> Indicator {
    try make(
      21, 6, .deadline, .acceptanceCompleted(quantity: 60), .deadline(Sample.day("2025-07-31")),
      due: "2025-07-31")
  }

  /// One row of each kind and formula, for laws that hold for all of them.
  static func all() throws -> [Indicator] {
    [
      try maintained(), try platform(), try onTime(), try slowest(), try upkeepCost(),
      try network(), try bought(), try boughtShare(), try goodUniforms(), try repairs(),
      try tender(), try boughtBy(), try price(), try accepted(), try replaced(),
      try goodEquipment(), try functions(), try acceptedBy(),
    ]
  }
}
