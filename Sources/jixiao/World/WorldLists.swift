import Console
import Core
import Reports
import Store
import Words

// Lists of facts as screens and commands read them.

extension World {
  /// A part of a list; nil if it was called off meanwhile.
  func page(
    of request: FactListRequest, _ words: Words, _ isCancelled: () -> Bool
  ) throws(Trouble) -> FactPage? {
    try facts(
      request.query, from: request.position, going: request.direction, limit: request.limit, words,
      isCancelled)
  }

  func facts(
    _ query: FactQuery, from position: FactPosition?, going direction: ListDirection = .forward,
    limit: Int, _ words: Words, _ isCancelled: () -> Bool = { false }
  ) throws(Trouble) -> FactPage? {
    try ask { () throws(StoreError) in
      try store.facts(
        query, from: position, going: direction, limit: limit,
        matching: { words.holds($0, query.words) }, isCancelled: isCancelled)
    }
  }

  /// How many facts the list holds, where that can be told without reading them all.
  func count(for request: FactListRequest) throws(Trouble) -> Int? {
    guard !request.query.isSearched, request.wantsCount else { return nil }
    return try ask { () throws(StoreError) in
      try store.count(request.query, upTo: FactListRequest.countLimit)
    }
  }

  /// The times of a project's tickets as of a day; nil if it was called off meanwhile.
  func tickets(
    project: Int, asOf day: Day?, _ isCancelled: () -> Bool
  ) throws(Trouble) -> TicketPicture? {
    try ask { () throws(StoreError) in
      let now = now
      let cut = Cut(asOf: day ?? now.day, now: now)
      let year = try edition(for: cut.day.year)
      return try store.tickets(
        project: project, cut: cut.stopped(atEndOf: year), isCancelled: isCancelled)
    }
  }

  /// A fact with what became of it.
  func record(_ id: FactID) throws(Trouble) -> FactRecord {
    guard let record = try ask({ () throws(StoreError) in try store.fact(id) }) else {
      throw .command(.noSuchFact(text: "\(id)"))
    }
    return record
  }

  /// What the figures would be without a fact; nothing changes with one that counts no more.
  func changes(voiding id: FactID, asOf day: Day?) throws(Trouble) -> [RowChange] {
    let record = try record(id)
    guard record.state == .live else { return [] }
    return try preview(nil, project: record.fact.project, replacing: id, asOf: day)
  }
}
