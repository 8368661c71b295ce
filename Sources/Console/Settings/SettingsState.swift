import Core
import Intake
import Reports

/// The screen of settings: those that all projects share, or one project's.
struct SettingsState: Equatable, Sendable {
  /// Whose settings are shown; 0 for those of all projects.
  private(set) var project: Int
  /// nil until they are loaded.
  private(set) var states: [SettingState]?
  /// The selected setting; the first where it is none of them.
  private(set) var selection: SettingName
  /// What is being typed in its place.
  var edit: SettingEdit?
  /// What was typed in a setting's place before the program ended, until the settings are loaded.
  var restoring: TypedSetting?

  init(project: Int = 0, selecting name: SettingName = .serviceTime) {
    (self.project, selection) = (project, name)
  }

  var selected: SettingState? {
    states?.first { $0.name == selection } ?? states?.first
  }

  mutating func move(by distance: Int) {
    guard let states, let index = states.firstIndex(where: { $0.name == selected?.name }) else {
      return
    }
    selection = states[min(max(index + distance, 0), states.count - 1)].name
  }

  /// Shows another project's.
  mutating func show(project: Int) {
    (self.project, states, edit) = (project, nil, nil)
  }

  mutating func take(_ states: [SettingState], of project: Int) {
    guard project == self.project else { return }
    self.states = states
    guard let edit, let state = states.first(where: { $0.name == edit.name }) else { return }
    self.edit?.theirs = state.own == edit.seen.text ? nil : state
  }

  /// Takes how one of them stands.
  mutating func replace(_ state: SettingState) {
    guard state.project == project, let index = states?.firstIndex(where: { $0.name == state.name })
    else { return }
    states?[index] = state
  }
}

/// A setting being edited in place.
struct SettingEdit: Equatable, Sendable {
  let name: SettingName
  let project: Int
  var line: LineEditor
  /// What was set when the editing began, or was seen since.
  private(set) var seen: SeenSetting
  /// How a colleague has set it meanwhile.
  var theirs: SettingState?
  /// What the text was understood as, or why it cannot be taken.
  private(set) var reading: Reading
  /// What saving would change; nil until the answer is there.
  var preview: [RowChange]?
  var isSaving = false

  enum Reading: Equatable, Sendable {
    case value(String)
    case fault(SettingFault)
  }

  init(_ state: SettingState, typed: String, in context: IntakeContext) {
    (name, project) = (state.name, state.project)
    seen = SeenSetting(state.own)
    line = LineEditor(typed)
    reading = .fault(.unreadable(state.name))
    read(in: context)
  }

  /// The person has seen how it stands now.
  mutating func see(_ state: SettingState) {
    (seen, theirs) = (SeenSetting(state.own), nil)
  }

  /// Goes on with what was seen before the program ended.
  mutating func recall(_ seen: SeenSetting, _ state: SettingState) {
    self.seen = seen
    theirs = state.own == seen.text ? nil : state
  }

  /// Reads the text anew, and holds it against the project.
  mutating func read(in context: IntakeContext) {
    preview = nil
    let editions = context.projects.filter { $0.number == project }
    do throws(SettingFault) {
      let value = try name.read(line.text, in: context)
      _ = try SettingChange(name, project: project, to: value)
        .result(from: nil, editions: editions)
      reading = .value(value)
    } catch {
      reading = .fault(error)
    }
  }

  /// The change that saving would make; nil while the text cannot be taken.
  var change: SettingChange? {
    guard case .value(let text) = reading else { return nil }
    return SettingChange(name, project: project, to: text)
  }

  /// The values that the space bar goes through.
  var choices: [String] {
    switch name.form {
    case .yesNo: ["yes", "no"]
    case .choice(let choices): choices
    default: []
    }
  }
}
