public import Core
import Reports
import Terminal
import Words

extension Console {
  /// Takes a message at a local time, changes the state, and says what the world has to do.
  public mutating func update(_ message: Message, now: Moment) -> [Effect] {
    self.now = now
    if message.endsWait { isWaiting = false }
    return take(message) + openRecovered()
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return press(key)
    case .resized(let size): self.size = size
    case .loaded(let overview):
      if self.overview?.asOf != overview.asOf { news.forgetFigures() }
      self.overview = overview
      weighing = nil
      return refreshedLayers() + changeHistory { $0.lookForNewer() }
    case .changedElsewhere(let entries, let overview): return takeNews(entries, overview)
    case .standing(let fact, let latest): return take(fact, latest)
    case .settingStanding(let state, let entry): return take(state, by: entry)
    case .entryStanding(let change, let theirs, let entry): return take(change, theirs, by: entry)
    case .authorised(let authority): self.authority = authority
    case .waiting: isWaiting = true
    case .recovered(let kept): recover(kept)
    case .draftsUnkept(let reason): if notice == nil { notice = .draftsUnkept(reason) }
    case .found(let record): return complete(record)
    case .listed(let number, let page, let count):
      return show(page, count: count, number: number)
    case .ticketsRead(let project, let picture): return show(picture, of: project)
    case .weighed(let fact, let changes):
      if weighing?.fact == fact { weighing?.changes = changes }
    case .tableRead(let number, let reading): show(reading, number: number)
    case .tableSaved(let count, let changes, let overview):
      return settle(count, changes, overview)
    case .compared(let day, let comparison): show(comparison, since: day)
    case .previewed(let draft, let changes):
      guard draft == draftNumber else { break }
      changeForm { $0.preview = changes }
      changeSettings { $0.edit?.preview = changes }
    case .saved(let receipt): return settle(receipt)
    case .settingsLoaded(let project, let states):
      changeSettings { $0.take(states, of: project) }
      return resumeSetting()
    case .settingSaved(let receipt): return settle(receipt)
    case .written(let receipt): return settle(receipt)
    case .formFilled(let filled, let handedIn):
      changeOfficialForm { $0.take(filled, handedIn) }
    case .reversed(let reversal):
      overview = reversal.overview
      weighing = nil
      notice = .reversed(reversal)
      return refreshedLayers() + changeHistory { $0.lookForNewer() }
    case .historyLoaded(let request, let part): return changeHistory { $0.take(part, request) }
    case .reasonNeeded(let lock, let effect): return askReason(lock, for: effect)
    case .reviewed(let project, let overview): return settleReview(of: project, overview)
    case .refused(let trouble): return refuse(trouble)
    case .wouldReplace(let asked, let paths):
      changePrompt { $0.isAnswered = false }
      layers.append(.prompt(PromptState(.overwrite(asked: asked, paths: paths))))
    case .exported(let paths):
      layers.removeAll { if case .prompt = $0 { true } else { false } }
      notice = .exported(paths: paths)
    case .formExported(let paths, let isDraft):
      layers.removeAll { if case .prompt = $0 { true } else { false } }
      notice = .formExported(paths: paths, isDraft: isDraft)
      return refreshedOfficialForms()
    case .backedUp(let summary): notice = .backedUp(summary)
    case .backupFailed(let trouble), .dailyBackupFailed(let trouble): notice = .trouble(trouble)
    }
    return []
  }

  /// Where the next key works.
  var place: Place {
    switch layers.last {
    case nil: .home
    case .detail: .detail
    case .compare: .compare
    case .conflict: .conflict
    case .form: .form
    case .history: .history
    case .historyEntry: .historyEntry
    case .prompt: .line
    case .help: .help
    case .menu: .menu
    case .todo: .todo
    case .settings(let state): state.edit == nil ? .settings : .setting
    case .facts: .facts
    case .table: .table
    case .official: .official
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    let command = KeyTable.command(for: key, in: place)
    if command == .repaint { return [.repaint] }
    if isWaiting, key == .escape { return [.stopWaiting] }
    noteSight()
    switch layers.last {
    case .form: return pressInForm(key, command)
    case .prompt(let prompt): return pressInPrompt(key, command, prompt)
    case .help(let help): return pressInHelp(key, command, help)
    case .menu:
      guard let command else { return [] }
      layers.removeLast()
      return command == .back ? [] : perform(command)
    case .settings(let state) where state.edit != nil:
      return state.edit.map { pressInSetting(key, command, $0) } ?? []
    case .table(let table): return pressInTable(command, table)
    case .detail, .facts, .compare, .conflict, .history, .historyEntry, .todo, .settings, .official,
      nil:
      guard let command else { return [] }
      notice = nil
      return perform(command)
    }
  }

  /// Does what a key of home, a detail screen or a comparison, or a word of the palette, means.
  mutating func perform(_ command: Command) -> [Effect] {
    switch command {
    case .previousMonth, .nextMonth, .previousDay, .nextDay, .today: return step(command)
    case .outage: return openForm(.outage)
    case .repair: return openForm(.repair)
    case .delivery: return openForm(.delivery)
    case .acceptance: return openForm(.acceptance)
    case .confirmation: return openForm(.confirmation)
    case .maintenance: return openForm(.maintenance)
    case .check: return openForm(.check)
    case .survey: return openForm(.survey)
    case .payment: return openForm(.payment)
    case .milestone: return openForm(.milestone)
    case .guidePrice: return openForm(.guidePrice)
    case .reading: return openForm(.reading)
    case .entryMenu:
      guard !isReadOnly else { return sayReadOnly() }
      layers.append(.menu)
    case .add: return openForm(selectedRow?.indicator.formula.feed ?? .reading)
    case .facts: return openFacts()
    case .monitoring:
      return openOfficialForm(.monitoring(through: MonitoringForm.usualMonth))
    case .selfEvaluation: return openOfficialForm(.selfEvaluation)
    case .note: return openEntry(.note)
    case .score: return openEntry(.score)
    case .undo: return isReadOnly ? sayReadOnly() : [.undo(asOf: asOf)]
    case .redo: return isReadOnly ? sayReadOnly() : [.redo(asOf: asOf)]
    case .review: return askRemark()
    case .log: return openHistory()
    case .todo: layers.append(.todo(WorklistState()))
    case .settings: return openSettings()
    case .export:
      if case .official(let state) = layers.last { return askFormFile(state) }
      layers.append(.prompt(PromptState(.exportPath, text: proposedName)))
    case .compare: return askCompareDay()
    case .palette: layers.append(.prompt(PromptState(.palette)))
    case .help: layers.append(.help(HelpState(for: place)))
    case .quit: return [.quit]
    default:
      switch layers.last {
      case .detail(let detail): return performInDetail(command, detail)
      case .facts(let facts): return performInFacts(command, facts)
      case .compare(let compare): return performInCompare(command, compare)
      case .conflict(let conflict): return performInConflict(command, conflict)
      case .history(let history): return performInHistory(command, history)
      case .historyEntry: if command == .back { layers.removeLast() }
      case .todo(let state): return performInWorklist(command, state)
      case .settings(let state): return performInSettings(command, state)
      case .official(let state): return performInOfficialForm(command, state)
      default: return performAtHome(command)
      }
    }
    return []
  }

  mutating func sayReadOnly() -> [Effect] {
    notice = .readOnly
    return []
  }

  /// The row that home or the detail screen is about.
  var selectedRow: IndicatorRow? {
    guard let overview else { return nil }
    for layer in layers.reversed() {
      switch layer {
      case .detail(let detail): return overview.row(detail.indicator)
      case .facts(let facts):
        if case .indicator(let id) = facts.scope { return overview.row(id) }
      case .official(let state):
        if case .indicator(let id) = state.selection?.owner { return overview.row(id) }
        return overview.projects.first { $0.project.number == state.project }?.rows.first
      case .conflict, .form, .prompt, .help, .menu, .table, .history, .historyEntry, .todo,
        .settings:
        break
      case .compare(let compare):
        return compare.selected.flatMap { overview.row($0.after.indicator.id) }
      }
    }
    return home.selectedRow(in: overview)
  }

  private var proposedName: String {
    words.summaryFileName(asOf: overview?.asOf ?? now.day)
  }

  private mutating func settle(_ receipt: Receipt) -> [Effect] {
    overview = receipt.overview
    notice = .saved(receipt)
    draftNumber += 1
    closeConflict()
    switch receipt.deed {
    case .added:
      let (context, record) = (formContext, nextRecord())
      changeForm {
        $0.startNextRecord(in: context)
        $0.record = record
      }
    case .corrected: if case .form = layers.last { layers.removeLast() }
    case .voided: if case .prompt = layers.last { layers.removeLast() }
    }
    weighing = nil
    return refreshedLayers()
  }

  private mutating func refuse(_ trouble: Trouble) -> [Effect] {
    changePrompt { $0.isAnswered = false }
    giveUpRestoring()
    notice = .trouble(trouble)
    if case .save(.overtaken(let later)) = trouble { layers.append(.historyEntry(later)) }
    changeForm { $0.isUncertain = trouble == .save(.unknownOutcome(saved: nil)) }
    stopWaiting()
    return []
  }

  /// What waited for a save can be typed into again.
  mutating func stopWaiting() {
    changeConflict { $0.isSaving = false }
    changeForm { $0.isSaving = false }
    changeSettings { $0.edit?.isSaving = false }
    changeTable { $0.isSaving = false }
  }

  /// What the layers show beside the picture, to be loaded again.
  mutating func refreshedLayers() -> [Effect] {
    let comparisons: [Effect] = layers.compactMap { layer in
      guard case .compare(let compare) = layer else { return nil }
      return .compare(since: compare.since, asOf: asOf)
    }
    return reloadLists() + ticketQuestions() + comparisons + refreshedSettings()
      + refreshedOfficialForms()
  }

  /// Changes the conflict on top, if there is one.
  mutating func changeConflict(_ change: (inout ConflictState) -> Void) {
    guard case .conflict(var conflict) = layers.last else { return }
    change(&conflict)
    layers[layers.count - 1] = .conflict(conflict)
  }

  /// Changes the form on top, if there is one.
  mutating func changeForm(_ change: (inout FormState) -> Void) {
    guard case .form(var form) = layers.last else { return }
    change(&form)
    layers[layers.count - 1] = .form(form)
  }
}
