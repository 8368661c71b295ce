import Console
import Core
import Store
import Words

/// The history as console and commands read it, and what is taken back by it.
extension World {
  /// Takes back the person's newest save that still stands, and says what that did.
  func undo(why: String) throws(Trouble) -> [HistoryEntry] {
    let entry = Entry(person: person, at: now)
    return try ask { () throws(StoreError) in try store.undo(why: why, by: entry, edit: .new()) }
  }

  /// Brings again what the person undid last, and says what that did.
  func redo(why: String) throws(Trouble) -> [HistoryEntry] {
    let entry = Entry(person: person, at: now)
    return try ask { () throws(StoreError) in try store.redo(why: why, by: entry, edit: .new()) }
  }

  func historyHead() throws(Trouble) -> HistoryHead {
    try ask { () throws(StoreError) in try store.historyHead() }
  }

  func verification(knownHead: String?) -> Verification {
    store.verification(knownHead: knownHead)
  }

  /// A part of the history; lines without the word are looked through in short reads.
  func history(_ request: HistoryRequest, _ words: Words) throws(Trouble) -> HistoryPart {
    let filter = try filter(request.filter)
    let direction: Store.Direction = request.place.isNewestFirst ? .newestFirst : .oldestFirst
    var (entries, next): ([HistoryEntry], Int?) = ([], request.place.line)
    for _ in 0..<World.readsAtOnce {
      let page = try ask { [next] () throws(StoreError) in
        try store.history(filter, direction, after: next, limit: request.limit)
      }
      entries += page.entries.filter {
        request.filter.word.isEmpty
          || words.history.searchText($0).contains(request.filter.word)
      }
      next = page.next
      if next == nil || entries.count >= request.limit { break }
    }
    return HistoryPart(entries: entries, next: next)
  }

  /// So many short reads for one answer, so that a save need not wait for a search's end.
  private static let readsAtOnce = 20

  /// The filter in the store's terms.
  func filter(_ wanted: HistoryRequest.Filter) throws(Trouble) -> HistoryFilter {
    var filter = HistoryFilter()
    (filter.person, filter.since) = (wanted.person, wanted.since)
    guard let id = wanted.indicator else { return filter }
    (filter.project, filter.indicator) = (id.project, id)
    let indicators = try projects().filter { $0.number == id.project }.compactMap {
      $0.indicator(id)
    }
    guard !indicators.isEmpty else { throw .command(.noSuchIndicator(text: "\(id)")) }
    filter.groups = Array(Set(indicators.flatMap { $0.factGroups + [$0.readingGroup] }))
    return filter
  }
}

extension HistoryRequest.Place {
  /// The line behind which to begin; nil is an end.
  fileprivate var line: Int? {
    switch self {
    case .newest, .oldest: nil
    case .older(let line), .newer(let line): line
    }
  }
}
