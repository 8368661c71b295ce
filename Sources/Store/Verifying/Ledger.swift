import Core

/// What should stand in a table, as a number for each group of its rows.
///
/// A row weighs its amount times a mark that nobody can foresee, so that rows of the same number
/// are the same rows: that two different lots of them agree is as likely as guessing 64 bits.
struct Ledger {
  /// Rows that are checked together: of a measure, its subject, and a year or a month.
  ///
  /// Rows with other keys are never one group, whatever a stranger wrote into the columns: else rows
  /// moved from one key to the other would go unseen.
  struct Group: Hashable {
    let measure: Measure
    let subject: Int
    private let projectNumber: Int32
    private let periodNumber: Int16

    /// Projects that no one can enter, from 2³¹ on, are one.
    init(_ project: Int, _ measure: Measure, _ subject: Int, period: Int) {
      (self.measure, self.subject) = (measure, subject)
      (projectNumber, periodNumber) = (Int32(clamping: project), Int16(clamping: period))
    }

    var project: Int { Int(projectNumber) }
    var period: Int { Int(periodNumber) }
  }

  private struct Entry {
    var sum: Int128 = 0
    /// Whether the file was seen to have it.
    var isSeen = false

    mutating func add(_ weight: Int128) {
      sum &+= weight
      isSeen = false
    }
  }

  private var entries: [Group: Entry] = [:]

  /// Makes the marks this process's own, also where the environment asks Swift for the same hashes
  /// in each.
  private static let secret = UInt64.random(in: .min ... .max)

  /// What the total of a day weighs.
  static func weight(of amount: Int, on day: Int) -> Int128 {
    var mark = Hasher()
    mark.combine(secret)
    mark.combine(day)
    return Int128(amount) * Int128(mark.finalize())
  }

  /// What a piece weighs.
  static func weight(of piece: Piece, _ fact: FactID) -> Int128 {
    var mark = Hasher()
    mark.combine(secret)
    mark.combine(fact.number)
    mark.combine(piece.day.number)
    mark.combine(piece.from)
    mark.combine(piece.to)
    mark.combine(piece.planned)
    return Int128(mark.finalize())
  }

  mutating func add(_ weight: Int128, to group: Group) {
    entries[group, default: Entry()].add(weight)
  }

  /// Whether the file's rows of a group are these; from then on the group counts as seen.
  mutating func agrees(_ group: Group, _ sum: Int128) -> Bool {
    guard let entry = entries[group] else { return sum == 0 }
    entries[group]?.isSeen = true
    return entry.sum == sum
  }

  /// The groups that were not seen, or have changed since.
  var unseen: [Group] { entries.lazy.filter { !$0.value.isSeen && $0.value.sum != 0 }.map(\.key) }
}
