import Core

/// Changes facts inside one save: the fact, its totals and its line of the history together.
struct FactWriter {
  private let writing: Writing
  private let edit: EditID
  private var parts = 0
  /// Read once for each project.
  private var settings: [Int: Settings] = [:]

  init(_ writing: Writing, _ edit: EditID) {
    (self.writing, self.edit) = (writing, edit)
  }

  mutating func add(_ new: NewFact) throws -> FactID {
    try requireHome(of: new)
    let id = try FactRecords(writing.db)
      .insert(new, why: "", supersedes: nil, seconds: writing.seconds)
    try totals(of: new.project)
      .apply(adding: (id, new.content), settings(of: new.project))
    try note(Cause(what: .added), id, new.project, after: new.content, new.entry)
    return id
  }

  /// Puts a new fact in a live one's place.
  mutating func replace(
    _ old: FactRecord, with content: FactContent, _ cause: Cause, by entry: Entry
  ) throws -> FactID {
    let id = try succeed(old, with: content, why: cause.why, by: entry)
    try totals(of: old.fact.project).apply(
      removing: (old.fact.id, old.fact.content), adding: (id, content),
      settings(of: old.fact.project))
    try note(
      cause, id, old.fact.project, replaced: old.fact.id, before: old.fact.content,
      after: content, entry)
    return id
  }

  /// Takes a live fact away.
  mutating func remove(_ old: FactRecord, _ cause: Cause, by entry: Entry) throws {
    try FactRecords(writing.db).retire(old.fact.id)
    try totals(of: old.fact.project)
      .apply(removing: (old.fact.id, old.fact.content), settings(of: old.fact.project))
    try note(cause, old.fact.id, old.fact.project, before: old.fact.content, entry)
  }

  /// Lets a voided fact count again, as a new one.
  mutating func restore(_ old: FactRecord, _ cause: Cause, by entry: Entry) throws {
    let id = try succeed(old, with: old.fact.content, why: cause.why, by: entry)
    try totals(of: old.fact.project)
      .apply(adding: (id, old.fact.content), settings(of: old.fact.project))
    try note(
      cause, id, old.fact.project, replaced: old.fact.id, after: old.fact.content, entry)
  }

  /// Sets a value or takes it back (nil), and counts afresh what it enters.
  mutating func set(
    _ name: SettingName, project: Int, to text: String?, _ cause: Cause, by entry: Entry
  ) throws {
    let projects = try ProjectRecords(writing.db).numbers()
    guard project == 0 || projects.contains(project) else {
      throw StoreError.refused(.unknownProject(project))
    }
    try put(text, .setting(name.rawValue), under: name.rawValue, project, cause, by: entry)
    settings = [:]
    for touched in project == 0 ? projects : [project] {
      try TotalsRecount(writing.db).run(after: name, project: touched)
    }
  }

  /// Writes a text into a place of a form, or clears it (nil).
  mutating func write(
    _ text: String?, at place: FormPlace, _ cause: Cause, by entry: Entry
  ) throws {
    try put(text, .form(place), under: place.key, place.project, cause, by: entry)
  }

  /// Records a form that is handed in.
  mutating func record(_ form: HandedForm, by entry: Entry) throws {
    guard try ProjectRecords(writing.db).exists(number: form.project) else {
      throw StoreError.refused(.unknownProject(form.project))
    }
    try append(
      HistoryRecords.Draft(
        what: .exported, subject: .export(form.form, year: form.year), project: form.project,
        after: .handed(form), entry: entry, why: ""))
  }

  private mutating func put(
    _ text: String?, _ subject: HistoryEntry.Subject, under key: String, _ project: Int,
    _ cause: Cause, by entry: Entry
  ) throws {
    let records = SettingRecords(writing.db)
    let before = try records.text(of: key, project: project)
    try records.set(key, project: project, to: text)
    try append(
      HistoryRecords.Draft(
        what: cause.what, subject: subject, project: project,
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

  /// A fact belongs to a project that is there, and where it names an indicator, to that one's.
  private func requireHome(of new: NewFact) throws {
    let projects = ProjectRecords(writing.db)
    guard try projects.exists(number: new.project) else {
      throw StoreError.refused(.unknownProject(new.project))
    }
    if case .survey(let survey) = new.content, survey.project != new.project {
      throw StoreError.refused(.unknownProject(survey.project))
    }
    guard let indicator = new.content.indicator else { return }
    guard indicator.project == new.project,
      try projects.hasIndicator(indicator, in: new.content.day.year)
    else { throw StoreError.refused(.unknownIndicator(indicator)) }
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
