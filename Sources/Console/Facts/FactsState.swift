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

extension Layer {
  /// The list of facts on the layer, if it shows one.
  var list: FactListState? {
    get {
      switch self {
      case .detail(let detail): detail.list
      case .facts(let facts): facts.list
      case .compare, .form, .prompt, .help, .menu, .table, .history, .historyEntry, .todo,
        .settings:
        nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .detail(var detail):
        detail.list = newValue
        self = .detail(detail)
      case .facts(var facts):
        facts.list = newValue
        self = .facts(facts)
      case .compare, .form, .prompt, .help, .menu, .table, .history, .historyEntry, .todo,
        .settings:
        break
      }
    }
  }
}
