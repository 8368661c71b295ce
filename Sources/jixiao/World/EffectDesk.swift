import Console
import Core
import Exports
import Reports
import Store
import Words

/// Does what the console asks of the world, on the worker's thread.
final class EffectDesk {
  let world: World
  let words: Words
  /// What keeps what is typed; nil where nothing is kept.
  private let keeper: DraftKeeper?
  /// The day of the picture that the console shows.
  private var shownDay: Day?
  /// The last line of the history that the console knows of; nil before the first picture.
  private var knownLine: Int?
  /// Whether a colleague's save was noticed and could not be read yet.
  private var owesNews = false
  private var hasChecked = false
  private let background = BackgroundThread()
  /// When the day's backup was last looked for, in hours, so that a day that begins, or a failure
  /// that passes, is noticed.
  private var backupHour: Int?
  private var hasComplainedOfBackup = false

  init(world: World, words: Words, keeper: DraftKeeper?) {
    (self.world, self.words, self.keeper) = (world, words, keeper)
  }

  /// Does it and says what came of it; nothing where it was called off meanwhile.
  func perform(_ effect: Effect, isCancelled: () -> Bool) -> [Message] {
    do throws(Trouble) {
      return try answer(effect, isCancelled)
    } catch .save(.busy) where !effect.isChange {
      return [.refused(.database(.busy))]
    } catch {
      if case .role(.reasonNeeded(let lock)) = error { return [.reasonNeeded(lock, for: effect)] }
      return [.refused(error)]
    }
  }

  /// A new picture, if a colleague has saved; at the first quiet moment also a look at a file that
  /// was left in the middle of a save.
  func lookForOthers() -> [Message] {
    do throws(Trouble) {
      try checkOnce()
      try backUpDaily()
      owesNews = try world.changedElsewhere() || owesNews
      return (owesNews ? try news() : []) + backgroundMessages()
    } catch .save(.busy) {
      return []
    } catch {
      return [.refused(error)]
    }
  }

  /// Ends what goes on in the background; nothing half done is left behind.
  func close() { background.finish() }

  private func backUpDaily() throws(Trouble) {
    let hour = world.now.minutes / 60
    guard hour != backupHour else { return }
    backupHour = hour
    guard let backup = try world.dailyBackup() else { return }
    background.start { isCancelled in
      backup.make(isCancelled).map { [.dailyBackupFailed($0)] } ?? []
    }
  }

  /// What came of work in the background; that the day's backup fails is said once.
  private func backgroundMessages() -> [Message] {
    background.takeMessages().filter { message in
      guard case .dailyBackupFailed = message else { return true }
      defer { hasComplainedOfBackup = true }
      return !hasComplainedOfBackup
    }
  }

  private func backUp(to typed: String, replacing: Bool) throws(Trouble) {
    let path = try ExportFiles(world.environment).writable(typed)
    let database = world.store.path
    background.start { isCancelled in
      do throws(StoreError) {
        let (summary, fault) = try Backup(of: database).make(
          at: path, replacing: replacing
        ) { _ in
          !isCancelled()
        }
        return [fault.map { .backupFailed(.history($0)) } ?? .backedUp(summary)]
      } catch {
        return [.backupFailed(Trouble(error, path: database))]
      }
    }
  }

  /// What colleagues have saved, with the picture after it, and what the person may do by now.
  private func news() throws(Trouble) -> [Message] {
    let overview = try world.overview(asOf: shownDay)
    let (entries, last) = try world.news(since: knownLine ?? 0)
    let authority = try world.authority()
    (knownLine, owesNews) = (last, false)
    let picture: Message =
      entries.isEmpty ? .loaded(overview) : .changedElsewhere(entries, overview)
    return [.authorised(authority), picture]
  }

  private func checkOnce() throws(Trouble) {
    guard !hasChecked else { return }
    hasChecked = true
    try world.checkAfterUncleanEnd()
  }

  private func answer(
    _ effect: Effect, _ isCancelled: () -> Bool
  ) throws(Trouble) -> [Message] {
    switch effect {
    case .load(let day):
      shownDay = day
      if knownLine == nil { knownLine = try world.historyHead().count }
      return [.loaded(try world.overview(asOf: day))]
    case .list(let request):
      guard let page = try world.page(of: request, words, isCancelled) else { return [] }
      return [.listed(number: request.number, page, count: try world.count(for: request))]
    case .readTickets(let project, let day):
      let picture = try world.tickets(project: project, asOf: day, isCancelled)
      return picture.map { [.ticketsRead(project: project, $0)] } ?? []
    case .weigh(let fact, let day):
      return [.weighed(fact, try world.changes(voiding: fact, asOf: day))]
    case .readTable(let number, let pasted, let day):
      return [.tableRead(number: number, try world.read(pasted, asOf: day))]
    case .saveTable(let pasted, let why, let day): return [try save(pasted, why, day)]
    case .compare(let since, let day):
      return [.compared(since: since, try world.comparison(since: since, asOf: day))]
    case .preview(let draft, let entry, let day): return [try preview(entry, draft, day)]
    case .save(let entry, let day): return [try saved(entry, day)]
    case .void(let fact, let why, let day): return [try voided(fact, why, day)]
    case .recoverDrafts:
      guard let left = keeper?.claim(), !left.isEmpty else { return [] }
      return [.recovered(try world.recovered(from: left))]
    case .follow(let fact): return [try standing(of: fact)]
    case .undo(let why, let day):
      return [try reverse(day) { () throws(Trouble) in try world.undo(why: why) }]
    case .redo(let why, let day):
      return [try reverse(day) { () throws(Trouble) in try world.redo(why: why) }]
    case .review(let project, let figures, let remark, let day):
      try world.review([(project, figures)], remark: remark)
      return [.reviewed(project: project, try world.overview(asOf: day))]
    case .find(let content, let project):
      return try world.find(content, project: project).map { [.found($0)] } ?? []
    case .loadSettings(let project):
      return [.settingsLoaded(project: project, try world.settings(project: project))]
    case .previewSetting(let draft, let change, let day):
      return [.previewed(draft: draft, try world.preview(change, asOf: day))]
    case .set(let change, let seen, let why, let day): return [try set(change, seen, why, day)]
    case .fillForm(let form, let project, let day):
      let (filled, handedIn) = try world.filled(form, project: project, asOf: day)
      return [.formFilled(filled, handedIn: handedIn)]
    case .write(let change, let judged, let why, let day):
      return [try write(change, judgedOn: judged, why, day)]
    case .loadHistory(let request):
      return [.historyLoaded(request, try world.history(request, words))]
    case .export(let line, let replacing, let day):
      return [try export(to: line, replacing: replacing, day)]
    case .exportForm(let request, let replacing, let day):
      return [try export(request, replacing: replacing, day)]
    case .backup(let path, let replacing):
      try backUp(to: path, replacing: replacing)
      return []
    case .repaint, .quit, .stopWaiting: return []
    }
  }

  private func export(to line: String, replacing: Bool, _ day: Day?) throws(Trouble) -> Message {
    let summary = Summary(
      try world.overview(asOf: day), words, head: try world.historyHead())
    do throws(Trouble) {
      return .exported(
        paths: try ExportFiles(world.environment).write(
          summary.handout, to: ExportPath.several(line), replacing: replacing))
    } catch .export(.exists(let paths)) {
      return .wouldReplace(asked: line, paths: paths)
    }
  }

  private func reverse(
    _ day: Day?, _ body: () throws(Trouble) -> [HistoryEntry]
  ) throws(Trouble) -> Message {
    let (entries, changes, overview) = try world.changing(asOf: day, body)
    return .reversed(Reversal(entries: entries, changes: changes, overview: overview))
  }

  /// Sets it, unless a colleague has set something else since it was seen.
  private func set(
    _ change: SettingChange, _ seen: SeenSetting, _ why: String, _ day: Day?
  ) throws(Trouble) -> Message {
    do throws(Trouble) {
      let (_, changes, overview) = try world.changing(asOf: day) { () throws(Trouble) in
        try world.set(change, seen: seen, why: why)
      }
      return .settingSaved(
        SettingReceipt(
          name: change.name, project: change.project, text: try state(after: change)?.own,
          changes: changes, overview: overview))
    } catch .save(.overtaken(let later)) {
      guard let state = try state(after: change) else { throw .save(.overtaken(by: later)) }
      return .settingStanding(state, later.entry)
    }
  }

  private func state(after change: SettingChange) throws(Trouble) -> SettingState? {
    try world.settings(project: change.project).first { $0.name == change.name }
  }

  /// What saving it would change; where a colleague has changed what it corrects, that.
  private func preview(_ entry: Effect.Entry, _ draft: Int, _ day: Day?) throws(Trouble) -> Message
  {
    do throws(Trouble) {
      let changes = try world.preview(
        entry.content, project: entry.project, replacing: entry.correcting, asOf: day)
      return .previewed(draft: draft, changes)
    } catch .save(.stale(let by, let next)) {
      guard let fact = entry.correcting else { throw .save(.stale(by: by, now: next)) }
      return try standing(of: fact)
    }
  }

  /// Saves it, unless a colleague has changed what it corrects.
  private func saved(_ entry: Effect.Entry, _ day: Day?) throws(Trouble) -> Message {
    do throws(Trouble) {
      let deed: Deed = entry.correcting == nil ? .added : .corrected
      return .saved(
        try change(as: deed, day) { () throws(Trouble) in
          try world.save(
            entry.content, project: entry.project, correcting: entry.correcting, why: entry.why,
            record: entry.record)
        })
    } catch .save(.stale(let by, let next)) {
      guard let fact = entry.correcting else { throw .save(.stale(by: by, now: next)) }
      return try standing(of: fact)
    }
  }

  /// Voids it, unless a colleague has changed it.
  private func voided(_ fact: FactID, _ why: String, _ day: Day?) throws(Trouble) -> Message {
    do throws(Trouble) {
      return .saved(
        try change(as: .voided, day) { () throws(Trouble) in try world.void(fact, why: why) })
    } catch .save(.stale) {
      return try standing(of: fact)
    }
  }

  private func standing(of id: FactID) throws(Trouble) -> Message {
    let (fact, latest) = try world.standing(of: id)
    return .standing(fact, latest)
  }

  private func save(
    _ pasted: PastedTable, _ why: String, _ day: Day?
  ) throws(Trouble) -> Message {
    let (saved, changes, overview) = try world.changing(asOf: day) { () throws(Trouble) in
      try world.save(pasted, why: why)
    }
    return .tableSaved(count: saved.count, saved.isNew ? changes : nil, overview)
  }

  private func change(
    as deed: Deed, _ day: Day?, _ body: () throws(Trouble) -> FactRecord
  ) throws(Trouble) -> Receipt {
    let (record, changes, overview) = try world.changing(asOf: day, body)
    return Receipt(
      deed: deed, fact: record.fact.id, kind: record.fact.content.kind, changes: changes,
      overview: overview)
  }
}
