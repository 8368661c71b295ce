public import Core
import PlainText
public import Words

/// Settings as `jixiao settings` prints them.
public struct SettingsList: Sendable {
  /// Raw values are the words of `--format`.
  public enum Format: String, Sendable {
    case text, json
  }

  private let states: [SettingState]
  private let words: Words

  public init(_ states: [SettingState], _ words: Words) {
    (self.states, self.words) = (states, words)
  }

  public func written(as format: Format) -> String {
    switch format {
    case .text: text
    case .json: JSONValue.object([("settings", .list(states.map(json)))]).written() + "\n"
    }
  }
}

// MARK: Text

extension SettingsList {
  /// A line a setting, by scope and group.
  private var text: String {
    let table = TextTable(
      states.map(cells), limits: [24, 24, nil, 40], trailing: [], total: 118)
    var lines: [String] = []
    var (project, group): (Int?, SettingName.Group?) = (nil, nil)
    for state in states {
      if state.project != project {
        if project != nil { lines.append("") }
        lines.append(words.settings.scope(state.project))
        (project, group) = (state.project, nil)
      }
      if state.name.group != group {
        lines.append("  \(words.settings.group(state.name.group))")
        group = state.name.group
      }
      lines += table.lines(cells(state)).map { "    \($0)" }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func cells(_ state: SettingState) -> [String] {
    [
      state.name.rawValue, words.settings.label(state.name),
      words.settings.value(state.name, state.text).sanitised, origin(state),
    ]
  }

  /// Who set it, or that nobody did.
  private func origin(_ state: SettingState) -> String {
    guard let entry = state.entry else {
      return state.isStandard ? words.settings.byDefault : ""
    }
    let from = state.own == nil ? " (\(words.settings.fromUnit))" : ""
    return words.settings.setBy(entry).sanitised + from
  }

  /// Everything about the settings, a line a thing.
  public var explanation: String {
    let settings = words.settings
    return states.map { state in
      var parts = [
        (settings.name, "\(state.name.rawValue) (\(settings.label(state.name)))"),
        (settings.scope, settings.scope(state.project)),
        (settings.value, settings.value(state.name, state.text)),
        (settings.standard, settings.value(state.name, state.name.standard)),
        (settings.meaning, settings.meaning(state.name)),
        (settings.takes, settings.form(state.name)),
        (settings.source, settings.source(state.name)),
        (settings.setBy, origin(state)),
      ]
      if !state.why.isEmpty { parts.append((words.history.why, state.why)) }
      return parts.map { "\($0.0): \($0.1)".sanitised + "\n" }.joined()
    }.joined(separator: "\n")
  }
}

// MARK: JSON

extension SettingsList {
  private func json(_ state: SettingState) -> JSONValue {
    let origin = state.own != nil ? "own" : state.inherited != nil ? "unit" : "standard"
    var members: [(name: String, value: JSONValue?)] = []
    members.append(("name", .text(state.name.rawValue)))
    members.append(("project", state.project == 0 ? nil : .number(state.project)))
    members.append(("value", optional(state.text)))
    members.append(("default", optional(state.name.standard)))
    members.append(("origin", .text(origin)))
    members.append(("meaning", .text(words.settings.meaning(state.name))))
    members.append(("source", .text(words.settings.source(state.name))))
    members.append(("setBy", optional(state.entry?.person ?? "")))
    members.append(("setAt", optional(state.entry.map { "\($0.at)" } ?? "")))
    members.append(("why", optional(state.why)))
    return .object(members)
  }

  private func optional(_ text: String) -> JSONValue? {
    text.isEmpty ? nil : .text(text.sanitised)
  }
}
