public import Core
import GRDB

extension Store {
  /// A part of a list of facts, read in short slices; nil if it was called off between two.
  ///
  /// - Parameters:
  ///   - position: where the part begins, itself left out; nil for the list's beginning, or its end
  ///     when going backward.
  ///   - matches: whether a fact holds the words that are looked for.
  public func facts(
    _ query: FactQuery, from position: FactPosition? = nil,
    going direction: ListDirection = .forward, limit: Int = 50,
    matching matches: (FactRecord) -> Bool = { _ in true }, isCancelled: () -> Bool = { false }
  ) throws(StoreError) -> FactPage? {
    let limit = max(limit, 1)
    var (found, position) = ([FactRecord](), position)
    repeat {
      guard !isCancelled() else { return nil }
      let size = query.isSearched ? Store.sliceSize : limit + 1 - found.count
      let slice = try read { db in
        try FactWalk(db, query, direction).slice(from: position, size: size)
      }
      found += slice.records.filter { record in
        query.late?.isLate(record.fact.content) != false && matches(record)
      }
      position = slice.next
    } while found.count <= limit && position != nil
    let page = Array(found.prefix(limit))
    return FactPage(
      records: direction == .forward ? page : page.reversed(), hasMore: found.count > limit)
  }

  /// How many facts of one slice are looked at, so that no reader holds up a colleague's save.
  private static let sliceSize = 500

  /// How many facts a list that is not searched holds, counted up to a limit.
  public func count(_ query: FactQuery, upTo limit: Int) throws(StoreError) -> Int {
    try read { try FactWalk($0, query, .forward).count(upTo: limit) }
  }

  /// A fact with what became of it; nil if there is none of that number.
  public func fact(_ id: FactID) throws(StoreError) -> FactRecord? {
    try read { try FactRecords($0).record(id) }
  }
}
