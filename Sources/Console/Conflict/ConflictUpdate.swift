import Core
import Intake
import Terminal
import Words

// Two people change the same thing: the first save stands, and the second person chooses.

extension Console {
  /// Asks how the facts stand that are being corrected or voided here, where colleagues have
  /// changed them.
  func questionsAboutCorrected(_ entries: [HistoryEntry]) -> [Effect] {
    let touched = Set(entries.compactMap(\.replaced) + entries.compactMap(\.fact))
    return layers.compactMap { layer -> Effect? in
      switch layer {
      case .form(let form):
        guard let fact = form.correcting?.id, touched.contains(fact) else { return nil }
        return .follow(fact)
      default: return nil
      }
    }
  }

  /// Takes how a fact stands that is being changed here.
  mutating func take(_ base: Fact, _ latest: FactRecord) -> [Effect] {
    if let typed = restoring, typed.correcting == base.id { return resume(typed, base, latest) }
    guard latest.fact.id != base.id || latest.state != .live else { return [] }
    for index in layers.indices.reversed() {
      switch layers[index] {
      case .conflict(var conflict):
        guard case .fact(let first, _, let mine) = conflict.matter,
          conflict.isSaving || first.id == base.id
        else { continue }
        conflict = ConflictState(matter: .fact(base: first, theirs: latest, mine: mine))
        layers[index] = .conflict(conflict)
        return []
      case .form(var form):
        guard form.correcting?.id == base.id else { continue }
        let wasSaving = form.isSaving
        form.isSaving = false
        form.theirs = latest
        layers[index] = .form(form)
        return wasSaving ? openConflict(of: form) : previewEffects()
      case .prompt(let prompt):
        guard case .voidReason(base.id) = prompt.purpose else { continue }
        changePrompt { $0.isAnswered = false }
        notice = nil
        layers.append(
          .conflict(
            ConflictState(
              matter: .fact(base: base, theirs: latest, mine: .void(why: prompt.line.text)))))
        return []
      default: continue
      }
    }
    return []
  }

  /// Opens the choice between a form's version and a colleague's.
  mutating func openConflict(of form: FormState) -> [Effect] {
    guard let base = form.correcting, let theirs = form.theirs,
      let content = form.reading?.fact?.content
    else { return [] }
    notice = nil
    let mine = ConflictState.Mine.correction(content, why: form.why.text, record: form.record)
    layers.append(
      .conflict(ConflictState(matter: .fact(base: base, theirs: theirs, mine: mine))))
    return []
  }

  /// Takes a setting that a colleague has set while it was edited here, or before it was reset.
  mutating func take(_ state: SettingState, by entry: Entry) -> [Effect] {
    var opened: ConflictState?
    changeSettings { settings in
      settings.replace(state)
      guard let edit = settings.edit, edit.name == state.name, let change = edit.change else {
        return
      }
      settings.edit?.isSaving = false
      opened = ConflictState(
        matter: .setting(base: edit.seen.text, theirs: state, by: entry, mine: change))
    }
    guard let opened else {
      notice = .settingChanged(state, entry)
      return []
    }
    notice = nil
    layers.append(.conflict(opened))
    return []
  }

  /// Takes a place of a form that a colleague has written while this person wrote it.
  mutating func take(_ change: FormChange, _ theirs: String?, by entry: Entry) -> [Effect] {
    guard case .just(let base) = change.seen else { return [] }
    if case .conflict = layers.last { layers.removeLast() }
    changePrompt { $0.isAnswered = false }
    notice = nil
    layers.append(
      .conflict(
        ConflictState(
          matter: .entry(change.place, base: base, theirs: theirs, by: entry, mine: change.text))))
    return []
  }

  mutating func performInConflict(_ command: Command, _ conflict: ConflictState) -> [Effect] {
    guard !conflict.isSaving else { return [] }
    switch command {
    case .back: layers.removeLast()
    case .keepTheirs:
      keepTheirs(conflict)
      return refreshedOfficialForms()
    case .keepMine: return keepMine(conflict)
    case .mergeEdit: return merge(conflict)
    default: break
    }
    return []
  }

  /// Leaves the colleague's version as it is; what was typed here goes.
  private mutating func keepTheirs(_ conflict: ConflictState) {
    layers.removeLast()
    switch conflict.matter {
    case .fact:
      if case .form(let form) = layers.last { forget(form) }
      layers.removeLast()
    case .setting: changeSettings { $0.edit = nil }
    case .entry: if case .prompt = layers.last { layers.removeLast() }
    }
    notice = .keptTheirs(conflict.colleague)
  }

  /// Saves the person's version as a correction of the colleague's; of a voided fact as a new one.
  private mutating func keepMine(_ conflict: ConflictState) -> [Effect] {
    var saving = conflict
    saving.isSaving = true
    switch conflict.matter {
    case .fact(let base, let theirs, .correction(let content, let why, let record)):
      layers[layers.count - 1] = .conflict(saving)
      let entry = Effect.Entry(
        content: content, project: base.project,
        correcting: theirs.state == .live ? theirs.fact.id : nil, why: why, record: record)
      return [.save(entry, asOf: asOf)]
    case .fact(_, let theirs, .void(let why)):
      guard theirs.state == .live else {
        keepTheirs(conflict)
        return []
      }
      layers[layers.count - 1] = .conflict(saving)
      return [.void(theirs.fact.id, why: why, asOf: asOf)]
    case .setting(_, let theirs, _, let change):
      layers[layers.count - 1] = .conflict(saving)
      return [.set(change, seen: SeenSetting(theirs.own), asOf: asOf)]
    case .entry(let place, _, let theirs, _, let mine):
      layers[layers.count - 1] = .conflict(saving)
      return [write(mine, at: place, inPlaceOf: theirs)]
    }
  }

  /// Goes back to the form with the person's changes put on top of the colleague's version.
  private mutating func merge(_ conflict: ConflictState) -> [Effect] {
    layers.removeLast()
    switch conflict.matter {
    case .fact(_, let theirs, let mine):
      let context = formContext
      let typed: (String, FactField) -> String = { [words] in words.typed($0, in: $1) }
      if case .form(var form) = layers.last {
        form.rebase(on: theirs, typed: typed, in: context)
        layers[layers.count - 1] = .form(form)
      } else {
        layers.removeLast()
        guard theirs.state == .live else { return [] }
        var form = FormState(correcting: theirs.fact, typed: typed, in: context)
        form.record = nextRecord()
        form.why = LineEditor(mine.why)
        layers.append(.form(form))
      }
      return previewEffects()
    case .setting(_, let theirs, _, _):
      changeSettings { $0.edit?.see(theirs) }
      return settingPreview()
    case .entry(let place, _, let theirs, _, _):
      changePrompt { $0.purpose = .entry(place, seen: theirs) }
      return refreshedOfficialForms()
    }
  }

  /// The conflict is settled: with it goes the form or the question that it came from.
  mutating func closeConflict() {
    guard case .conflict = layers.last else { return }
    layers.removeLast()
    switch layers.last {
    case .form(let form) where form.correcting != nil:
      forget(form)
      layers.removeLast()
    case .prompt: layers.removeLast()
    default: break
    }
  }
}
