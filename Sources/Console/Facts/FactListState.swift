import Core

/// A list of facts of which a window is loaded around the selected one.
///
/// More is asked for before an edge of the window is reached, always from a fact's own place, so
/// that facts which come or go meanwhile neither repeat nor hide any.
struct FactListState: Equatable, Sendable {
  /// What the list holds; nil before anything was asked for.
  private(set) var query: FactQuery?
  /// The window; nil until it is loaded.
  private(set) var records: [FactRecord]?
  /// The selected fact, counted from 0 in the window.
  private(set) var selection = 0
  /// Whether the list goes on above and below the window.
  private(set) var hasMoreAbove = false
  private(set) var hasMoreBelow = false
  /// How many facts the whole list holds, where that was counted.
  private var count: Int?
  private var pending: Pending?

  /// How many facts the list holds; nil where nobody knows.
  var knownCount: Int? {
    count ?? (hasMoreAbove || hasMoreBelow ? nil : records?.count)
  }

  /// How many facts are asked for at once, and how near an edge that happens.
  static let page = 100
  private static let margin = 50
  /// The most facts that are kept.
  private static let windowLimit = 600
  /// Where counting stops.
  static let countLimit = 100_000

  /// What an answer is for.
  enum Part: Equatable, Sendable {
    /// In place of the window, with the selection on that fact if it is there.
    case window(selecting: FactID?, hasMoreAbove: Bool)
    /// In place of the window, with its first or its last fact selected.
    case beginning, end
    case above, below
  }

  struct Pending: Equatable, Sendable {
    let number: Int
    let part: Part
  }

  var selectedFact: FactRecord? {
    guard let records, records.indices.contains(selection) else { return nil }
    return records[selection]
  }
}

// MARK: Asking

extension FactListState {
  /// Asks for the window anew: the same part while the query is the same, else from the beginning.
  mutating func reload(_ query: FactQuery, list: Int, number: Int) -> FactListRequest {
    let isSame = query == self.query
    let first = isSame && hasMoreAbove ? records?.first : nil
    let limit = isSame ? min((records?.count ?? 0) + 1, FactListState.windowLimit) : 0
    let selected = selectedFact?.fact.id
    if !isSame { (selection, count) = (0, nil) }
    self.query = query
    return ask(
      .window(selecting: selected, hasMoreAbove: first != nil), query,
      from: first.map { FactPosition(of: $0.fact).justAbove }, list: list, number: number,
      limit: max(limit, FactListState.page))
  }

  /// Moves the selection and asks for what the window lacks then.
  mutating func move(by distance: Int, list: Int, number: Int) -> FactListRequest? {
    let last = max((records?.count ?? 0) - 1, 0)
    selection = min(max(selection + distance, 0), last)
    guard let query, pending == nil, let records, !records.isEmpty else { return nil }
    if hasMoreBelow, last - selection < FactListState.margin, let edge = records.last {
      return ask(.below, query, from: FactPosition(of: edge.fact), list: list, number: number)
    }
    if hasMoreAbove, selection < FactListState.margin, let edge = records.first {
      return ask(
        .above, query, from: FactPosition(of: edge.fact), .backward, list: list, number: number)
    }
    return nil
  }

  mutating func goToBeginning(list: Int, number: Int) -> FactListRequest? {
    guard hasMoreAbove, let query else { return move(by: -selection, list: list, number: number) }
    return ask(.beginning, query, from: nil, list: list, number: number)
  }

  mutating func goToEnd(list: Int, number: Int) -> FactListRequest? {
    guard hasMoreBelow, let query else {
      return move(by: records?.count ?? 0, list: list, number: number)
    }
    return ask(.end, query, from: nil, .backward, list: list, number: number)
  }

  private mutating func ask(
    _ part: Part, _ query: FactQuery, from position: FactPosition?,
    _ direction: ListDirection = .forward, list: Int, number: Int,
    limit: Int = FactListState.page
  ) -> FactListRequest {
    pending = Pending(number: number, part: part)
    return FactListRequest(
      list: list, number: number, query: query, position: position, direction: direction,
      limit: limit)
  }
}

// MARK: Answers

extension FactListState {
  /// Takes an answer; one that nobody waits for any more is left alone (false).
  mutating func take(_ page: FactPage, count: Int?, number: Int) -> Bool {
    guard let pending, pending.number == number else { return false }
    self.pending = nil
    if let count { self.count = count }
    let window = records ?? []
    switch pending.part {
    case .window(let id, let hasMoreAbove):
      (records, self.hasMoreAbove, hasMoreBelow) = (page.records, hasMoreAbove, page.hasMore)
      let last = max(page.records.count - 1, 0)
      selection = page.records.firstIndex { $0.fact.id == id } ?? min(selection, last)
    case .beginning:
      (records, hasMoreAbove, hasMoreBelow) = (page.records, false, page.hasMore)
      selection = 0
    case .end:
      (records, hasMoreAbove, hasMoreBelow) = (page.records, page.hasMore, false)
      selection = max(page.records.count - 1, 0)
    case .below:
      records = window + page.records
      hasMoreBelow = page.hasMore
      trimAbove()
    case .above:
      records = page.records + window
      hasMoreAbove = page.hasMore
      selection += page.records.count
      trimBelow()
    }
    return true
  }

  private mutating func trimAbove() {
    let surplus = (records?.count ?? 0) - FactListState.windowLimit
    guard surplus > 0 else { return }
    records?.removeFirst(surplus)
    selection = max(0, selection - surplus)
    hasMoreAbove = true
  }

  private mutating func trimBelow() {
    let surplus = (records?.count ?? 0) - FactListState.windowLimit
    guard surplus > 0 else { return }
    records?.removeLast(surplus)
    hasMoreBelow = true
  }
}
