import Core
import GRDB

/// What the lines of the history, gone through so far, leave behind.
struct Replay {
  /// Which facts were brought, and which of them count still; a bit a fact, by its number.
  private(set) var known = BitSet()
  private(set) var live = BitSet()
  /// The totals by day that the live facts add up to.
  var totals = Ledger()
  /// The pieces of the live facts.
  var pieces = Ledger()
  private var labels = LabelCache()

  /// A line brings a fact.
  mutating func add(
    _ content: FactContent, _ fact: FactID, _ line: HistoryLine, _ settings: Settings,
    _ db: Database
  ) throws {
    // A fact takes a line to bring it: no number can be above the line's.
    guard (1...line.number).contains(fact.number), !known.contains(fact.number) else {
      throw StoreError.faultFound(.changedFact(fact, line: line.number))
    }
    known.insert(fact.number)
    live.insert(fact.number)
    try count(content, of: fact, 1, line, settings, db)
  }

  /// A line takes a fact away, or puts another in its place.
  mutating func remove(
    _ content: FactContent, _ fact: FactID, _ line: HistoryLine, _ settings: Settings,
    _ db: Database
  ) throws {
    guard live.contains(fact.number) else {
      throw StoreError.faultFound(.changedFact(fact, line: line.number))
    }
    live.remove(fact.number)
    try count(content, of: fact, -1, line, settings, db)
  }

  private mutating func count(
    _ content: FactContent, of fact: FactID, _ sign: Int, _ line: HistoryLine,
    _ settings: Settings, _ db: Database
  ) throws {
    for piece in content.pieces {
      guard let subject = try labels.subject(of: piece.key, db) else {
        throw StoreError.faultFound(.changedPieces(fact))
      }
      let period = Period.ofPieces(piece.day, line.project, piece.key.measure, subject)
      pieces.add(Int128(sign) * Ledger.weight(of: piece, fact), to: period.group)
    }
    for part in content.contributions(settings) {
      guard let subject = try labels.subject(of: part.key, db) else {
        throw StoreError.faultFound(.changedTotal(project: line.project, day: part.day))
      }
      let period = Period.ofTotals(part.day, line.project, part.key.measure, subject)
      totals.add(
        Ledger.weight(of: sign * part.amount, on: part.day.number), to: period.group)
    }
  }
}

/// Whole numbers from 0 on, a bit each.
struct BitSet {
  private var words: [UInt64] = []

  func contains(_ number: Int) -> Bool {
    let (word, bit) = number.quotientAndRemainder(dividingBy: 64)
    return number >= 0 && word < words.count && words[word] & 1 << UInt64(bit) != 0
  }

  mutating func insert(_ number: Int) {
    let (word, bit) = number.quotientAndRemainder(dividingBy: 64)
    while words.count <= word { words.append(0) }
    words[word] |= 1 << UInt64(bit)
  }

  mutating func remove(_ number: Int) {
    guard contains(number) else { return }
    words[number / 64] &= ~(1 << UInt64(number % 64))
  }

  /// How many numbers it holds.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The least number above one that it holds; nil if there is none.
  func next(after number: Int) -> Int? {
    var candidate = number + 1
    while candidate < words.count * 64 {
      let rest = words[candidate / 64] >> UInt64(candidate % 64)
      if rest != 0 { return candidate + rest.trailingZeroBitCount }
      candidate = (candidate / 64 + 1) * 64
    }
    return nil
  }
}

/// The numbers of labels that were looked up last.
struct LabelCache {
  private var numbers: [String: Int] = [:]

  /// So many asset tags and categories are held at once.
  private static let limit = 4096

  /// The number under which a key's amounts stand; nil if its label was never filed.
  mutating func subject(of key: TotalKey, _ db: Database) throws -> Int? {
    guard key.measure.isLabelled else { return key.subject }
    if let known = numbers[key.label] { return known }
    let found = try LabelRecords(db).subject(of: key)
    if numbers.count >= LabelCache.limit { numbers = [:] }
    numbers[key.label] = found
    return found
  }
}
