import Core
import Intake
import Reports
import Terminal
import Words

extension Console {
  /// Opens the settings of all projects, or of one, at one of them.
  mutating func openSettings(
    of project: Int = 0, at name: SettingName = .serviceTime
  ) -> [Effect] {
    layers.append(.settings(SettingsState(project: project, selecting: name)))
    return [.loadSettings(project: project)]
  }

  mutating func performInSettings(_ command: Command, _ state: SettingsState) -> [Effect] {
    switch command {
    case .back: layers.removeLast()
    case .up: changeSettings { $0.move(by: -1) }
    case .down: changeSettings { $0.move(by: 1) }
    case .pageUp: changeSettings { $0.move(by: -5) }
    case .pageDown: changeSettings { $0.move(by: 5) }
    case .first: changeSettings { $0.move(by: -SettingName.allCases.count) }
    case .last: changeSettings { $0.move(by: SettingName.allCases.count) }
    case .nextProject: return showSettings(project(after: state.project, by: 1))
    case .previousProject: return showSettings(project(after: state.project, by: -1))
    case .editSetting: return editSetting(state)
    case .resetSetting:
      guard !isReadOnly else { return sayReadOnly() }
      guard let selected = state.selected, selected.own != nil else { return [] }
      return [
        .set(
          SettingChange(selected.name, project: state.project, to: nil),
          seen: SeenSetting(selected.own), asOf: asOf)
      ]
    default: break
    }
    return []
  }

  /// The scopes are all projects together, and each by itself, in a ring.
  private func project(after project: Int, by step: Int) -> Int {
    let scopes = [0] + (overview?.projects.map(\.project.number) ?? [])
    let index = scopes.firstIndex(of: project) ?? 0
    return scopes[(index + step + scopes.count) % scopes.count]
  }

  private mutating func showSettings(_ project: Int) -> [Effect] {
    changeSettings { $0.show(project: project) }
    return [.loadSettings(project: project)]
  }

  private mutating func editSetting(_ state: SettingsState) -> [Effect] {
    guard !isReadOnly else { return sayReadOnly() }
    guard let selected = state.selected else { return [] }
    let typed = words.settings.typed(selected.name, selected.text)
    let edit = SettingEdit(selected, typed: typed, in: formContext)
    changeSettings { $0.edit = edit }
    return settingPreview()
  }

  mutating func pressInSetting(
    _ key: Key, _ command: Command?, _ edit: SettingEdit
  ) -> [Effect] {
    guard !edit.isSaving else { return [] }
    notice = nil
    switch command {
    case .back:
      changeSettings { $0.edit = nil }
      draftNumber += 1
      return []
    case .help:
      layers.append(.help(HelpState(for: .setting)))
      return []
    case .answer:
      guard let change = edit.change else { return [] }
      if let theirs = edit.theirs, let entry = theirs.entry { return take(theirs, by: entry) }
      changeSettings { $0.edit?.isSaving = true }
      return [.set(change, seen: edit.seen, asOf: asOf)]
    case .nextChoice where !edit.choices.isEmpty: takeNextChoice(edit)
    default:
      var line = edit.line
      guard line.edit(key) else { return [] }
      changeSettings { $0.edit?.line = line }
    }
    let context = formContext
    changeSettings { $0.edit?.read(in: context) }
    return settingPreview()
  }

  private mutating func takeNextChoice(_ edit: SettingEdit) {
    let index = edit.change?.text.flatMap { edit.choices.firstIndex(of: $0) }
    let next = edit.choices[((index ?? -1) + 1) % edit.choices.count]
    let text = words.settings.typed(edit.name, next)
    changeSettings { $0.edit?.line = LineEditor(text) }
  }

  /// Asks what saving what is typed would change.
  mutating func settingPreview() -> [Effect] {
    draftNumber += 1
    guard case .settings(let state) = layers.last, let change = state.edit?.change else {
      return []
    }
    return [.previewSetting(draft: draftNumber, change, asOf: asOf)]
  }

  /// Shows what a saved setting changed.
  mutating func settle(_ receipt: SettingReceipt) -> [Effect] {
    let totals = overview?.totalChanges(to: receipt.overview) ?? []
    overview = receipt.overview
    notice = .set(receipt, totals)
    draftNumber += 1
    closeConflict()
    changeSettings { $0.edit = nil }
    return refreshedLayers()
  }

  /// The settings that are shown, to be loaded again.
  func refreshedSettings() -> [Effect] {
    layers.compactMap { layer in
      guard case .settings(let state) = layer else { return nil }
      return .loadSettings(project: state.project)
    }
  }

  /// Changes the settings' screen, wherever it lies.
  mutating func changeSettings(_ change: (inout SettingsState) -> Void) {
    for index in layers.indices.reversed() {
      guard case .settings(var state) = layers[index] else { continue }
      change(&state)
      layers[index] = .settings(state)
      return
    }
  }
}
