import Core

/// Changes facts inside one save: the fact, its totals and its line of the history together.
struct FactWriter {
  private let writing: Writing
  private let edit: EditID
  private var chain: HistoryChain
  private var homes: FactHomes
  private var parts = 0
  /// Read once for each project.
  private var settings: [Int: Settings] = [:]

  init(_ writing: Writing, _ edit: EditID) {
    (self.writing, self.edit) = (writing, edit)
    (chain, homes) = (HistoryChain(writing.db), FactHomes(writing.db))
  }

  /// Adds facts, each with the bytes that are stored of it, until there are no more.
  mutating func add(_ next: () throws -> (fact: NewFact, bytes: [UInt8])?) throws {
    let records = FactRecords(writing.db)
    var filed: [Int: [TotalRecords.Filed]] = [:]
    var waiting = 0
    while let (new, bytes) = try next() {
      try homes.require(new)
      try requireOpen([new.content], new.why)
      let id = try records.insert(
        new, bytes, why: new.why, supersedes: nil, seconds: writing.seconds)
      try note(
        Cause(what: .added, why: new.why), id, new.project, after: .init(new.content, bytes),
        new.entry)
      filed[new.project, default: []].append((id, new.content))
      waiting += 1
      guard waiting == TotalRecords.slice else { continue }
      try total(filed)
      (filed, waiting) = ([:], 0)
    }
    try total(filed)
  }

  mutating func add(_ facts: [NewFact]) throws {
    var rest = facts.makeIterator()
    try add { rest.next().map { ($0, $0.content.canonicalBytes) } }
  }

  private mutating func total(_ filed: [Int: [TotalRecords.Filed]]) throws {
    for (project, facts) in filed {
      try totals(of: project).apply(adding: facts, settings(of: project))
    }
  }

  /// Puts a new fact in a live one's place.
  mutating func replace(
    _ old: FactRecord, with content: FactContent, _ cause: Cause, by entry: Entry
  ) throws -> FactID {
    try requireOpen([old.fact.content, content], cause.why)
    let bytes = content.canonicalBytes
    let id = try succeed(old, with: content, bytes, why: cause.why, by: entry)
    try totals(of: old.fact.project).apply(
      removing: [(old.fact.id, old.fact.content)], adding: [(id, content)],
      settings(of: old.fact.project))
    try note(
      cause, id, old.fact.project, replaced: old.fact.id, before: .init(old.fact.content),
      after: .init(content, bytes), entry)
    return id
  }

  /// Takes a live fact away.
  mutating func remove(_ old: FactRecord, _ cause: Cause, by entry: Entry) throws {
    try requireOpen([old.fact.content], cause.why)
    try FactRecords(writing.db).retire(old.fact.id)
    try totals(of: old.fact.project)
      .apply(removing: [(old.fact.id, old.fact.content)], settings(of: old.fact.project))
    try note(cause, old.fact.id, old.fact.project, before: .init(old.fact.content), entry)
  }

  /// Lets a voided fact count again, as a new one.
  mutating func restore(_ old: FactRecord, _ cause: Cause, by entry: Entry) throws {
    try requireOpen([old.fact.content], cause.why)
    let bytes = old.fact.content.canonicalBytes
    let id = try succeed(old, with: old.fact.content, bytes, why: cause.why, by: entry)
    try totals(of: old.fact.project)
      .apply(adding: [(id, old.fact.content)], settings(of: old.fact.project))
    try note(
      cause, id, old.fact.project, replaced: old.fact.id,
      after: .init(old.fact.content, bytes), entry)
  }

  /// Sets a value or takes it back (nil), and counts afresh what it enters.
  mutating func set(
    _ name: SettingName, project: Int, to text: String?, _ cause: Cause, by entry: Entry
  ) throws {
    let projects = try ProjectRecords(writing.db).numbers()
    guard project == 0 || projects.contains(project) else {
      throw StoreError.refused(.unknownProject(project))
    }
    try writing.permission.requireUnlocked(why: cause.why)
    try put(text, .setting(name.rawValue), project, cause, by: entry)
    settings = [:]
    for touched in project == 0 ? projects : [project] {
      try TotalsRecount(writing.db).run(after: name, project: touched)
    }
  }

  /// Writes a text into a place of a form, or clears it (nil).
  mutating func write(
    _ text: String?, at place: FormPlace, _ cause: Cause, by entry: Entry
  ) throws {
    try writing.permission.requireOpen(place.lastDay, why: cause.why)
    try put(text, .form(place), place.project, cause, by: entry)
  }

  /// Keeps a text about a role, the lock or a review, or drops it (nil).
  mutating func keep(
    _ text: String?, about subject: HistoryEntry.Subject, project: Int = 0, _ cause: Cause,
    by entry: Entry
  ) throws {
    try put(text, subject, project, cause, by: entry)
  }

  /// Records a form that is handed in.
  mutating func record(_ form: HandedForm, by entry: Entry) throws {
    guard try ProjectRecords(writing.db).exists(number: form.project) else {
      throw StoreError.refused(.unknownProject(form.project))
    }
    try append(
      HistoryRecords.Draft(
        what: .exported, subject: .export(form.form, year: form.year), project: form.project,
        after: .init(form.canonicalText), entry: entry, why: ""))
  }

  private mutating func put(
    _ text: String?, _ subject: HistoryEntry.Subject, _ project: Int, _ cause: Cause,
    by entry: Entry
  ) throws {
    let records = SettingRecords(writing.db)
    let before = try records.text(of: subject.keptName, project: project)
    try records.set(subject.keptName, project: project, to: text)
    try append(
      HistoryRecords.Draft(
        what: cause.what, subject: subject, project: project,
        before: before.map { .init($0) }, after: text.map { .init($0) }, entry: entry,
        why: cause.why, reverses: cause.reverses))
  }

  /// What happened in a closed period is a manager's to change, with a reason.
  private func requireOpen(_ contents: [FactContent], _ why: String) throws {
    for content in contents { try writing.permission.requireOpen(content.day, why: why) }
  }

  private mutating func succeed(
    _ old: FactRecord, with content: FactContent, _ bytes: [UInt8], why: String, by entry: Entry
  ) throws -> FactID {
    let new = NewFact(project: old.fact.project, content: content, entry: entry)
    try homes.require(new)
    let records = FactRecords(writing.db)
    try records.retire(old.fact.id)
    return try records.insert(
      new, bytes, why: why, supersedes: old.fact.id, seconds: writing.seconds)
  }

  private mutating func settings(of project: Int) throws -> Settings {
    if let known = settings[project] { return known }
    let read = try SettingRecords(writing.db).settings(project: project)
    settings[project] = read
    return read
  }

  private func totals(of project: Int) -> TotalRecords {
    TotalRecords(writing.db, project: project)
  }

  private mutating func note(
    _ cause: Cause, _ fact: FactID, _ project: Int, replaced: FactID? = nil,
    before: HistoryRecords.Draft.Stored? = nil, after: HistoryRecords.Draft.Stored? = nil,
    _ entry: Entry
  ) throws {
    try append(
      HistoryRecords.Draft(
        what: cause.what, subject: .fact(fact), project: project, replaced: replaced,
        before: before, after: after, entry: entry,
        why: cause.why, reverses: cause.reverses))
  }

  private mutating func append(_ draft: HistoryRecords.Draft) throws {
    try chain.append(draft, edit: edit, part: parts, writing)
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
