import Core

/// A list of facts of which a window is loaded around the selected one.
struct FactListState: Equatable, Sendable {
  /// What the list holds; nil before anything was asked for.
  private(set) var query: FactQuery?
  private var window = ListWindow<FactRecord>()
  /// Whether the window was loaded once.
  private var isLoaded = false
  /// How many facts the whole list holds, where that was counted.
  private var count: Int?
  private var pending: Pending?

  /// The window; nil until it is loaded.
  var records: [FactRecord]? { isLoaded ? window.rows : nil }

  /// The selected fact, counted from 0 in the window.
  var selection: Int { window.selection }

  var selectedFact: FactRecord? { window.selected }

  /// How many facts the list holds; nil where nobody knows.
  var knownCount: Int? {
    count ?? (hasMoreAbove || hasMoreBelow ? nil : records?.count)
  }

  /// Whether the list goes on above and below the window.
  var hasMoreAbove: Bool { window.above != nil }
  var hasMoreBelow: Bool { window.below != nil }

  /// What an answer is for.
  private enum Part: Equatable, Sendable {
    /// In place of the window, with the selection on that fact if it is there.
    case window(selecting: FactID?, above: FactPosition?)
    /// In place of the window, with its first or its last fact selected.
    case beginning, end
    case above, below
  }

  private struct Pending: Equatable, Sendable {
    let number: Int
    let part: Part
  }
}

extension FactRecord: ListRow {
  var place: FactPosition { FactPosition(of: fact) }
}

// MARK: Asking

extension FactListState {
  /// Asks for the window anew: the same part while the query is the same, else from the beginning.
  mutating func reload(_ query: FactQuery, list: Int, number: Int) -> FactListRequest {
    let isSame = query == self.query
    let first = isSame && hasMoreAbove ? window.rows.first : nil
    let above = first.map { FactPosition(of: $0.fact).justAbove }
    let limit = isSame ? min(window.rows.count + 1, ListPage.mostRows) : 0
    let selected = selectedFact?.fact.id
    if !isSame {
      count = nil
      window.move(by: -window.selection)
    }
    self.query = query
    return ask(
      .window(selecting: selected, above: above), query, from: above, list: list, number: number,
      limit: max(limit, ListPage.rows))
  }

  /// Moves the selection and asks for what the window lacks then.
  mutating func move(by distance: Int, list: Int, number: Int) -> FactListRequest? {
    window.move(by: distance)
    guard let query, pending == nil else { return nil }
    switch window.want {
    case .below(let place): return ask(.below, query, from: place, list: list, number: number)
    case .above(let place):
      return ask(.above, query, from: place, .backward, list: list, number: number)
    case nil: return nil
    }
  }

  mutating func goToBeginning(list: Int, number: Int) -> FactListRequest? {
    guard hasMoreAbove, let query else {
      return move(by: -selection, list: list, number: number)
    }
    return ask(.beginning, query, from: nil, list: list, number: number)
  }

  mutating func goToEnd(list: Int, number: Int) -> FactListRequest? {
    guard hasMoreBelow, let query else {
      return move(by: window.rows.count, list: list, number: number)
    }
    return ask(.end, query, from: nil, .backward, list: list, number: number)
  }

  private mutating func ask(
    _ part: Part, _ query: FactQuery, from position: FactPosition?,
    _ direction: ListDirection = .forward, list: Int, number: Int, limit: Int = ListPage.rows
  ) -> FactListRequest {
    pending = Pending(number: number, part: part)
    let isReload = if case .window = part { true } else { false }
    return FactListRequest(
      list: list, number: number, query: query, position: position, direction: direction,
      limit: limit, wantsCount: isReload && position == nil)
  }
}

// MARK: Answers

extension FactListState {
  /// Takes an answer; one that nobody waits for any more is left alone (false).
  mutating func take(_ page: FactPage, count: Int?, number: Int) -> Bool {
    guard let pending, pending.number == number else { return false }
    self.pending = nil
    if let count { self.count = count }
    let rows = page.records
    let (first, last) = (rows.first?.place, rows.last?.place)
    switch pending.part {
    case .window(let id, let above):
      window.replace(
        with: rows, above: above, below: page.hasMore ? last : nil,
        selecting: rows.firstIndex { $0.fact.id == id })
    case .beginning: window.replace(with: rows, below: page.hasMore ? last : nil, selecting: 0)
    case .end:
      window.replace(with: rows, above: page.hasMore ? first : nil, selecting: rows.count - 1)
    case .below: window.append(rows, below: page.hasMore ? last : nil)
    case .above: window.prepend(rows, above: page.hasMore ? first : nil)
    }
    isLoaded = true
    return true
  }
}
