import Core
import Words

extension Console {
  mutating func performInDetail(_ command: Command, _ detail: DetailState) -> [Effect] {
    switch command {
    case .back:
      layers.removeLast()
      return []
    case .up, .down, .pageUp, .pageDown, .first, .last: return moveInList(command)
    case .correct, .void: return change(detail.list.selectedFact, by: command)
    default: return []
    }
  }
}
