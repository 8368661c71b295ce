import Core
import Intake
import Reports
import Terminal
import Words

// What every list of facts does, on a detail screen and on a screen of its own: paging, selecting,
// weighing, correcting, voiding.

extension Console {
  /// Loads the lists on the layers anew.
  mutating func reloadLists() -> [Effect] {
    layers.indices.compactMap { reloadList(at: $0) } + weighSelected()
  }

  /// Loads the list of one layer anew; nil if it has none.
  mutating func reloadList(at layer: Int) -> Effect? {
    guard let query = query(of: layers[layer]) else { return nil }
    return ask(layer) { $0.reload(query, list: layer, number: $1) }
  }

  /// Moves the selection of the topmost layer's list.
  mutating func moveInList(_ command: Command) -> [Effect] {
    let layer = layers.count - 1
    let page = max(1, size.height - 12)
    let effect = ask(layer) { list, number in
      switch command {
      case .up: list.move(by: -1, list: layer, number: number)
      case .down: list.move(by: 1, list: layer, number: number)
      case .pageUp: list.move(by: -page, list: layer, number: number)
      case .pageDown: list.move(by: page, list: layer, number: number)
      case .first: list.goToBeginning(list: layer, number: number)
      case .last: list.goToEnd(list: layer, number: number)
      default: nil
      }
    }
    return [effect].compactMap(\.self) + weighSelected()
  }

  /// Takes a part of a list, if one still waits for it.
  mutating func show(_ page: FactPage, count: Int?, number: Int) -> [Effect] {
    for index in layers.indices {
      guard var list = layers[index].list,
        list.take(page, count: count, number: number)
      else { continue }
      layers[index].list = list
    }
    return weighSelected()
  }

  private mutating func ask(
    _ layer: Int, _ change: (inout FactListState, Int) -> FactListRequest?
  ) -> Effect? {
    guard layers.indices.contains(layer), var list = layers[layer].list else { return nil }
    let request = change(&list, listNumber + 1)
    layers[layer].list = list
    guard let request else { return nil }
    listNumber += 1
    return .list(request)
  }

  /// What a layer's list holds, as of the day that is shown.
  private func query(of layer: Layer) -> FactQuery? {
    guard let overview else { return nil }
    let first = Day.first(of: overview.year)
    let shown = first...max(first, overview.asOf)
    switch layer {
    case .detail(let detail):
      var query = query(behind: detail.indicator, days: shown)
      if detail.showsLateOnly, let tickets = detail.tickets {
        query?.kind = .repair
        query?.late = tickets.rule
        query?.includesRemoved = false
      }
      return query
    case .facts(let facts):
      let filter = FactFilter(facts.filter, in: formContext)
      var query: FactQuery?
      switch facts.scope {
      case .project(let number): query = FactQuery(project: number, days: filter.days ?? shown)
      case .indicator(let id): query = self.query(behind: id, days: filter.days ?? shown)
      }
      query?.kind = facts.kind
      query?.words = filter.words
      query?.person = filter.person ?? ""
      query?.order = facts.order
      return query
    case .compare, .conflict, .form, .prompt, .help, .menu, .table, .history, .historyEntry, .todo,
      .settings, .official:
      return nil
    }
  }

  private func query(behind id: IndicatorID, days: ClosedRange<Day>) -> FactQuery? {
    guard let indicator = overview?.row(id)?.indicator else { return nil }
    return FactQuery(
      project: id.project, groups: indicator.factGroups + [indicator.readingGroup], days: days)
  }
}

// MARK: The selected fact

extension Console {
  /// The list that the keys go to, or that lies under a prompt.
  var shownList: FactListState? {
    layers.last { if case .prompt = $0 { false } else { true } }?.list
  }

  /// Asks what the figures would be without the selected fact, unless that is known or asked.
  mutating func weighSelected() -> [Effect] {
    guard let record = shownList?.selectedFact, record.state == .live else {
      weighing = nil
      return []
    }
    guard weighing?.fact != record.fact.id else { return [] }
    weighing = Weighing(fact: record.fact.id)
    return [.weigh(record.fact.id, asOf: asOf)]
  }

  /// Opens the correcting form, or asks why the fact is to be voided.
  ///
  /// What no longer counts can be neither corrected nor voided.
  mutating func change(_ record: FactRecord?, by command: Command) -> [Effect] {
    guard let record else { return [] }
    guard !isReadOnly else { return sayReadOnly() }
    guard record.state == .live else {
      notice = .noLongerCounts(record.fact.id)
      return []
    }
    if command == .correct {
      var form = correction(of: record.fact)
      if form.record.isEmpty { form.record = nextRecord() }
      layers.append(.form(form))
      return previewEffects()
    }
    layers.append(.prompt(PromptState(.voidReason(record.fact.id))))
    return []
  }
}

// MARK: The lists on layers

extension Layer {
  /// The list of facts on the layer, if it shows one.
  var list: FactListState? {
    get {
      switch self {
      case .detail(let detail): detail.list
      case .facts(let facts): facts.list
      case .compare, .conflict, .form, .prompt, .help, .menu, .table, .history, .historyEntry,
        .todo,
        .settings, .official:
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
      case .compare, .conflict, .form, .prompt, .help, .menu, .table, .history, .historyEntry,
        .todo,
        .settings, .official:
        break
      }
    }
  }
}
