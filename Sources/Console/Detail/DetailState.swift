import Core

/// The screen of one indicator, with the facts behind it.
struct DetailState: Equatable, Sendable {
  let indicator: IndicatorID
  /// The facts behind the figure, the latest day first; nil until they are loaded.
  var facts: [FactRecord]?
  /// The selected fact, counted from 0.
  var selection = 0

  init(of indicator: IndicatorID) {
    self.indicator = indicator
  }

  var selectedFact: FactRecord? {
    guard let facts, facts.indices.contains(selection) else { return nil }
    return facts[selection]
  }

  mutating func move(by distance: Int) {
    selection = min(max(selection + distance, 0), max((facts?.count ?? 0) - 1, 0))
  }

  mutating func show(_ facts: [FactRecord]) {
    let id = selectedFact?.fact.id
    self.facts = facts
    selection = facts.firstIndex { $0.fact.id == id } ?? min(selection, max(facts.count - 1, 0))
  }
}
