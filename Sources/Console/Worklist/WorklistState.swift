import Core

/// The screen of what is due and absent; its items are the picture's own.
struct WorklistState: Equatable, Sendable {
  /// The selected item, and where it stood when it was selected.
  private var item: WorkItem?
  private var position = 0

  /// The selected item, wherever it stands now; the one in its place where it is done.
  func selected(in worklist: Worklist) -> WorkItem? {
    index(in: worklist).map { worklist.items[$0] }
  }

  mutating func move(by distance: Int, in worklist: Worklist) {
    guard let index = index(in: worklist) else { return }
    position = min(max(index + distance, 0), worklist.items.count - 1)
    item = worklist.items[position]
  }

  private func index(in worklist: Worklist) -> Int? {
    let items = worklist.items
    guard !items.isEmpty else { return nil }
    let same = item.flatMap { item in
      items.firstIndex(of: item)
        ?? items.firstIndex { $0.project == item.project && $0.task == item.task }
    }
    return same ?? min(position, items.count - 1)
  }
}
