import Core
import Reports
import Words

extension Console {
  mutating func performInCompare(_ command: Command, _ compare: CompareState) -> [Effect] {
    switch command {
    case .back: layers.removeLast()
    case .up: changeCompare { $0.move(by: -1) }
    case .down: changeCompare { $0.move(by: 1) }
    case .pageUp: changeCompare { $0.move(by: -10) }
    case .pageDown: changeCompare { $0.move(by: 10) }
    case .first: changeCompare { $0.move(by: -compare.rows.count) }
    case .last: changeCompare { $0.move(by: compare.rows.count) }
    case .showAll: changeCompare { $0.show { $0.showsAll.toggle() } }
    case .details: return openDetail()
    default: break
    }
    return []
  }

  /// Asks for the day to compare with, proposing the end of the month before the shown day.
  mutating func askCompareDay() -> [Effect] {
    guard let overview else { return [] }
    let proposed = max(lastOfMonth(before: overview.asOf), Day.first(of: overview.year))
    layers.append(.prompt(PromptState(.compareDay, text: "\(proposed)")))
    return []
  }

  /// Opens the comparison with a day as one writes it in a form.
  mutating func compare(sinceWords text: String) -> [Effect] {
    guard let day = day(fromWords: text) else { return [] }
    guard day <= now.day else {
      notice = .trouble(.command(.dayAfterToday(day)))
      return []
    }
    if let index = layers.firstIndex(where: { if case .compare = $0 { true } else { false } }) {
      layers.removeSubrange(index...)
    }
    layers.append(.compare(CompareState(since: day)))
    return [.compare(since: day, asOf: asOf)]
  }

  /// Takes a comparison that was asked for.
  mutating func show(_ comparison: Comparison, since day: Day) {
    for index in layers.indices {
      guard case .compare(var compare) = layers[index], compare.since == day else { continue }
      compare.show { $0.comparison = comparison }
      layers[index] = .compare(compare)
    }
  }

  private mutating func changeCompare(_ change: (inout CompareState) -> Void) {
    guard case .compare(var compare) = layers.last else { return }
    change(&compare)
    layers[layers.count - 1] = .compare(compare)
  }
}
