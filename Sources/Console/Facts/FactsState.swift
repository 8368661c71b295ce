import Core
import Intake
import Reports

/// The screen that lists the facts of a project, or those behind one indicator.
struct FactsState: Equatable, Sendable {
  enum Scope: Equatable, Sendable {
    case project(Int)
    case indicator(IndicatorID)
  }

  let scope: Scope
  /// The only kind that is listed; nil for all.
  var kind: FactKind?
  /// The filter as typed.
  var filter = ""
  var order = FactOrder.day
  var list = FactListState()

  /// The number of the project whose facts these are.
  var project: Int {
    switch scope {
    case .project(let number): number
    case .indicator(let id): id.project
    }
  }
}

/// What the figures would be without a fact.
struct Weighing: Equatable, Sendable {
  let fact: FactID
  /// Nil until it is counted.
  var changes: [RowChange]?
}
