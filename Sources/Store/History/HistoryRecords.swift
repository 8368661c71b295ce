import Core
import GRDB

/// The append-only history, its lines chained by their hashes.
struct HistoryRecords {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// A line before it has its number.
  struct Draft {
    let what: HistoryEntry.What
    let subject: HistoryEntry.Subject
    let project: Int
    var replaced: FactID?
    var before: HistoryEntry.Content?
    var after: HistoryEntry.Content?
    let entry: Entry
    let why: String
    /// The save that is taken back or brought again.
    var reverses: EditID?
  }

  /// Appends a line to the chain.
  func append(_ draft: Draft, edit: EditID, part: Int, _ writing: Writing) throws {
    let last = try last()
    let line = HistoryLine(
      draft, number: (last?.number ?? 0) + 1, edit: edit, part: part, writing)
    try db.cachedStatement(
      sql: """
        INSERT INTO history (
          number, edit, part, what, project, fact, replaced, setting, before, after, person,
          entered, entered_utc, why, address, sudo_user, terminal, reverses, format, chain)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: line.arguments + [line.chained(to: last?.chain ?? []).blob])
    for group in Set([draft.before, draft.after].compactMap { $0?.fact?.group }) {
      try db.cachedStatement(
        sql: "INSERT INTO history_group (project, kind, subject, number) VALUES (?, ?, ?, ?)"
      ).execute(arguments: [draft.project, group.kind.code, group.subject, line.number])
    }
  }

  /// The chain's last line; nil if there is none.
  func last() throws -> (number: Int, chain: [UInt8])? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT number, chain FROM history WHERE number = (SELECT MAX(number) FROM history)"))
    guard let columns = row.map({ Columns($0, of: "history") }) else { return nil }
    return (try columns.int(0), try columns.bytes(1))
  }

  /// What was done under an edit's number, in order.
  func entries(of edit: EditID) throws -> [HistoryEntry] {
    try fetch("WHERE edit = ? ORDER BY part", [edit.text])
  }

  func contains(_ edit: EditID) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM history WHERE edit = ?)"),
      arguments: [edit.text]) ?? false
  }

  /// The last that was done to a subject.
  func lastEntry(about subject: HistoryEntry.Subject, project: Int) throws -> HistoryEntry? {
    switch subject {
    case .fact(let id):
      try fetch("WHERE fact = ? ORDER BY number DESC LIMIT 1", [id.number]).first
    case .setting(let name): try lastEntry(under: name, project: project)
    case .form(let place): try lastEntry(under: place.key, project: project)
    case .export(let form, let year):
      try lastEntry(
        under: HistoryLine.key(ofExport: form, year: year, project: project), project: project)
    }
  }

  /// The last that was done to what is kept under a name beside the facts.
  func lastEntry(under name: String, project: Int) throws -> HistoryEntry? {
    try fetch(
      "WHERE setting = ? AND project = ? ORDER BY number DESC LIMIT 1", [name, project]
    ).first
  }

  /// The entries that a clause chooses from the table `history`.
  func fetch(_ clause: String, _ arguments: StatementArguments) throws -> [HistoryEntry] {
    try lines(clause, arguments).map { try $0.line.entry(chain: $0.chain) }
  }

  /// The lines that a clause chooses, with the hash that stands beside each.
  func lines(
    _ clause: String, _ arguments: StatementArguments
  ) throws -> [(line: HistoryLine, chain: [UInt8])] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(HistoryLine.columns) FROM history \(clause)")
    return try Row.fetchAll(statement, arguments: arguments).map { row in
      let columns = Columns(row, of: "history")
      return (try HistoryLine(columns), try columns.bytes(19))
    }
  }
}

extension HistoryLine {
  fileprivate init(
    _ draft: HistoryRecords.Draft, number: Int, edit: EditID, part: Int, _ writing: Writing
  ) {
    let (fact, setting): (Int?, String?) =
      switch draft.subject {
      case .fact(let id): (id.number, nil)
      case .setting(let name): (nil, name)
      case .form(let place): (nil, place.key)
      case .export(let form, let year):
        (nil, HistoryLine.key(ofExport: form, year: year, project: draft.project))
      }
    self.init(
      number: number, edit: edit.text, part: part, what: draft.what.rawValue,
      project: draft.project, fact: fact, replaced: draft.replaced?.number, setting: setting,
      before: draft.before?.bytes, after: draft.after?.bytes, person: draft.entry.person,
      entered: draft.entry.at.minutes, enteredUTC: writing.seconds, why: draft.why,
      origin: writing.origin, reverses: draft.reverses?.text,
      format: HistoryLine.currentFormat)
  }
}
