import Core
import Intake
import Reports
import Words

extension Console {
  /// Opens the list of the selected project's facts, or of those behind the indicator on screen.
  mutating func openFacts() -> [Effect] {
    guard let overview else { return [] }
    if case .detail(let detail) = layers.last {
      layers.append(.facts(FactsState(scope: .indicator(detail.indicator))))
    } else {
      guard let project = home.selectedProject(in: overview) else { return [] }
      layers.append(.facts(FactsState(scope: .project(project.project.number))))
    }
    return [reloadList(at: layers.count - 1)].compactMap(\.self)
  }

  mutating func performInFacts(_ command: Command, _ facts: FactsState) -> [Effect] {
    switch command {
    case .back:
      layers.removeLast()
      return weighSelected()
    case .up, .down, .pageUp, .pageDown, .first, .last: return moveInList(command)
    case .correct, .void: return change(facts.list.selectedFact, by: command)
    case .nextKind, .previousKind:
      let kind = neighbour(of: facts, by: command == .nextKind ? 1 : -1)
      return changeFacts { $0.kind = kind }
    case .nextOrder:
      return changeFacts {
        let orders = FactOrder.allCases
        let index = orders.firstIndex(of: $0.order) ?? 0
        $0.order = orders[(index + 1) % orders.count]
      }
    case .filter:
      layers.append(.prompt(PromptState(.filter(former: facts.filter), text: facts.filter)))
      return []
    default: return []
    }
  }

  /// Lists what the filter leaves, as it is typed.
  mutating func filterFacts(by text: String) -> [Effect] {
    changeFacts { $0.filter = text }
  }

  /// Changes the topmost list's screen and loads what it holds then.
  private mutating func changeFacts(_ change: (inout FactsState) -> Void) -> [Effect] {
    let index = layers.lastIndex { if case .facts = $0 { true } else { false } }
    guard let index, case .facts(var facts) = layers[index] else { return [] }
    change(&facts)
    layers[index] = .facts(facts)
    return [reloadList(at: index)].compactMap(\.self)
  }

  /// The kinds that a list can be narrowed to, those of its project or indicator.
  func kinds(of facts: FactsState) -> [FactKind] {
    guard let overview else { return [] }
    let rows = overview.projects.first { $0.project.number == facts.project }?.rows ?? []
    let indicators = rows.map(\.indicator).filter { indicator in
      if case .indicator(let id) = facts.scope { indicator.id == id } else { true }
    }
    let kinds = Set(indicators.flatMap { $0.factGroups + [$0.readingGroup] }.map(\.kind))
    return FactKind.allCases.filter(kinds.contains)
  }

  private func neighbour(of facts: FactsState, by distance: Int) -> FactKind? {
    let choices = [nil] + kinds(of: facts).map(Optional.some)
    let index = choices.firstIndex(of: facts.kind) ?? 0
    return choices[(index + distance + choices.count) % choices.count]
  }
}
