import Core
import Intake
import Reports
import Terminal
import Words

extension Console {
  /// What gives typed texts their meaning at the moment.
  var formContext: IntakeContext {
    IntakeContext(
      now: now, lastDay: memory.lastDay ?? overview?.asOf,
      projects: overview?.projects.map(\.project) ?? [])
  }

  /// Opens the form of a kind: as it was left, or with what is likely filled in.
  mutating func openForm(_ kind: FactKind) -> [Effect] {
    guard overview != nil else { return [] }
    guard !isReadOnly else { return sayReadOnly() }
    notice = nil
    if var draft = drafts[kind] {
      draft.read(in: formContext)
      layers.append(.form(draft))
    } else {
      var form = FormState(kind, proposing: proposals(kind), in: formContext)
      form.record = nextRecord()
      layers.append(.form(form))
    }
    return previewEffects()
  }

  /// Opens a form with what is known of a piece of work; a draft that was left stays left.
  mutating func openForm(_ kind: FactKind, knowing known: [FactField: String]) -> [Effect] {
    guard overview != nil else { return [] }
    guard !isReadOnly else { return sayReadOnly() }
    notice = nil
    let texts = known.map { ($0, words.typed($1, in: $0)) }
    let proposed = lastDay(for: kind).merging(texts) { $1 }
    var form = FormState(kind, proposing: proposed, in: formContext)
    form.isAside = true
    form.record = nextRecord()
    layers.append(.form(form))
    return previewEffects()
  }

  /// The day last used, and the service, log, project or indicator that is selected.
  private func proposals(_ kind: FactKind) -> [FactField: String] {
    Dictionary(
      uniqueKeysWithValues: canonicalProposals(kind).map { ($0, words.typed($1, in: $0)) })
  }

  private func canonicalProposals(_ kind: FactKind) -> [FactField: String] {
    let indicator = selectedRow?.indicator
    switch kind {
    case .outage:
      guard case .uptime(let service) = indicator?.formula else {
        return [.service: Service.platform.rawValue]
      }
      return [.service: service.rawValue]
    case .confirmation:
      return [.log: (indicator?.formula.log ?? .platform).rawValue]
    case .check, .payment, .milestone:
      guard let indicator, indicator.formula.feeds.contains(kind) else { return lastDay(for: kind) }
      return lastDay(for: kind).merging([.indicator: "\(indicator.id)"]) { $1 }
    case .survey:
      guard let indicator else { return lastDay(for: kind) }
      return lastDay(for: kind).merging([.project: "\(indicator.id.project)"]) { $1 }
    case .guidePrice: return [:]
    case .delivery, .acceptance, .maintenance:
      return lastDay(for: kind)
    case .reading:
      var texts = indicator.map { [FactField.indicator: "\($0.id)"] } ?? [:]
      texts[.day] = memory.lastDay.map { "\($0)" }
      return texts
    case .repair: return [:]
    }
  }

  /// The day last used, where the kind's day is likely to be the same for several records.
  private func lastDay(for kind: FactKind) -> [FactField: String] {
    let isShared = kind.table.contains { $0.field == .day && $0.isSticky }
    return isShared ? memory.lastDay.map { [.day: "\($0)"] } ?? [:] : [:]
  }

  mutating func pressInForm(_ key: Key, _ command: Command?) -> [Effect] {
    guard case .form(let form) = layers.last, !form.isSaving else { return [] }
    if case .paste(let text) = key, let effects = openTable(pasting: text, into: form) {
      return effects
    }
    switch command {
    case .back: return leaveForm(form)
    case .discard: return discard(form)
    case .help:
      layers.append(.help(HelpState(for: .form)))
      return []
    case .nextField: changeForm { $0.go(by: 1) }
    case .previousField: changeForm { $0.go(by: -1) }
    case .accept: return accept(form)
    case .copyPrevious where canCopy(form): copyPrevious(form)
    case .nextChoice where form.activeRow?.choices.isEmpty == false: takeNextChoice(form)
    default:
      var isEdit = false
      changeForm { isEdit = $0.type(key) }
      guard isEdit else { return [] }
    }
    if form.isUncertain {
      let record = nextRecord()
      changeForm { ($0.record, $0.isUncertain) = (record, false) }
    }
    notice = nil
    return previewEffects()
  }

  /// Leaves the form; what was typed stays for the next time.
  private mutating func leaveForm(_ form: FormState) -> [Effect] {
    layers.removeLast()
    notice = form.isTouched ? .draftKept(form.kind) : nil
    if let fact = form.correcting?.id {
      keptCorrections[fact] = form.isTouched ? form.typed : nil
    } else if form.isTouched || !form.isAside {
      drafts[form.kind] = form.isTouched ? form : nil
    }
    return []
  }

  /// Leaves the form, and nothing of it stays.
  private mutating func discard(_ form: FormState) -> [Effect] {
    layers.removeLast()
    forget(form)
    notice = form.isTouched ? .draftDropped(form.kind) : nil
    return []
  }

  /// What was kept of a form goes.
  mutating func forget(_ form: FormState) {
    if let fact = form.correcting?.id {
      keptCorrections[fact] = nil
    } else if !form.isAside {
      drafts[form.kind] = nil
    }
  }

  /// Enter goes to the next field, and on the last one saves; a field that is wrong holds it.
  private mutating func accept(_ form: FormState) -> [Effect] {
    if !form.isLastLine {
      let field = form.activeRow?.field
      let isWrong = form.reading?.faults.contains { $0.field == field && $0.fault.isOwn } == true
      changeForm { $0.go(by: isWrong ? 0 : 1) }
      return []
    }
    var hasFault = false
    changeForm { hasFault = $0.goToFault() }
    guard !hasFault, let entry = entry(of: form) else { return [] }
    if form.theirs != nil { return openConflict(of: form) }
    changeForm { $0.isSaving = true }
    remember(form)
    return [.save(entry, asOf: asOf)]
  }

  private func entry(of form: FormState) -> Effect.Entry? {
    form.reading?.fact.map {
      Effect.Entry(
        content: $0.content, project: $0.project, correcting: form.correcting?.id,
        why: form.why.text, record: form.record)
    }
  }

  /// Keeps the day and the texts for the next record.
  private mutating func remember(_ form: FormState) {
    forget(form)
    guard form.correcting == nil, let fact = form.reading?.fact else { return }
    memory.lastDay = fact.content.day
    memory.previous[form.kind] = form.draft
  }

  private func canCopy(_ form: FormState) -> Bool {
    guard let field = form.activeRow?.field, form[field].isEmpty else { return false }
    return memory.previous[form.kind] != nil
  }

  private mutating func copyPrevious(_ form: FormState) {
    guard let field = form.activeRow?.field, let text = memory.previous[form.kind]?[field] else {
      return
    }
    changeForm { $0.edit { $0 = LineEditor(text) } }
  }

  private mutating func takeNextChoice(_ form: FormState) {
    guard let row = form.activeRow else { return }
    let current = form.reading?.echoes[row.field].flatMap { row.choices.firstIndex(of: $0.text) }
    let next = row.choices[((current ?? -1) + 1) % row.choices.count]
    let text = words.typed(next, in: row.field)
    changeForm { $0.edit { $0 = LineEditor(text) } }
  }

  /// Reads the form anew and asks what saving it would change.
  mutating func previewEffects() -> [Effect] {
    let context = formContext
    changeForm { $0.read(in: context) }
    draftNumber += 1
    guard case .form(let form) = layers.last, let entry = entry(of: form) else { return [] }
    return [.preview(draft: draftNumber, entry.inPlace(of: form.theirs), asOf: asOf)]
  }
}

extension Effect.Entry {
  /// The same in place of how the corrected fact stands now; of one that counts no more, a new one.
  fileprivate func inPlace(of theirs: FactRecord?) -> Effect.Entry {
    guard let theirs else { return self }
    return Effect.Entry(
      content: content, project: project,
      correcting: theirs.state == .live ? theirs.fact.id : nil, why: why, record: record)
  }
}

extension IntakeFault {
  /// Whether the fault is the field's own, so that more typing elsewhere cannot mend it.
  fileprivate var isOwn: Bool {
    switch self {
    case .unreadable, .noSuchDay, .dayOutOfRange, .noSuchTime, .noTime, .notWhole, .tooPrecise: true
    case .rule(.missing), .rule(.negative), .rule(.above), .rule(.tooLong): true
    default: false
    }
  }
}
