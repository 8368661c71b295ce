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
    case .complete(let content, _):
      guard !isReadOnly else { return sayReadOnly() }
      return [.find(content, project: item.project)]
    case .review(let id): return openDetail(of: id)
    case .set(let name, let project): return openSettings(of: project, at: name)
    case .write(let place):
      return place.indicator.map { openEntry(place.field, of: $0) } ?? []
    }
  }

  /// Opens the form that corrects the fact that the selected item is about, at the field that it
  /// lacks.
  mutating func complete(_ record: FactRecord) -> [Effect] {
    guard case .todo(let state) = layers.last, let worklist = overview?.worklist,
      case .complete(record.fact.content, let field) = state.selected(in: worklist)?.task
    else { return [] }
    let effects = change(record, by: .correct)
    changeForm { $0.go(to: field) }
    return effects
  }

  private mutating func changeWorklist(_ change: (inout WorklistState) -> Void) {
    guard case .todo(var state) = layers.last else { return }
    change(&state)
    layers[layers.count - 1] = .todo(state)
  }
}
