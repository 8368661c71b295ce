import Core
import Words

extension Console {
  mutating func performInDetail(_ command: Command, _ detail: DetailState) -> [Effect] {
    switch command {
    case .back: layers.removeLast()
    case .up: moveInDetail(by: -1)
    case .down: moveInDetail(by: 1)
    case .pageUp: moveInDetail(by: -10)
    case .pageDown: moveInDetail(by: 10)
    case .first: moveInDetail(by: -(detail.facts?.count ?? 0))
    case .last: moveInDetail(by: detail.facts?.count ?? 0)
    case .correct, .void: return change(detail.selectedFact, by: command)
    default: break
    }
    return []
  }

  private mutating func moveInDetail(by distance: Int) {
    guard case .detail(var detail) = layers.last else { return }
    detail.move(by: distance)
    layers[layers.count - 1] = .detail(detail)
  }

  /// Opens the correcting form, or asks why the fact is to be voided.
  ///
  /// What no longer counts can be neither corrected nor voided.
  private mutating func change(_ record: FactRecord?, by command: Command) -> [Effect] {
    guard let record else { return [] }
    guard !isReadOnly else { return sayReadOnly() }
    guard record.state == .live else {
      notice = .noLongerCounts(record.fact.id)
      return []
    }
    if command == .correct {
      layers.append(
        .form(
          FormState(
            correcting: record.fact, typed: { words.typed($0, in: $1) }, in: formContext)))
      return previewEffects()
    }
    layers.append(.prompt(PromptState(.voidReason(record.fact.id))))
    return []
  }
}
