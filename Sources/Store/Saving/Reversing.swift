public import Core
import GRDB

// Undo and redo are new lines of the history: nothing is taken out of it.

extension Store {
  /// Takes back the person's newest save that still stands, all of it.
  ///
  /// Each call reaches one save further back. What was added is voided; what was corrected, voided
  /// or set comes back. What a colleague has changed since is left alone and refused as
  /// ``Refusal/overtaken(_:)``.
  ///
  /// - Parameter why: the reason that a closed period asks for; else it may be empty.
  /// - Returns: what the undoing did: `before` is what holds no more, `after` what holds again.
  public func undo(
    why: String = "", by entry: Entry, edit: EditID
  ) throws(StoreError) -> [HistoryEntry] {
    try save(edit) { writer, records in
      guard let step = try records.steps(of: entry.person).nextToUndo() else {
        throw StoreError.refused(.nothingToUndo)
      }
      let cause = Cause(what: .undone, why: why, reverses: step)
      for done in try records.history.entries(of: step).reversed() {
        try writer.change(done, from: done.after, to: done.before, cause, records, by: entry)
      }
    } answer: { records in
      try records.history.entries(of: edit)
    }
  }

  /// Brings again what the person undid last, unless something new was saved since.
  ///
  /// - Returns: what the redoing did, as for ``undo(why:by:edit:)``.
  public func redo(
    why: String = "", by entry: Entry, edit: EditID
  ) throws(StoreError) -> [HistoryEntry] {
    try save(edit) { writer, records in
      guard let step = try records.steps(of: entry.person).nextToRedo() else {
        throw StoreError.refused(.nothingToRedo)
      }
      let cause = Cause(what: .redone, why: why, reverses: step)
      for done in try records.history.entries(of: step) {
        try writer.change(done, from: done.before, to: done.after, cause, records, by: entry)
      }
    } answer: { records in
      try records.history.entries(of: edit)
    }
  }
}

extension FactWriter {
  /// Brings a subject from one content to another, if it still says the first.
  fileprivate mutating func change(
    _ done: HistoryEntry, from: HistoryEntry.Content?, to: HistoryEntry.Content?, _ cause: Cause,
    _ records: FactRecords, by entry: Entry
  ) throws {
    switch done.subject {
    case .fact(let id):
      try change(
        records.latest(id), from: from?.fact, to: to?.fact, cause, records, by: entry)
    case .setting(let text):
      guard let name = SettingName(rawValue: text) else {
        throw StoreError.damaged(at: "history \(done.number)")
      }
      guard try records.settings.text(of: text, project: done.project) == from?.text else {
        throw try records.overtaken(done.subject, project: done.project)
      }
      try set(name, project: done.project, to: to?.text, cause, by: entry)
    case .form(let place):
      guard try records.settings.text(of: place.key, project: done.project) == from?.text else {
        throw try records.overtaken(done.subject, project: done.project)
      }
      try write(to?.text, at: place, cause, by: entry)
    case .role, .lock, .review, .database, .export:
      throw StoreError.damaged(at: "history \(done.number)")
    }
  }

  private mutating func change(
    _ latest: FactRecord, from: FactContent?, to: FactContent?, _ cause: Cause,
    _ records: FactRecords, by entry: Entry
  ) throws {
    guard latest.standing == from else {
      throw try records.overtaken(.fact(latest.fact.id), project: latest.fact.project)
    }
    switch to {
    case nil: try remove(latest, cause, by: entry)
    case .some where from == nil: try restore(latest, cause, by: entry)
    case let content?: _ = try replace(latest, with: content, cause, by: entry)
    }
  }
}

extension FactRecord {
  /// What the fact says while it counts.
  fileprivate var standing: FactContent? { state == .live ? fact.content : nil }
}

extension FactRecords {
  /// The fact that stands at the end of a fact's corrections.
  func latest(_ id: FactID) throws -> FactRecord {
    var id = id
    while true {
      guard let record = try record(id) else { throw StoreError.refused(.unknownFact(id)) }
      guard case .superseded(let next, _, _) = record.state else { return record }
      id = next
    }
  }

  /// The refusal that names what was done to a subject since.
  func overtaken(
    _ subject: HistoryEntry.Subject, project: Int
  ) throws -> StoreError {
    guard let last = try history.lastEntry(about: subject, project: project) else {
      return .damaged(at: "history")
    }
    return .refused(.overtaken(last))
  }
}
