import Core
import GRDB

/// The end of the history inside one save, to which its lines are chained.
struct HistoryChain {
  private let db: Database
  /// The last line; nil before it is read.
  private var last: (number: Int, chain: [UInt8])?

  init(_ db: Database) {
    self.db = db
  }

  /// Appends a line to the chain.
  mutating func append(
    _ draft: HistoryRecords.Draft, edit: EditID, part: Int, _ writing: Writing
  ) throws {
    let last = try last ?? HistoryRecords(db).last() ?? (0, [])
    let line = HistoryLine(draft, number: last.number + 1, edit: edit, part: part, writing)
    let chain = line.chained(to: last.chain)
    try db.cachedStatement(
      sql: """
        INSERT INTO history (
          number, edit, part, what, project, fact, replaced, setting, before, after, person,
          entered, entered_utc, why, address, sudo_user, terminal, reverses, format, chain)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).run(line.values + [.bytes(chain)])
    let (old, new) = (draft.before?.group, draft.after?.group)
    for group in [old == new ? nil : old, new].compactMap(\.self) {
      try db.cachedStatement(
        sql: "INSERT INTO history_group (project, kind, subject, number) VALUES (?, ?, ?, ?)"
      ).run([
        .int(draft.project), .int(group.kind.code), .int(group.subject), .int(line.number),
      ])
    }
    self.last = (line.number, chain)
  }
}

extension HistoryLine {
  fileprivate init(
    _ draft: HistoryRecords.Draft, number: Int, edit: EditID, part: Int, _ writing: Writing
  ) {
    let (fact, setting): (Int?, String?) =
      switch draft.subject {
      case .fact(let id): (id.number, nil)
      default: (nil, draft.subject.keptName)
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
