import Core
import GRDB

/// The facts, as appended.
struct FactRecords {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// What was done to the facts.
  var history: HistoryRecords { HistoryRecords(db) }

  var settings: SettingRecords { SettingRecords(db) }

  var roles: RoleRecords { RoleRecords(db) }

  var forms: FormRecords { FormRecords(db) }

  /// What a person did, to be taken back or brought again.
  func steps(of person: String) -> PersonalSteps { PersonalSteps(db, of: person) }

  /// A fact's columns with those of its successor or of the entry that voided it.
  static let selection = """
    SELECT fact.id, fact.project, fact.content, fact.person, fact.entered, fact.supersedes,
      fact.why, fact.live, next.id, next.person, next.entered, next.why,
      removal.person, removal.entered, removal.why
    FROM fact
    LEFT JOIN fact AS next ON next.supersedes = fact.id
    LEFT JOIN history AS removal ON removal.fact = fact.id AND removal.after IS NULL
    """

  func record(_ id: FactID) throws -> FactRecord? {
    let statement = try db.cachedStatement(sql: FactRecords.selection + " WHERE fact.id = ?")
    return try statement.first([.int(id.number)], of: "fact") { try FactRecord($0) }
  }

  /// The fact, which must be live.
  func liveRecord(_ id: FactID) throws -> FactRecord {
    guard let record = try record(id) else { throw StoreError.refused(.unknownFact(id)) }
    guard record.state == .live else { throw StoreError.refused(.stale(record)) }
    return record
  }

  /// Appends a fact with its stored bytes; one that it supersedes has to be retired first.
  func insert(
    _ new: NewFact, _ bytes: [UInt8], why: String, supersedes: FactID?, seconds: Int
  ) throws -> FactID {
    let (content, group) = (new.content, new.content.group)
    try db.cachedStatement(
      sql: """
        INSERT INTO fact (
          project, kind, subject, day, last_day, open, live, content, person, entered,
          entered_utc, why, supersedes)
        VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)
        """
    ).run([
      .int(new.project), .int(group.kind.code), .int(group.subject), .int(content.day.number),
      .int(content.lastDay.number), .int(content.isOpen ? 1 : 0), .bytes(bytes),
      .text(new.entry.person), .int(new.entry.at.minutes), .int(seconds), .text(why),
      SQLValue(supersedes?.number),
    ])
    return FactID(Int(db.lastInsertedRowID))
  }

  /// The fact counts no longer.
  func retire(_ id: FactID) throws {
    try db.cachedStatement(sql: "UPDATE fact SET live = 0 WHERE id = ?").run([.int(id.number)])
  }
}

extension FactRecord {
  /// Reads a row of ``FactRecords/selection``.
  init(_ columns: Columns) throws {
    let fact = Fact(
      id: FactID(try columns.int(0)), project: try columns.int(1),
      content: try FactContent(canonicalBytes: try columns.bytes(2)),
      entry: try columns.entry(3))
    self.init(
      fact: fact, supersedes: columns.optionalInt(5).map { FactID($0) },
      why: try columns.text(6), state: try State(columns))
  }
}

extension FactRecord.State {
  fileprivate init(_ columns: Columns) throws {
    if try columns.int(7) == 1 {
      self = .live
    } else if let next = columns.optionalInt(8) {
      self = .superseded(by: FactID(next), try columns.entry(9), why: try columns.text(11))
    } else {
      self = .voided(try columns.entry(12), why: try columns.text(14))
    }
  }
}

extension FactContent {
  /// The last day whose figures the fact touches, as far as is known.
  var lastDay: Day {
    switch self {
    case .outage(let outage): outage.to?.day ?? Day.last(of: Day.years.upperBound)
    default: day
    }
  }

  /// Whether its end is still to come.
  var isOpen: Bool {
    switch self {
    case .outage(let outage): outage.to == nil
    case .repair(let ticket): ticket.responded == nil
    default: false
    }
  }
}
