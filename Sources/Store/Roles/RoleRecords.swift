import Core
import GRDB

/// The roles that were given, the closed period and the review marks, as stored.
struct RoleRecords {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Every role, by its holder's name.
  func roles() throws -> [GivenRole] {
    try kept(HistoryEntry.Subject.rolePrefix).map { name, text in
      guard let holder = RoleHolder(parsing: name), let role = Role(rawValue: text) else {
        throw StoreError.damaged(at: "role \(name)")
      }
      return GivenRole(holder: holder, role: role)
    }
  }

  /// Every role with the entry that gave it.
  func rolesWithEntries() throws -> [GivenRole] {
    try roles().map { given in
      let line = try HistoryRecords(db)
        .lastEntry(about: .role(given.holder.description), project: 0)
      return GivenRole(holder: given.holder, role: given.role, entry: line?.entry)
    }
  }

  func authority(of member: Member) throws -> Authority {
    Authority(of: member.login, among: try roles(), belongs: member.belongs)
  }

  /// Who can be asked: the holders of a role or a higher one.
  func holders(of role: Role) throws -> [String] {
    try roles().filter { $0.role >= role }.map(\.holder.description)
  }

  /// The closed period; nil if none is.
  func lock() throws -> PeriodLock? {
    let name = HistoryEntry.Subject.lockName
    guard let text = try SettingRecords(db).text(of: name, project: 0) else { return nil }
    guard let day = Day(parsing: text) else { throw StoreError.damaged(at: name) }
    guard let line = try HistoryRecords(db).lastEntry(about: .lock, project: 0) else {
      throw StoreError.faultFound(.changedSetting(name, line: nil))
    }
    return PeriodLock(through: day, entry: line.entry, why: line.why)
  }

  /// The review marks of all projects or one, the latest day first.
  func reviews(project: Int?) throws -> [Review] {
    let prefix = HistoryEntry.Subject.reviewPrefix
    return try db.cachedStatement(
      sql: """
        SELECT project, name, value FROM setting
        WHERE name > ?1 AND name < ?2 AND (?3 IS NULL OR project = ?3)
        ORDER BY name DESC, project
        """
    ).rows([.text(prefix), .text(end(of: prefix)), SQLValue(project)], of: "setting") { columns in
      try review(
        project: columns.int(0), name: columns.text(1), text: columns.text(2))
    }
  }

  private func review(project: Int, name: String, text: String) throws -> Review {
    guard let subject = HistoryEntry.Subject(keptName: name), case .review(let day) = subject
    else { throw StoreError.damaged(at: name) }
    guard let line = try HistoryRecords(db).lastEntry(about: subject, project: project) else {
      throw StoreError.faultFound(.changedSetting(name, line: nil))
    }
    return Review(
      project: project, figures: ReviewedFigures(asOf: day, text: text), entry: line.entry,
      remark: line.why)
  }

  /// A standing fact of a project, of the year's days through one, that a person entered.
  func ownFact(of person: Entry, project: Int, through day: Day) throws -> (FactID, Entry)? {
    try db.cachedStatement(
      sql: """
        SELECT id, person, entered FROM fact
        WHERE project = ? AND live = 1 AND day BETWEEN ? AND ?
        """
    ).first(
      [.int(project), .int(Day.first(of: day.year).number), .int(day.number)], of: "fact"
    ) { columns in
      let entry = try columns.entry(1)
      guard !entry.logins.isDisjoint(with: person.logins) else { return nil }
      return (FactID(try columns.int(0)), entry)
    }
  }

  /// What is kept for the whole unit under names that begin alike, less that beginning.
  private func kept(_ prefix: String) throws -> [(name: String, text: String)] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT name, value FROM setting WHERE project = 0 AND name > ? AND name < ? ORDER BY name
        """)
    return try statement.rows([.text(prefix), .text(end(of: prefix))], of: "setting") { columns in
      (String(try columns.text(0).dropFirst(prefix.count)), try columns.text(1))
    }
  }

  /// The first name behind all that begin with a prefix that ends in a blank.
  private func end(of prefix: String) -> String { prefix.dropLast() + "!" }
}
