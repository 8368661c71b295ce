import Core

/// The history's screen: a window on its lines, the newest first, filled as one moves.
struct HistoryState: Equatable, Sendable {
  var filter: HistoryRequest.Filter
  private var window = ListWindow<HistoryEntry>()
  /// What was asked for and has not come.
  private var pending: HistoryRequest?

  init(_ filter: HistoryRequest.Filter) {
    self.filter = filter
  }

  /// The lines at hand.
  var entries: [HistoryEntry] { window.rows }

  /// The selected line, counted from 0.
  var selection: Int { window.selection }

  var selected: HistoryEntry? { window.selected }

  var isLoading: Bool { pending != nil }

  /// Whether the newest line that fits is at hand.
  var isAtNewest: Bool { window.above == nil }
}

extension HistoryEntry: ListRow {
  var place: Int { number }
}

// MARK: Moving

extension HistoryState {
  /// Moves the selection; gives back what has to be loaded for it.
  mutating func move(by distance: Int) -> HistoryRequest? {
    window.move(by: distance)
    return more()
  }

  /// Begins anew at one end.
  mutating func go(to place: HistoryRequest.Place) -> HistoryRequest? {
    window = ListWindow()
    return ask(place)
  }

  /// Looks for lines that came since.
  mutating func lookForNewer() -> HistoryRequest? {
    guard isAtNewest, pending == nil else { return nil }
    return ask(entries.first.map { .newer(than: $0.number) } ?? .newest)
  }

  private mutating func more() -> HistoryRequest? {
    guard pending == nil else { return nil }
    switch window.want {
    case .below(let line): return ask(.older(than: line))
    case .above(let line): return ask(.newer(than: line))
    case nil: return nil
    }
  }

  private mutating func ask(_ place: HistoryRequest.Place) -> HistoryRequest {
    let request = HistoryRequest(filter: filter, place: place, limit: ListPage.rows)
    pending = request
    return request
  }
}

// MARK: Loading

extension HistoryState {
  /// Takes what was asked for; gives back what has to be loaded next.
  mutating func take(_ part: HistoryPart, _ request: HistoryRequest) -> HistoryRequest? {
    guard request == pending else { return nil }
    pending = nil
    switch request.place {
    case .newest: window.replace(with: part.entries, below: part.next)
    case .oldest:
      window.replace(
        with: part.entries.reversed(), above: part.next, selecting: part.entries.count - 1)
    case .older: window.append(part.entries, below: part.next)
    case .newer:
      let wasEmpty = entries.isEmpty
      window.prepend(part.entries.reversed(), above: part.next)
      if wasEmpty { window.move(by: -selection) }
    }
    return more()
  }
}
