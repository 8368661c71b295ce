import Core
import Terminal
import Words

extension Console {
  /// Opens the history: of the indicator whose details are shown, else of everything.
  mutating func openHistory() -> [Effect] {
    var filter = HistoryRequest.Filter()
    if case .detail(let detail) = layers.last { filter.indicator = detail.indicator }
    layers.append(.history(HistoryState(filter)))
    return changeHistory { $0.go(to: .newest) }
  }

  mutating func performInHistory(_ command: Command, _ history: HistoryState) -> [Effect] {
    let page = max(1, size.height - 6)
    switch command {
    case .back: layers.removeLast()
    case .up: return changeHistory { $0.move(by: -1) }
    case .down: return changeHistory { $0.move(by: 1) }
    case .pageUp: return changeHistory { $0.move(by: -page) }
    case .pageDown: return changeHistory { $0.move(by: page) }
    case .first:
      return changeHistory { $0.isAtNewest ? $0.move(by: -$0.selection) : $0.go(to: .newest) }
    case .last: return changeHistory { $0.go(to: .oldest) }
    case .entryDetails:
      if let entry = history.selected { layers.append(.historyEntry(entry)) }
    case .findInHistory:
      layers.append(.prompt(PromptState(.historyWord, text: history.filter.word)))
    case .sinceDay:
      layers.append(
        .prompt(PromptState(.historySince, text: history.filter.since.map { "\($0)" } ?? "")))
    case .byPerson:
      return filterHistory { filter in
        filter.person = filter.person == nil ? history.selected?.entry.person : nil
      }
    default: break
    }
    return []
  }

  /// Shows the history less what does not fit.
  mutating func filterHistory(_ change: (inout HistoryRequest.Filter) -> Void) -> [Effect] {
    changeHistory { history in
      change(&history.filter)
      return history.go(to: .newest)
    }
  }

  /// Shows the history since a day that was typed; nothing typed: since ever.
  mutating func showHistory(sinceWords text: String) -> [Effect] {
    guard !text.allSatisfy({ $0 == " " }) else { return filterHistory { $0.since = nil } }
    guard let day = day(fromWords: text) else { return [] }
    return filterHistory { $0.since = day }
  }

  /// Changes the history's screen, wherever it lies, and asks for what it needs then.
  mutating func changeHistory(
    _ change: (inout HistoryState) -> HistoryRequest?
  ) -> [Effect] {
    for index in layers.indices.reversed() {
      guard case .history(var history) = layers[index] else { continue }
      let request = change(&history)
      layers[index] = .history(history)
      return request.map { [.loadHistory($0)] } ?? []
    }
    return []
  }
}
