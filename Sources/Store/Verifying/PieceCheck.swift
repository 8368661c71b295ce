import Core
import GRDB

/// Holds the pieces against their facts by their number, and the totals that are computed from
/// them, day by day.
struct PieceCheck {
  private var last = Place()
  private var limit: Int
  private let slice: Int
  private var assets = AssetCheck()
  /// The last piece of which the fact was looked up.
  private var lastSearched: (Place, fact: Int)?

  init(slice: Int) {
    (self.slice, limit) = (slice, slice)
  }

  /// Whether there are as many pieces as the facts have; if not, looks for the one too many.
  ///
  /// Every piece of a fact is known to stand there, so that the number tells.
  mutating func findStray(_ db: Database, expected: Int) throws -> Bool {
    if lastSearched == nil,
      try db.cachedStatement(sql: "SELECT COUNT(*) FROM piece").number([])
        == expected
    {
      return true
    }
    let (place, fact) = lastSearched ?? (Place(), 0)
    var found: [StoredPiece] = []
    try db.cachedStatement(
      sql: """
        SELECT project, measure, subject, day, fact, start, stop, planned FROM piece
        WHERE (project, measure, subject, day, fact) > (?, ?, ?, ?, ?)
        ORDER BY project, measure, subject, day, fact LIMIT ?
        """
    ).forEachRow(place.values + [.int(fact), .int(slice)], of: "piece") { columns in
      found.append(try StoredPiece(columns))
    }
    for piece in found {
      try requireFact(of: piece, db)
      lastSearched = (piece.place, piece.fact.number)
    }
    return found.count < slice
  }

  private func requireFact(of stored: StoredPiece, _ db: Database) throws {
    let key = try LabelRecords(db).key(stored.measure, subject: stored.place.subject)
    let record = try FactRecords(db).record(stored.fact)
    guard let record, record.state == .live, record.fact.project == stored.place.project,
      record.fact.content.pieces.contains(try stored.piece(of: key))
    else { throw StoreError.faultFound(.changedPieces(stored.fact)) }
  }

  /// Checks what some measures' days add up to; true at the end.
  mutating func step(_ db: Database, _ settings: [Int: Settings]) throws -> Bool {
    var days: [(place: Place, pieces: [StoredPiece])] = []
    let found = try db.cachedStatement(
      sql: """
        SELECT project, measure, subject, day, fact, start, stop, planned FROM piece
        WHERE (project, measure, subject, day) > (?, ?, ?, ?)
        ORDER BY project, measure, subject, day LIMIT ?
        """
    ).forEachRow(last.values + [.int(limit)], of: "piece") { columns in
      let piece = try StoredPiece(columns)
      if days.last?.place != piece.place { days.append((piece.place, [])) }
      days[days.count - 1].pieces.append(piece)
    }
    // The last day may go on behind the slice's end.
    let isLast = found < limit
    if !isLast { days.removeLast() }
    limit = days.isEmpty && !isLast ? limit * 2 : slice
    for (place, pieces) in days {
      try requireTotals(place, pieces, settings[place.project] ?? Settings(), db)
      last = place
    }
    return isLast
  }

  private mutating func requireTotals(
    _ place: Place, _ pieces: [StoredPiece], _ settings: Settings, _ db: Database
  ) throws {
    guard let first = pieces.first else { return }
    switch first.measure.combining {
    case .sum, .list: return
    case .firstDay:
      try assets.require(place.project, try first.day.year, db)
    case .maximum, .union:
      // Only spans and prices are compared, never the label that they are under.
      let key = TotalKey(first.measure, subject: place.subject)
      let amount = first.measure.amount(
        of: try pieces.map { try $0.piece(of: key) }, settings: settings)
      guard try place.amount(in: "total", db) == amount else { throw try place.fault }
      guard first.measure == .slowestResponse else { return }
      try requireResponses(place, pieces, db)
    }
  }

  /// The tickets answered on a day are totalled by their minutes too.
  private func requireResponses(
    _ place: Place, _ pieces: [StoredPiece], _ db: Database
  ) throws {
    for (minutes, tickets) in Dictionary(grouping: pieces, by: \.to) {
      var answered = place
      (answered.measure, answered.subject) = (Measure.ticketsByMinutes.rawValue, minutes)
      guard try answered.amount(in: "total", db) == tickets.count else { throw try place.fault }
    }
  }
}

/// A day of a measure, as pieces and totals are filed.
struct Place: Equatable {
  var project = -1
  var measure = 0
  var subject = 0
  var day = 0

  var values: [SQLValue] { [.int(project), .int(measure), .int(subject), .int(day)] }

  /// The amount that stands in a table of totals.
  func amount(in table: String, _ db: Database) throws -> Int? {
    let day = table == "total" ? "day" : "month_end"
    return try db.cachedStatement(
      sql: """
        SELECT amount FROM \(table)
        WHERE project = ? AND measure = ? AND subject = ? AND \(day) = ?
        """
    ).number(values)
  }

  /// What is wrong if the amount is another one.
  var fault: StoreError {
    get throws {
      guard let day = Day(number: day) else { return .damaged(at: "total[3]") }
      return .faultFound(.changedTotal(project: project, day: day))
    }
  }
}

private struct StoredPiece {
  let place: Place
  let measure: Measure
  let fact: FactID
  let from: Int
  let to: Int
  let planned: Bool

  init(_ columns: Columns) throws {
    place = Place(
      project: try columns.int(0), measure: try columns.int(1), subject: try columns.int(2),
      day: try columns.int(3))
    measure = try columns.known(Measure(rawValue: place.measure), at: 1)
    fact = FactID(try columns.int(4))
    (from, to, planned) = (try columns.int(5), try columns.int(6), try columns.int(7) == 1)
  }

  var day: Day {
    get throws {
      guard let day = Day(number: place.day) else { throw StoreError.damaged(at: "piece[3]") }
      return day
    }
  }

  func piece(of key: TotalKey) throws -> Piece {
    Piece(key, on: try day, from: from, to: to, planned: planned)
  }
}
