public import Core
import GRDB

// A save under a number that has arrived already changes nothing and answers as it did then, so
// that a save whose outcome was unknown can simply be sent again.

extension Store {
  /// Adds a fact to a project.
  public func add(
    _ content: FactContent, project: Int, by entry: Entry, edit: EditID
  ) throws(StoreError) -> FactRecord {
    let new = NewFact(project: project, content: content, entry: entry)
    return try saveOne(edit) { writer, _ in _ = try writer.add(new) }
  }

  /// Adds facts in one save: all or none.
  public func add(_ facts: [NewFact], edit: EditID) throws(StoreError) {
    try save(edit) { writer, _ in
      for fact in facts { _ = try writer.add(fact) }
    } answer: { _ in
    }
  }

  /// Puts a corrected fact in a live one's place; a fact that someone else has changed is refused.
  public func correct(
    _ id: FactID, with content: FactContent, why: String, by entry: Entry, edit: EditID
  ) throws(StoreError) -> FactRecord {
    try saveOne(edit) { writer, records in
      _ = try writer.replace(
        records.liveRecord(id), with: content, .corrected, why: why, by: entry)
    }
  }

  /// Takes a live fact away; one that someone else has changed is refused.
  public func void(
    _ id: FactID, why: String, by entry: Entry, edit: EditID
  ) throws(StoreError) -> FactRecord {
    try saveOne(edit) { writer, records in
      try writer.remove(records.liveRecord(id), .voided, why: why, by: entry)
    }
  }

  /// What a person saved last, in one go; empty if nothing.
  public func lastSave(by person: String) throws(StoreError) -> [HistoryEntry] {
    try read { try HistoryRecords($0).lastEntries(by: person) }
  }

  /// What was saved under a number; empty if it never arrived.
  public func saved(_ edit: EditID) throws(StoreError) -> [HistoryEntry] {
    try read { try HistoryRecords($0).entries(of: edit) }
  }

  /// Undoes the person's last save, if nobody has changed its facts since.
  ///
  /// What was added is voided, what was corrected or voided is restored as a new fact. An undoing
  /// is not undone.
  ///
  /// - Returns: what the undoing did: `before` is what counts no more, `after` what counts again.
  public func undoLast(by entry: Entry, edit: EditID) throws(StoreError) -> [HistoryEntry] {
    try save(edit) { writer, records in
      let last = try records.history.lastEntries(by: entry.person)
      guard let first = last.first, first.what != .undone else {
        throw StoreError.refused(.nothingToUndo)
      }
      for done in last.reversed() { try writer.undo(done, records, by: entry) }
    } answer: { records in
      try records.history.entries(of: edit)
    }
  }

  /// Sets a value for a project, or for all that have none of their own (0).
  ///
  /// Totals that the setting enters are counted afresh in the same save.
  public func set(
    _ name: SettingName, project: Int = 0, to value: String
  ) throws(StoreError) {
    guard let canonical = try? name.canonical(value), project == 0 || name.reach != .unit else {
      throw .refused(
        name.form.range.map { .settingOutOfRange(name, $0) } ?? .settingMalformed(name, value))
    }
    let arrived = { (db: Database) in
      try SettingRecords(db).value(of: name, project: project) == canonical
    }
    try write(.new(), arrived: arrived) { writing in
      let projects = try ProjectRecords(writing.db).numbers()
      guard project == 0 || projects.contains(project) else {
        throw StoreError.refused(.unknownProject(project))
      }
      try SettingRecords(writing.db).set(name, project: project, to: canonical)
      for touched in project == 0 ? projects : [project] {
        try TotalsRecount(writing.db).run(after: name, project: touched)
      }
    }
  }

  /// Saves one fact and answers with it.
  private func saveOne(
    _ edit: EditID, _ change: (inout FactWriter, FactRecords) throws -> Void
  ) throws(StoreError) -> FactRecord {
    try save(edit, change) { records in
      guard let entry = try records.history.entries(of: edit).first,
        let record = try records.record(entry.fact)
      else { throw StoreError.damaged(at: "history") }
      return record
    }
  }

  private func save<Answer>(
    _ edit: EditID, _ change: (inout FactWriter, FactRecords) throws -> Void,
    answer: (FactRecords) throws -> Answer
  ) throws(StoreError) -> Answer {
    try write(edit, arrived: { try HistoryRecords($0).contains(edit) }) { writing in
      let records = FactRecords(writing.db)
      if try !records.history.contains(edit) {
        var writer = FactWriter(writing, edit)
        try change(&writer, records)
      }
      return try answer(records)
    }
  }
}

extension FactWriter {
  fileprivate mutating func undo(
    _ done: HistoryEntry, _ records: FactRecords, by entry: Entry
  ) throws {
    switch (done.before, done.after) {
    case (let before?, .some):
      _ = try replace(records.liveRecord(done.fact), with: before, .undone, why: "", by: entry)
    case (nil, .some):
      try remove(records.liveRecord(done.fact), .undone, why: "", by: entry)
    case (_, nil):
      guard let record = try records.record(done.fact) else {
        throw StoreError.refused(.unknownFact(done.fact))
      }
      guard case .voided = record.state else { throw StoreError.refused(.stale(record)) }
      try restore(record, by: entry)
    }
  }
}
