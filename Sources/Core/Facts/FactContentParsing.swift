/// Canonical texts that do not make a fact: a damaged or foreign record.
public struct MalformedFact: Error, Hashable, Sendable {
  public let kind: FactKind
  /// The field that is missing or cannot be read; nil if the fact itself is at fault.
  public let field: FactField?
  /// What is wrong with the fact that the texts make, such as more qualified than inspected.
  public let faults: [FactFault]

  init(kind: FactKind, field: FactField? = nil, faults: [FactFault] = []) {
    (self.kind, self.field, self.faults) = (kind, field, faults)
  }
}

extension FactContent {
  /// Reads the canonical texts that ``fields`` writes; a field not stated is left out there too.
  public init(kind: FactKind, fields: [FieldText]) throws(MalformedFact) {
    let record = Record(kind: kind, texts: fields)
    do {
      self = try FactContent(record)
    } catch let malformed as MalformedFact {
      throw malformed
    } catch {
      throw MalformedFact(kind: kind, faults: (error as? FactFaults)?.faults ?? [])
    }
  }

  private init(_ record: Record) throws {
    switch record.kind {
    case .outage:
      self = .outage(
        try Outage(
          service: record.read(.service) { Service(rawValue: $0) },
          from: record.read(.from) { Moment(parsing: $0) },
          to: record.readIfStated(.to) { Moment(parsing: $0) },
          planned: record.read(.planned, yesNo), cause: record.text(.cause)))
    case .confirmation:
      self = .confirmation(
        Confirmation(
          log: try record.read(.log) { Log(rawValue: $0) },
          through: try record.read(.through) { Day(parsing: $0) }))
    case .repair:
      self = .repair(
        try RepairTicket(
          reported: record.read(.reported) { Moment(parsing: $0) },
          responded: record.readIfStated(.responded) { Moment(parsing: $0) },
          device: record.text(.device)))
    case .delivery:
      self = .delivery(
        try Delivery(
          day: record.day(), category: record.text(.category), quantity: record.count(.quantity),
          inspected: record.count(.inspected), qualified: record.count(.qualified),
          repair: record.count(.repair), returned: record.count(.returned),
          unitPrice: record.readIfStated(.unitPrice) { Money(yuan: $0) }))
    case .acceptance:
      self = .acceptance(
        try Acceptance(
          day: record.day(), item: record.text(.item), quantity: record.count(.quantity),
          inspected: record.count(.inspected), qualified: record.count(.qualified),
          functions: record.count(.functions), functionsPassed: record.count(.functionsPassed),
          replaced: record.count(.replaced), due: record.count(.due)))
    case .maintenance:
      self = .maintenance(try Maintenance(day: record.day(), asset: record.text(.asset)))
    case .check:
      self = .check(
        try PartCheck(
          indicator: record.indicator(), day: record.day(), whole: record.count(.whole),
          part: record.count(.part)))
    case .survey:
      self = .survey(
        try Survey(
          project: record.count(.project), day: record.day(), valid: record.count(.valid),
          satisfied: record.count(.satisfied), fairly: record.count(.fairly)))
    case .payment:
      self = .payment(
        try Payment(
          indicator: record.indicator(), day: record.day(),
          amount: record.read(.amount) { Money(tenThousandYuan: $0) },
          source: record.read(.source) { FundSource(rawValue: $0) }))
    case .milestone:
      self = .milestone(
        Milestone(indicator: try record.indicator(), day: try record.day(), year: try record.year())
      )
    case .guidePrice:
      self = .guidePrice(
        try GuidePrice(
          category: record.text(.category), price: record.read(.price) { Money(yuan: $0) },
          year: record.year()))
    case .reading:
      self = .reading(
        Reading(
          indicator: try record.indicator(), day: try record.day(),
          value: try record.read(.value, readingValue)))
    }
  }
}

/// The texts of one fact, read field by field.
private struct Record {
  let kind: FactKind
  let texts: [FieldText]

  func read<Value>(_ field: FactField, _ parse: (String) -> Value?) throws(MalformedFact) -> Value {
    guard let stated = try readIfStated(field, parse) else {
      throw MalformedFact(kind: kind, field: field)
    }
    return stated
  }

  func readIfStated<Value>(
    _ field: FactField, _ parse: (String) -> Value?
  ) throws(MalformedFact) -> Value? {
    guard let stated = texts.first(where: { $0.field == field }) else { return nil }
    guard let value = parse(stated.text) else { throw MalformedFact(kind: kind, field: field) }
    return value
  }

  func text(_ field: FactField) -> String {
    texts.first { $0.field == field }?.text ?? ""
  }

  func count(_ field: FactField) throws(MalformedFact) -> Int {
    try read(field) { wholeNumber($0.utf8) }
  }

  func day() throws(MalformedFact) -> Day {
    try read(.day) { Day(parsing: $0) }
  }

  func indicator() throws(MalformedFact) -> IndicatorID {
    try read(.indicator) { IndicatorID(parsing: $0) }
  }

  func year() throws(MalformedFact) -> Int {
    try read(.year) { text in
      wholeNumber(text.utf8).flatMap { Day.years.contains($0) ? $0 : nil }
    }
  }
}

private func yesNo(_ text: String) -> Bool? {
  switch text {
  case "yes": true
  case "no": false
  default: nil
  }
}

private func readingValue(_ text: String) -> Reading.Value? {
  if let kept = yesNo(text) { return .kept(kept) }
  if let day = Day(parsing: text) { return .done(day) }
  return Ratio(parsing: text).map { .number($0) }
}
