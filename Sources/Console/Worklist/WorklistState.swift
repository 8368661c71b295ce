import Core

/// The screen of what is due and absent; its items are the picture's own.
struct WorklistState: Equatable, Sendable {
  /// The selected item, counted from 0.
  private(set) var selection = 0

  /// The selected item; the last one where there are fewer than there were.
  func selected(in worklist: Worklist) -> WorkItem? {
    let items = worklist.items
    return items.isEmpty ? nil : items[min(selection, items.count - 1)]
  }

  mutating func move(by distance: Int, in worklist: Worklist) {
    let last = max(worklist.items.count - 1, 0)
    selection = min(max(min(selection, last) + distance, 0), last)
  }
}
