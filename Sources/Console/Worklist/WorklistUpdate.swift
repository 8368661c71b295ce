import Core
import Reports
import Terminal
import Words

extension Console {
  mutating func performInWorklist(_ command: Command, _ state: WorklistState) -> [Effect] {
    guard let worklist = overview?.worklist else { return [] }
    let page = max(1, size.height - 6)
    switch command {
    case .back: layers.removeLast()
    case .up: moveInWorklist(by: -1)
    case .down: moveInWorklist(by: 1)
    case .pageUp: moveInWorklist(by: -page)
    case .pageDown: moveInWorklist(by: page)
    case .first: moveInWorklist(by: -worklist.items.count)
    case .last: moveInWorklist(by: worklist.items.count)
    case .startTask:
      guard let item = state.selected(in: worklist) else { return [] }
      return start(item)
    default: break
    }
    return []
  }

  private mutating func moveInWorklist(by distance: Int) {
    guard let worklist = overview?.worklist else { return }
    changeWorklist { $0.move(by: distance, in: worklist) }
  }

  /// Opens what does the work, with what is known of it filled in.
  private mutating func start(_ item: WorkItem) -> [Effect] {
    switch item.task {
    case .enter(let kind, let known): return openForm(kind, knowing: known)
    case .complete(let content, let field):
      guard !isReadOnly else { return sayReadOnly() }
      guard let indicator = indicator(fedBy: content, of: item.project) else { return [] }
      changeWorklist {
        $0.awaited = .init(content: content, field: field, indicator: indicator)
      }
      return [.loadFacts(indicator, asOf: asOf)]
    case .review(let id):
      layers.append(.detail(DetailState(of: id)))
      return [.loadFacts(id, asOf: asOf)]
    case .set(let name, let project): return openSettings(of: project, at: name)
    }
  }

  /// The first indicator of a project that counts such a fact.
  private func indicator(fedBy content: FactContent, of project: Int) -> IndicatorID? {
    overview?.projects.first { $0.project.number == project }?
      .rows.first { $0.indicator.factGroups.contains(content.group) }?.indicator.id
  }

  /// Opens the form that corrects the fact that was waited for, at the field that it lacks.
  mutating func completeAwaited(_ facts: [FactRecord], of indicator: IndicatorID) -> [Effect] {
    guard case .todo(let state) = layers.last, let awaited = state.awaited,
      awaited.indicator == indicator
    else { return [] }
    changeWorklist { $0.awaited = nil }
    let record = facts.first { $0.state == .live && $0.fact.content == awaited.content }
    guard let record else { return [] }
    var form = FormState(
      correcting: record.fact, typed: { words.typed($0, in: $1) }, in: formContext)
    form.go(to: awaited.field)
    layers.append(.form(form))
    return previewEffects()
  }

  private mutating func changeWorklist(_ change: (inout WorklistState) -> Void) {
    guard case .todo(var state) = layers.last else { return }
    change(&state)
    layers[layers.count - 1] = .todo(state)
  }
}
