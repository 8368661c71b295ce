import Core
import GRDB

/// Holds the pieces against what the history says, period by period, and the totals that are computed
/// from them, day by day.
struct PieceCheck {
  private var last = Place()
  private var assets = AssetCheck()

  /// Every piece that stands there belongs there; true at the end.
  mutating func step(
    _ db: Database, _ pieces: inout Ledger, _ settings: [Int: Settings], _ slice: inout Slice
  ) throws -> Bool {
    while let place = try last.next(in: "piece", db) {
      let period = try place.periodOfPieces
      try check(period, db, &pieces, settings[place.project] ?? Settings())
      last = period.end
      if slice.isOver() { return false }
    }
    return true
  }

  /// Every piece that belongs there stands there; true at the end.
  mutating func findMissing(
    _ db: Database, _ pieces: inout Ledger, _ settings: [Int: Settings], _ slice: inout Slice
  ) throws -> Bool {
    for group in pieces.unseen {
      guard let period = group.periodOfPieces else { continue }
      try check(period, db, &pieces, settings[period.project] ?? Settings())
      if slice.isOver() { return false }
    }
    return true
  }

  private mutating func check(
    _ period: Period, _ db: Database, _ ledger: inout Ledger, _ settings: Settings
  ) throws {
    var sum: Int128 = 0
    var totalled: [Piece] = []
    let isTotalled = [.maximum, .union].contains(period.measure.combining)
    // Only spans and prices are compared, never the label that they are under.
    let key = TotalKey(period.measure, subject: period.subject)
    try period.forEachPiece(under: key, db) { piece, fact in
      sum &+= Ledger.weight(of: piece, fact)
      if isTotalled { totalled.append(piece) }
    }
    guard ledger.agrees(period.group, sum) else {
      throw try FaultSearch(db).fault(amongPieces: period)
    }
    if period.measure.combining == .firstDay {
      try assets.require(period.project, period.last.year, db)
    }
    var rest = totalled[...]
    while let day = rest.first?.day {
      let ofDay = rest.prefix { $0.day == day }
      try requireTotal(of: Array(ofDay), on: day, period, settings, db)
      rest = rest.dropFirst(ofDay.count)
    }
  }

  private func requireTotal(
    of pieces: [Piece], on day: Day, _ period: Period, _ settings: Settings, _ db: Database
  ) throws {
    var place = period.end
    place.day = day.number
    let stored = try db.cachedStatement(
      sql: """
        SELECT amount FROM total WHERE project = ? AND measure = ? AND subject = ? AND day = ?
        """
    ).number(place.values)
    guard stored == period.measure.amount(of: pieces, settings: settings) else {
      throw place.fault()
    }
  }
}

extension Period {
  /// Goes through the pieces of its days.
  func forEachPiece(
    under key: TotalKey, _ db: Database, _ body: (Piece, FactID) throws -> Void
  ) throws {
    try db.cachedStatement(
      sql: """
        SELECT day, fact, start, stop, planned FROM piece
        WHERE project = ? AND measure = ? AND subject = ? AND day BETWEEN ? AND ?
        ORDER BY day, fact
        """
    ).forEachRow(values, of: "piece") { columns in
      let piece = Piece(
        key, on: try columns.day(0), from: try columns.int(2), to: try columns.int(3),
        planned: try columns.int(4) == 1)
      try body(piece, FactID(try columns.int(1)))
    }
  }
}
