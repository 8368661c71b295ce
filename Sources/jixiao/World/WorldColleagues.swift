import Core
import Store
import Words

// What colleagues do meanwhile.

extension World {
  /// So many lines of one look are told of; of more, the newest.
  private static let newsLimit = 200

  /// What others have done since a line of the history, the oldest first, and the last line there.
  func news(since line: Int) throws(Trouble) -> (entries: [HistoryEntry], last: Int) {
    let page = try ask { () throws(StoreError) in
      try store.history(HistoryFilter(), .newestFirst, limit: World.newsLimit)
    }
    let later = page.entries.filter { $0.number > line }
    return (later.reversed().filter { !isOwn($0) }, later.first?.number ?? line)
  }

  /// Whether this session did it: the person at this terminal.
  private func isOwn(_ entry: HistoryEntry) -> Bool {
    entry.entry.person == person && entry.origin == origin
  }

  /// How a fact stands now: itself, or what stands at the end of its corrections.
  func standing(of id: FactID) throws(Trouble) -> (fact: Fact, latest: FactRecord) {
    let record = try record(id)
    var latest = record
    while case .superseded(let next, _, _) = latest.state { latest = try self.record(next) }
    return (record.fact, latest)
  }
}
