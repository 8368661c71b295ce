import Core

/// What should stand in a table, as a number for each group of its rows.
///
/// A row weighs its amount times a mark that nobody can foresee, so that rows of the same number
/// are the same rows: that two different lots of them agree is as likely as guessing 64 bits.
struct Ledger {
  /// Rows that are checked together: of a measure, its subject, and a year or a month.
  struct Group: Hashable {
    private let bits: UInt64

    /// Projects to 2¹³, measures to 2⁷, subjects to 2³² and periods to 2¹² have their own bits.
    init(_ project: Int, _ measure: Measure, _ subject: Int, period: Int) {
      bits =
        UInt64(truncatingIfNeeded: project) << 51 | UInt64(measure.rawValue) << 44
        | UInt64(UInt32(truncatingIfNeeded: subject)) << 12
        | UInt64(truncatingIfNeeded: period) & 0xFFF
    }

    var project: Int { Int(bits >> 51) }
    var measure: Int { Int(bits >> 44 & 0x7F) }
    var subject: Int { Int(bits >> 12 & 0xFFFF_FFFF) }
    var period: Int { Int(bits & 0xFFF) }
  }

  private struct Entry {
    var sum: Int128
    /// Whether the file was seen to have it.
    var isSeen: Bool
  }

  private var entries: [Group: Entry] = [:]

  /// What the total of a day weighs.
  static func weight(of amount: Int, on day: Int) -> Int128 {
    var mark = Hasher()
    mark.combine(day)
    return Int128(amount) * Int128(mark.finalize())
  }

  /// What a piece weighs.
  static func weight(of piece: Piece, _ fact: FactID) -> Int128 {
    var mark = Hasher()
    mark.combine(fact.number)
    mark.combine(piece.day.number)
    mark.combine(piece.from)
    mark.combine(piece.to)
    mark.combine(piece.planned)
    return Int128(mark.finalize())
  }

  mutating func add(_ weight: Int128, to group: Group) {
    let sum = (entries[group]?.sum ?? 0) &+ weight
    entries[group] = sum == 0 ? nil : Entry(sum: sum, isSeen: false)
  }

  /// Whether the file's rows of a group are these; from then on the group counts as seen.
  mutating func agrees(_ group: Group, _ sum: Int128) -> Bool {
    guard let entry = entries[group] else { return sum == 0 }
    entries[group]?.isSeen = true
    return entry.sum == sum
  }

  /// The groups that were not seen, or have changed since.
  var unseen: [Group] { entries.lazy.filter { !$0.value.isSeen }.map(\.key) }
}
