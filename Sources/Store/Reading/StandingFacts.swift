import Core
import GRDB

// Facts that are not totalled but stand beside the totals, and who entered the last of each group.

extension EvidenceReader {
  /// Open outages and unanswered tickets through the cut, and the confirmations that reach into
  /// the year; of each log the two last, so that one of them can be taken back in a preview.
  func readStandingFacts(into evidence: inout YearEvidence) throws {
    try note(EvidenceReader.openOutages, [cut.day.number], in: &evidence)
    try note(EvidenceReader.openTickets, [firstDay.number, cut.day.number], in: &evidence)
    for log in Log.allCases {
      try note(EvidenceReader.confirmations, [log.subject, firstDay.number], in: &evidence)
    }
    for indicator in project.allIndicators {
      for kind in [FactKind.check, .milestone] where indicator.needsEach(kind) {
        try noteYear(FactGroup(kind, subject: indicator.id.subject), in: &evidence)
      }
    }
    if project.indicators.contains(where: { $0.formula.feeds.contains(.guidePrice) }) {
      try noteYear(FactGroup(.guidePrice), in: &evidence)
    }
  }

  /// All facts of a group that are filed in the year: kinds of which a year has few.
  private func noteYear(_ group: FactGroup, in evidence: inout YearEvidence) throws {
    try note(
      EvidenceReader.ofYear,
      [
        group.kind.code, group.subject, firstDay.number, Day.last(of: project.year).number,
      ], in: &evidence)
  }

  /// Notes the facts of the project that a query chooses, whose first value is the project.
  private func note(
    _ query: String, _ values: [Int], in evidence: inout YearEvidence
  ) throws {
    try db.cachedStatement(sql: query).forEachRow(ofProject(values), of: "fact") { columns in
      evidence.note(try FactContent(canonicalBytes: columns.bytes(0)))
    }
  }

  private func ofProject(_ values: [Int]) -> [SQLValue] {
    ([project.number] + values).map { .int($0) }
  }

  /// The year's readings through the cut; they come by day and id, so the last one stays.
  func readReadings(
    into evidence: inout YearEvidence, _ lastEntries: inout [FactGroup: Entry]
  ) throws {
    for indicator in project.allIndicators {
      try db.cachedStatement(sql: EvidenceReader.readings).forEachRow(
        ofProject([indicator.id.subject, firstDay.number, cut.day.number]), of: "fact"
      ) { columns in
        evidence.note(try FactContent(canonicalBytes: try columns.bytes(0)))
        lastEntries[indicator.readingGroup] = try columns.entry(1)
      }
    }
  }

  /// Of each group but readings, the live fact of the latest day; of several, the one entered last.
  func lastEntries() throws -> [FactGroup: Entry] {
    var entries: [FactGroup: Entry] = [:]
    for group in Set(project.allIndicators.flatMap(\.factGroups)) {
      entries[group] = try db.cachedStatement(sql: EvidenceReader.lastEntry).first(
        ofProject([group.kind.code, group.subject, firstDay.number, cut.day.number]), of: "fact"
      ) { try $0.entry(0) }
    }
    return entries
  }

  private static let openOutages = """
    SELECT content FROM fact
    WHERE live = 1 AND open = 1 AND project = ? AND kind = \(FactKind.outage.code) AND day <= ?
    """

  private static let openTickets = """
    SELECT content FROM fact
    WHERE live = 1 AND open = 1 AND project = ? AND kind = \(FactKind.repair.code)
      AND day BETWEEN ? AND ?
    """

  private static let confirmations = """
    SELECT content FROM fact
    WHERE live = 1 AND project = ? AND kind = \(FactKind.confirmation.code) AND subject = ?
      AND day >= ?
    ORDER BY day DESC LIMIT 2
    """

  private static let ofYear = """
    SELECT content FROM fact
    WHERE live = 1 AND project = ? AND kind = ? AND subject = ? AND day BETWEEN ? AND ?
    """

  private static let readings = """
    SELECT content, person, entered FROM fact
    WHERE live = 1 AND project = ? AND kind = \(FactKind.reading.code) AND subject = ?
      AND day BETWEEN ? AND ?
    ORDER BY day, id
    """

  private static let lastEntry = """
    SELECT person, entered FROM fact
    WHERE live = 1 AND project = ? AND kind = ? AND subject = ? AND day BETWEEN ? AND ?
    ORDER BY day DESC, id DESC LIMIT 1
    """
}

extension Indicator {
  /// Whether its formula looks at each fact of that kind instead of their totals.
  fileprivate func needsEach(_ kind: FactKind) -> Bool {
    switch kind {
    case .check: formula == .latestCheck
    default: formula.feeds.contains(kind)
    }
  }
}
