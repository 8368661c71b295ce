import Core
import Reports
import Terminal
import Words

extension Console {
  /// Opens an official form of the selected project; from an indicator's details at what a person
  /// writes in its row.
  mutating func openOfficialForm(_ form: OfficialForm) -> [Effect] {
    guard let id = selectedRow?.indicator.id else { return [] }
    let column: FormColumn = form == .selfEvaluation ? .note : .fundsReason
    let written = FormCellPlace(.indicator(id), column)
    layers.append(
      .official(
        OfficialFormState(
          form, project: id.project, selecting: place == .detail ? written : nil)))
    return [.fillForm(form, project: id.project, asOf: asOf)]
  }

  mutating func performInOfficialForm(
    _ command: Command, _ state: OfficialFormState
  ) -> [Effect] {
    let page = max(1, size.height / 3)
    switch command {
    case .back: layers.removeLast()
    case .up: moveByCell(state, rows: -1)
    case .down: moveByCell(state, rows: 1)
    case .pageUp: moveByCell(state, rows: -page)
    case .pageDown: moveByCell(state, rows: page)
    case .left: moveByCell(state, columns: -1)
    case .right: moveByCell(state, columns: 1)
    case .first: moveByCell(state, rows: -Int(Int16.max))
    case .last: moveByCell(state, rows: Int(Int16.max))
    case .nextGap:
      guard let sheet = sheet(of: state), let place = sheet.gap(after: state.selection) else {
        break
      }
      changeOfficialForm { $0.selection = place }
    case .nextProject, .previousProject:
      return showForm(state.form, of: project(beside: state.project, by: command))
    case .monthBefore, .monthAfter: return stepMonth(state, command)
    case .editCell, .nextChoice, .clearCell: return actInCell(state, command)
    default: break
    }
    return []
  }

  /// The form as rows of cells; nil until it is filled.
  func sheet(of state: OfficialFormState) -> FormSheet? {
    state.filled.map { FormSheet($0, words: words) }
  }

  private mutating func moveByCell(
    _ state: OfficialFormState, rows: Int = 0, columns: Int = 0
  ) {
    let place = sheet(of: state)?.place(from: state.selection, rows: rows, columns: columns)
    if let place { changeOfficialForm { $0.selection = place } }
  }

  private func project(beside project: Int, by command: Command) -> Int {
    let numbers = overview?.projects.map(\.project.number) ?? []
    guard let index = numbers.firstIndex(of: project) else { return project }
    let step = command == .nextProject ? 1 : -1
    return numbers[(index + step + numbers.count) % numbers.count]
  }

  private mutating func stepMonth(_ state: OfficialFormState, _ command: Command) -> [Effect] {
    guard case .monitoring(let month) = state.form else { return [] }
    let next = min(max(month + (command == .monthAfter ? 1 : -1), 1), 12)
    return next == month ? [] : showForm(.monitoring(through: next), of: state.project)
  }

  private mutating func showForm(_ form: OfficialForm, of project: Int) -> [Effect] {
    changeOfficialForm { $0.show(form, of: project) }
    return [.fillForm(form, project: project, asOf: asOf)]
  }

  /// Changes the official form's screen, wherever it lies.
  mutating func changeOfficialForm(_ change: (inout OfficialFormState) -> Void) {
    for index in layers.indices.reversed() {
      guard case .official(var state) = layers[index] else { continue }
      change(&state)
      layers[index] = .official(state)
      return
    }
  }

  /// The official forms that are shown, to be filled again.
  func refreshedOfficialForms() -> [Effect] {
    layers.compactMap { layer in
      guard case .official(let state) = layer else { return nil }
      return .fillForm(state.form, project: state.project, asOf: asOf)
    }
  }
}

// MARK: The cell under the cursor

extension Console {
  private mutating func actInCell(_ state: OfficialFormState, _ command: Command) -> [Effect] {
    guard let sheet = sheet(of: state), let cell = sheet.cell(state.selection) else { return [] }
    switch (cell.action, command) {
    case (.write(let place, let text), .editCell): return openEntry(place, standing: text)
    case (.write(let place, let text?), .clearCell), (.choose(let place, _, let text?), .clearCell):
      return change(place, to: nil, inPlaceOf: text)
    case (.choose(let place, let chosen, let text), .editCell),
      (.choose(let place, let chosen, let text), .nextChoice):
      let all = Possibility.allCases
      let index = chosen.flatMap { all.firstIndex(of: $0) } ?? -1
      return change(place, to: all[(index + 1) % all.count].rawValue, inPlaceOf: text)
    case (.set(let name), .editCell):
      return isReadOnly ? sayReadOnly() : openSettings(of: state.project, at: name)
    case (.explain(let id), .editCell): return openDetail(of: id)
    default: return []
    }
  }

  private mutating func change(
    _ place: FormPlace, to text: String?, inPlaceOf seen: String?
  ) -> [Effect] {
    isReadOnly ? sayReadOnly() : [write(text, at: place, inPlaceOf: seen)]
  }
}
