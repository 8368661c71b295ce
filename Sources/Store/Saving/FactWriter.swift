import Core

/// Changes facts inside one save: the fact, its totals and its line of the history together.
struct FactWriter {
  private let writing: Writing
  private let edit: EditID
  private var parts = 0

  init(_ writing: Writing, _ edit: EditID) {
    (self.writing, self.edit) = (writing, edit)
  }

  mutating func add(_ new: NewFact) throws -> FactID {
    try requireHome(of: new)
    let id = try FactRecords(writing.db)
      .insert(new, why: "", supersedes: nil, seconds: writing.seconds)
    try totals(of: new.project).apply(adding: (id, new.content), writing.settings)
    try note(Cause(what: .added), id, new.project, after: new.content, new.entry)
    return id
  }

  /// Puts a new fact in a live one's place.
  mutating func replace(
    _ old: FactRecord, with content: FactContent, _ cause: Cause, by entry: Entry
  ) throws -> FactID {
    let id = try succeed(old, with: content, why: cause.why, by: entry)
    try totals(of: old.fact.project).apply(
      removing: (old.fact.id, old.fact.content), adding: (id, content), writing.settings)
    try note(
      cause, id, old.fact.project, replaced: old.fact.id, before: old.fact.content,
      after: content, entry)
    return id
  }

  /// Takes a live fact away.
  mutating func remove(_ old: FactRecord, _ cause: Cause, by entry: Entry) throws {
    try FactRecords(writing.db).retire(old.fact.id)
    try totals(of: old.fact.project)
      .apply(removing: (old.fact.id, old.fact.content), writing.settings)
    try note(cause, old.fact.id, old.fact.project, before: old.fact.content, entry)
  }

  /// Lets a voided fact count again, as a new one.
  mutating func restore(_ old: FactRecord, _ cause: Cause, by entry: Entry) throws {
    let id = try succeed(old, with: old.fact.content, why: cause.why, by: entry)
    try totals(of: old.fact.project).apply(adding: (id, old.fact.content), writing.settings)
    try note(
      cause, id, old.fact.project, replaced: old.fact.id, after: old.fact.content, entry)
  }

  /// Sets a value or takes it back (nil), and counts afresh what it enters.
  mutating func set(
    _ name: SettingName, to text: String?, _ cause: Cause, by entry: Entry
  ) throws {
    let records = SettingRecords(writing.db)
    let before = try records.text(of: name.rawValue)
    try records.set(name.rawValue, to: text)
    if name == .responseLimit { try ResponseLimitRecount(writing.db).run(records.settings()) }
    try append(
      HistoryRecords.Draft(
        what: cause.what, subject: .setting(name.rawValue), project: 0,
        before: before.map { .text($0) }, after: text.map { .text($0) }, entry: entry,
        why: cause.why, reverses: cause.reverses))
  }

  private func succeed(
    _ old: FactRecord, with content: FactContent, why: String, by entry: Entry
  ) throws -> FactID {
    let new = NewFact(project: old.fact.project, content: content, entry: entry)
    try requireHome(of: new)
    let records = FactRecords(writing.db)
    try records.retire(old.fact.id)
    return try records.insert(
      new, why: why, supersedes: old.fact.id, seconds: writing.seconds)
  }

  /// A fact belongs to a project that is there, a reading to one of its indicators.
  private func requireHome(of new: NewFact) throws {
    let projects = ProjectRecords(writing.db)
    guard try projects.exists(number: new.project) else {
      throw StoreError.refused(.unknownProject(new.project))
    }
    guard case .reading(let reading) = new.content else { return }
    guard reading.indicator.project == new.project,
      try projects.hasIndicator(reading.indicator, in: reading.day.year)
    else { throw StoreError.refused(.unknownIndicator(reading.indicator)) }
  }

  private func totals(of project: Int) -> TotalRecords {
    TotalRecords(writing.db, project: project)
  }

  private mutating func note(
    _ cause: Cause, _ fact: FactID, _ project: Int, replaced: FactID? = nil,
    before: FactContent? = nil, after: FactContent? = nil, _ entry: Entry
  ) throws {
    try append(
      HistoryRecords.Draft(
        what: cause.what, subject: .fact(fact), project: project, replaced: replaced,
        before: before.map { .fact($0) }, after: after.map { .fact($0) }, entry: entry,
        why: cause.why, reverses: cause.reverses))
  }

  private mutating func append(_ draft: HistoryRecords.Draft) throws {
    try HistoryRecords(writing.db).append(draft, edit: edit, part: parts, writing)
    parts += 1
  }
}

/// By what a change comes about.
struct Cause {
  let what: HistoryEntry.What
  var why = ""
  /// The save that is taken back or brought again.
  var reverses: EditID?
}
