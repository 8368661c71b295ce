public import Core
import GRDB

// A save under a number that has arrived already changes nothing and answers as it did then, so
// that a save whose outcome was unknown can simply be sent again.

extension Store {
  /// Adds a fact to a project.
  ///
  /// - Parameter why: the reason that a closed period asks for; else it may be empty.
  public func add(
    _ content: FactContent, project: Int, why: String = "", by entry: Entry, edit: EditID
  ) throws(StoreError) -> FactRecord {
    let new = NewFact(project: project, content: content, entry: entry, why: why)
    return try saveOne(edit) { writer, _ in try writer.add([new]) }
  }

  /// Adds facts in one save: all or none.
  public func add(_ facts: [NewFact], edit: EditID) throws(StoreError) {
    try save(edit) { writer, _ in
      try writer.add(facts)
    } answer: { _ in
    }
  }

  /// Puts a corrected fact in a live one's place; a fact that someone else has changed is refused.
  public func correct(
    _ id: FactID, with content: FactContent, why: String, by entry: Entry, edit: EditID
  ) throws(StoreError) -> FactRecord {
    try saveOne(edit) { writer, records in
      _ = try writer.replace(
        records.liveRecord(id), with: content, Cause(what: .corrected, why: why), by: entry)
    }
  }

  /// Takes a live fact away; one that someone else has changed is refused.
  public func void(
    _ id: FactID, why: String, by entry: Entry, edit: EditID
  ) throws(StoreError) -> FactRecord {
    try saveOne(edit) { writer, records in
      try writer.remove(records.liveRecord(id), Cause(what: .voided, why: why), by: entry)
    }
  }

  /// What was saved under a number; empty if it never arrived.
  public func saved(_ edit: EditID) throws(StoreError) -> [HistoryEntry] {
    try read { try HistoryRecords($0).entries(of: edit) }
  }

  /// Sets a value for a project, or for all that have none of their own (0), or takes it back.
  ///
  /// Totals that the setting enters are counted afresh in the same save. What is set already
  /// leaves no line in the history.
  /// - Parameter seen: what stood there when the person decided; where a colleague has set something
  ///   else meanwhile, the change is refused as ``Refusal/overtaken(_:)``.
  public func set(
    _ change: SettingChange, seen: SeenSetting? = nil, why: String = "", by entry: Entry,
    edit: EditID
  ) throws(StoreError) {
    try save(edit) { writer, records in
      let text = try records.settings.result(of: change)
      let name = change.name
      let current = try records.settings.value(of: name, project: change.project)
      guard current != text else { return }
      if let seen, seen.text != current {
        throw try records.overtaken(.setting(name.rawValue), project: change.project)
      }
      try writer.set(
        name, project: change.project, to: text, Cause(what: .set, why: why), by: entry)
    } answer: { _ in
    }
  }

  /// Sets a whole value, or takes it back (nil).
  public func set(
    _ name: SettingName, project: Int = 0, to text: String?, why: String = "", by entry: Entry,
    edit: EditID
  ) throws(StoreError) {
    try set(SettingChange(name, project: project, to: text), why: why, by: entry, edit: edit)
  }

  /// Saves one fact and answers with it.
  private func saveOne(
    _ edit: EditID, _ change: (inout FactWriter, FactRecords) throws -> Void
  ) throws(StoreError) -> FactRecord {
    try save(edit, change) { records in
      guard let entry = try records.history.entries(of: edit).first,
        let fact = entry.fact, let record = try records.record(fact)
      else { throw StoreError.damaged(at: "history") }
      return record
    }
  }

  /// The door that every save goes through.
  ///
  /// - Parameter role: the least role that may do it.
  func save<Answer>(
    _ edit: EditID, for role: Role = .clerk,
    _ change: (inout FactWriter, FactRecords) throws -> Void,
    answer: (FactRecords) throws -> Answer
  ) throws(StoreError) -> Answer {
    try write(edit, for: role, arrived: { try HistoryRecords($0).contains(edit) }) { writing in
      let records = FactRecords(writing.db)
      if try !records.history.contains(edit) {
        var writer = FactWriter(writing, edit)
        try change(&writer, records)
      }
      return try answer(records)
    }
  }
}
