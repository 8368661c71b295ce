import Console
import Core
import Exports
import Reports
import Words

/// Does what the console asks of the world, on the worker's thread.
final class EffectDesk {
  private let world: World
  private let words: Words
  /// The day of the picture that the console shows.
  private var shownDay: Day?
  private var hasChecked = false

  init(world: World, words: Words) {
    (self.world, self.words) = (world, words)
  }

  /// Does it and says what came of it; nothing where it was called off meanwhile.
  func perform(_ effect: Effect, isCancelled: () -> Bool) -> [Message] {
    do throws(Trouble) {
      return try answer(effect, isCancelled)
    } catch {
      return [.refused(error)]
    }
  }

  /// A new picture, if a colleague has saved; at the first quiet moment also a look at a file that
  /// was left in the middle of a save.
  func lookForOthers() -> [Message] {
    do throws(Trouble) {
      try checkOnce()
      return try world.changedElsewhere() ? [.loaded(try world.overview(asOf: shownDay))] : []
    } catch {
      return [.refused(error)]
    }
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
    case .saveTable(let pasted, let day): return [try save(pasted, day)]
    case .compare(let since, let day):
      return [.compared(since: since, try world.comparison(since: since, asOf: day))]
    case .preview(let draft, let entry, let day):
      let changes = try world.preview(
        entry.content, project: entry.project, replacing: entry.correcting, asOf: day)
      return [.previewed(draft: draft, changes)]
    case .save(let entry, let day): return [.saved(try save(entry, day))]
    case .void(let fact, let why, let day):
      let receipt = try change(as: .voided, day) { () throws(Trouble) in
        try world.void(fact, why: why)
      }
      return [.saved(receipt)]
    case .undo(let day): return [try reverse(day) { () throws(Trouble) in try world.undo() }]
    case .redo(let day): return [try reverse(day) { () throws(Trouble) in try world.redo() }]
    case .find(let content, let project):
      return try world.find(content, project: project).map { [.found($0)] } ?? []
    case .loadSettings(let project):
      return [.settingsLoaded(project: project, try world.settings(project: project))]
    case .previewSetting(let draft, let change, let day):
      return [.previewed(draft: draft, try world.preview(change, asOf: day))]
    case .set(let change, let day): return [.settingSaved(try set(change, day))]
    case .fillForm(let form, let project, let day):
      let (filled, handedIn) = try world.filled(form, project: project, asOf: day)
      return [.formFilled(filled, handedIn: handedIn)]
    case .write(let change, let judged, let day):
      return [.written(try write(change, judgedOn: judged, day))]
    case .loadHistory(let request):
      return [.historyLoaded(request, try world.history(request, words))]
    case .export(let line, let replacing, let day):
      return [try export(to: line, replacing: replacing, day)]
    case .exportForm(let request, let replacing, let day):
      return [try export(request, replacing: replacing, day)]
    case .repaint, .quit: return []
    }
  }

  /// Writes an official form; one that lacks something goes out as a draft whatever was asked.
  private func export(
    _ request: FormExportRequest, replacing: Bool, _ day: Day?
  ) throws(Trouble) -> Message {
    let form = try world.filled(request.form, project: request.project, asOf: day).form
    let isDraft = request.isDraft || !form.gaps.isEmpty
    do throws(Trouble) {
      let paths = try world.write(
        [form], words, isDraft: isDraft, to: ExportPath.several(request.line),
        replacing: replacing)
      return .formExported(paths: paths, isDraft: isDraft)
    } catch .export(.exists(let paths)) {
      return .wouldReplace(asked: request.line, paths: paths)
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

  private func set(_ change: SettingChange, _ day: Day?) throws(Trouble) -> SettingReceipt {
    let (_, changes, overview) = try world.changing(asOf: day) { () throws(Trouble) in
      try world.set(change, why: "")
    }
    let state = try world.settings(project: change.project).first { $0.name == change.name }
    return SettingReceipt(
      name: change.name, project: change.project, text: state?.own, changes: changes,
      overview: overview)
  }

  private func write(
    _ change: FormChange, judgedOn judged: Day?, _ day: Day?
  ) throws(Trouble) -> FormReceipt {
    let (_, changes, overview) = try world.changing(asOf: day) { () throws(Trouble) in
      try world.write([change], why: "", asOf: judged)
    }
    let place = change.place
    let entries = try world.formEntries(project: place.project, year: place.year)
    return FormReceipt(
      place: place, text: entries[place], changes: changes, overview: overview)
  }

  private func save(_ entry: Effect.Entry, _ day: Day?) throws(Trouble) -> Receipt {
    try change(as: entry.correcting == nil ? .added : .corrected, day) { () throws(Trouble) in
      try world.save(
        entry.content, project: entry.project, correcting: entry.correcting, why: entry.why)
    }
  }

  private func save(_ pasted: PastedTable, _ day: Day?) throws(Trouble) -> Message {
    let (saved, changes, overview) = try world.changing(asOf: day) { () throws(Trouble) in
      try world.save(pasted)
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
