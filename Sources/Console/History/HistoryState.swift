import Core

/// The history's screen: a window on its lines, the newest first, filled as one moves.
struct HistoryState: Equatable, Sendable {
  var filter: HistoryRequest.Filter
  /// The lines at hand; never many more than the screen shows.
  private(set) var entries: [HistoryEntry] = []
  /// The selected line, counted from 0.
  private(set) var selection = 0
  /// From where to look for older lines; nil if there are none.
  private var older: Int?
  /// From where to look for newer lines; nil while the newest is at hand.
  private var newer: Int?
  /// What was asked for and has not come.
  private(set) var pending: HistoryRequest?

  private static let page = 100
  private static let most = 400

  init(_ filter: HistoryRequest.Filter) {
    self.filter = filter
  }

  var selected: HistoryEntry? {
    entries.indices.contains(selection) ? entries[selection] : nil
  }

  var isLoading: Bool { pending != nil }

  /// Whether the newest line that fits is at hand.
  var isAtNewest: Bool { newer == nil }
}

// MARK: Moving

extension HistoryState {
  /// Moves the selection; gives back what has to be loaded for it.
  mutating func move(by distance: Int) -> HistoryRequest? {
    selection = min(max(selection + distance, 0), max(entries.count - 1, 0))
    return more()
  }

  /// Begins anew at one end.
  mutating func go(to place: HistoryRequest.Place) -> HistoryRequest? {
    (entries, selection, older, newer) = ([], 0, nil, nil)
    return ask(place)
  }

  /// Looks for lines that came since.
  mutating func lookForNewer() -> HistoryRequest? {
    guard isAtNewest, pending == nil else { return nil }
    return ask(entries.first.map { .newer(than: $0.number) } ?? .newest)
  }

  /// What has to be loaded before the selection meets the end of what is at hand.
  private mutating func more() -> HistoryRequest? {
    guard pending == nil else { return nil }
    if let older, entries.count - selection <= HistoryState.page / 2 {
      return ask(.older(than: older))
    }
    if let newer, selection < HistoryState.page / 2 { return ask(.newer(than: newer)) }
    return nil
  }

  private mutating func ask(_ place: HistoryRequest.Place) -> HistoryRequest {
    let request = HistoryRequest(filter: filter, place: place, limit: HistoryState.page)
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
    case .newest:
      (entries, older) = (part.entries, part.next)
    case .oldest:
      (entries, newer) = (part.entries.reversed(), part.next)
      selection = max(entries.count - 1, 0)
    case .older:
      entries += part.entries
      older = part.next
      dropFirst(entries.count - HistoryState.most)
    case .newer:
      let wasAtTop = selection == 0 && isAtNewest
      entries.insert(contentsOf: part.entries.reversed(), at: 0)
      newer = part.next
      selection += wasAtTop ? 0 : part.entries.count
      dropLast(entries.count - HistoryState.most)
    }
    return more()
  }

  private mutating func dropFirst(_ count: Int) {
    guard count > 0, selection > count else { return }
    entries.removeFirst(count)
    selection -= count
    newer = entries.first?.number
  }

  private mutating func dropLast(_ count: Int) {
    guard count > 0, selection < entries.count - count else { return }
    entries.removeLast(count)
    older = entries.last?.number
  }
}
