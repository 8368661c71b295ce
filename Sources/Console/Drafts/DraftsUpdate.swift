import Core
import Intake
import PlainText
import Terminal
import Words

extension Console {
  /// What is typed and not saved: to be kept outside the program whenever it has changed.
  public var unsaved: Unsaved {
    var unsaved = Unsaved()
    for kind in FactKind.allCases { drafts[kind].map { unsaved.left.append($0.typed) } }
    unsaved.left += keptCorrections.sorted { $0.key < $1.key }.map(\.value)
    unsaved.open = [restoring.map { KeptOpen(.form($0)) }, openEntry].compactMap(\.self)
    unsaved.open += recovered
    return unsaved
  }

  /// The largest pasted table that is kept, in bytes.
  private static let tableLimit = 1 << 20

  /// What is open with something typed in it.
  private var openEntry: KeptOpen? {
    var table: String?
    for layer in layers.reversed() {
      switch layer {
      case .table(let state):
        if state.pasted.text.utf8.count <= Console.tableLimit { table = state.pasted.text }
      case .form(let form):
        if let table { return KeptOpen(.table(form.typed, text: table)) }
        return form.isTouched ? KeptOpen(.form(form.typed)) : nil
      case .prompt(let prompt):
        let text = prompt.line.text
        switch prompt.purpose {
        case .voidReason(let fact) where !text.isEmpty: return KeptOpen(.reason(fact, text))
        case .entry(let place, let seen) where text != seen ?? "":
          return KeptOpen(.place(TypedPlace(place, text: text, seen: seen)))
        default: continue
        }
      case .settings(let state):
        return state.typed.map { KeptOpen(.setting($0)) }
      default: continue
      }
    }
    return nil
  }

  /// Takes what earlier sessions left: forms they had left are kept again, what they had open is
  /// opened one by one.
  mutating func recover(_ left: Recovered) {
    for form in left.unsaved.left {
      if let fact = form.correcting {
        keptCorrections[fact] = keptCorrections[fact] ?? form
      } else if drafts[form.kind] == nil {
        var state = FormState(form.kind, proposing: [:], in: formContext)
        state.restore(form, in: formContext)
        drafts[form.kind] = state
      } else {
        recovered.append(KeptOpen(at: now, .form(form)))
      }
    }
    recovered += left.unsaved.open
    if let moment = left.saved {
      notice = .alreadySaved(moment)
    } else if left.hasUnreadable {
      notice = .draftUnreadable
    }
  }

  /// Opens the next thing that an earlier session left open, once nothing else is.
  mutating func openRecovered() -> [Effect] {
    guard layers.isEmpty, overview != nil, restoring == nil, !isReadOnly, !recovered.isEmpty
    else { return [] }
    let kept = recovered.removeFirst()
    notice = .restored(at: kept.at ?? now)
    switch kept.entry {
    case .form(let typed): return open(typed)
    case .table(let typed, let text): return open(typed) + (reopen(text) ?? [])
    case .reason(let fact, let why):
      layers.append(
        .prompt(
          PromptState(.voidReason(fact), text: why.sanitised(limit: LineEditor.limit))))
      return [.follow(fact)]
    case .setting(let typed):
      var state = SettingsState(project: typed.project, selecting: typed.name)
      state.restoring = typed
      layers.append(.settings(state))
      return [.loadSettings(project: typed.project)]
    case .place(let typed): return open(typed)
    }
  }

  private mutating func open(_ typed: TypedForm) -> [Effect] {
    guard typed.correcting == nil else {
      restoring = typed
      return typed.correcting.map { [.follow($0)] } ?? []
    }
    var form = FormState(typed.kind, proposing: [:], in: formContext)
    form.restore(typed, in: formContext)
    layers.append(.form(form))
    return previewEffects()
  }

  /// Asks again for the text of a form's place, over that form.
  private mutating func open(_ typed: TypedPlace) -> [Effect] {
    let place = typed.place
    let form = place.month.map { OfficialForm.monitoring(through: $0) } ?? .selfEvaluation
    layers += [
      .official(OfficialFormState(form, project: place.project)),
      .prompt(
        PromptState(
          .entry(place, seen: typed.seen), text: typed.text.sanitised(limit: LineEditor.limit))),
    ]
    return [.fillForm(form, project: place.project, asOf: asOf)]
  }

  private mutating func reopen(_ table: String) -> [Effect]? {
    guard case .form(let form) = layers.last else { return nil }
    let kept = notice
    defer { notice = kept }
    return openTable(pasting: table, into: form)
  }

  /// The form that corrects a fact: as it was left, or with what the fact says.
  func correction(of fact: Fact) -> FormState {
    var form = FormState(
      correcting: fact, typed: { words.typed($0, in: $1) }, in: formContext)
    if let typed = keptCorrections[fact.id] { form.restore(typed, in: formContext) }
    return form
  }

  /// Opens the correction that an earlier session left, now that its fact is there; if a colleague
  /// has changed that meanwhile, with the choice between both.
  mutating func resume(_ typed: TypedForm, _ fact: Fact, _ latest: FactRecord) -> [Effect] {
    restoring = nil
    guard fact.content.kind == typed.kind else {
      notice = .draftUnreadable
      return []
    }
    var form = correction(of: fact)
    form.restore(typed, in: formContext)
    let isOvertaken = latest.fact.id != fact.id || latest.state != .live
    form.theirs = isOvertaken ? latest : nil
    layers.append(.form(form))
    return isOvertaken ? openConflict(of: form) : previewEffects()
  }

  /// The fact of a correction that was to open again could not be read: it waits for another time.
  mutating func giveUpRestoring() {
    guard let typed = restoring, let fact = typed.correcting else { return }
    keptCorrections[fact] = typed
    restoring = nil
  }

  /// Goes on with a setting that an earlier session left open, now that the settings are there.
  mutating func resumeSetting() -> [Effect] {
    let context = formContext
    var isResumed = false
    changeSettings { settings in
      guard let typed = settings.restoring,
        let state = settings.states?.first(where: { $0.name == typed.name })
      else { return }
      settings.restoring = nil
      var edit = SettingEdit(
        state, typed: typed.text.sanitised(limit: LineEditor.limit), in: context)
      edit.recall(typed.seen, state)
      settings.edit = edit
      isResumed = true
    }
    return isResumed ? settingPreview() : []
  }
}

extension SettingsState {
  /// What is typed in a setting's place.
  fileprivate var typed: TypedSetting? {
    edit.map { TypedSetting($0.name, project: $0.project, text: $0.line.text, seen: $0.seen) }
      ?? restoring
  }
}
