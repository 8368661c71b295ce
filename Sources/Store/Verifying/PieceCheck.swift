import Core
import GRDB

/// Holds the pieces against their facts, and the totals that are computed from them.
struct PieceCheck {
  /// The measure's day that was checked last.
  private var last = (project: -1, measure: 0, subject: 0, day: 0)
  private var limit = PieceCheck.slice

  private static let slice = 400

  /// The pieces of a live fact must stand there.
  static func requirePieces(
    _ content: FactContent, of id: FactID, _ project: Int, _ db: Database
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM piece
          WHERE project = ? AND measure = ? AND subject = ? AND day = ? AND fact = ?
            AND start = ? AND stop = ? AND planned = ?)
        """)
    for piece in content.pieces {
      let isThere = try Bool.fetchOne(
        statement,
        arguments: [
          project, piece.key.measure.rawValue, try LabelRecords(db).subject(of: piece.key),
          piece.day.number, id.number,
          piece.from, piece.to, piece.planned ? 1 : 0,
        ])
      guard isThere == true else { throw StoreError.faultFound(.changedPieces(id)) }
    }
  }

  /// Checks the pieces of some measures' days; true at the end.
  mutating func step(_ db: Database) throws -> Bool {
    let found = try rows(db)
    let isLast = found.count < limit
    let days = Dictionary(grouping: found) { $0.place }.sorted { $0.key < $1.key }
    // The last day may go on behind the slice's end.
    let whole = isLast ? days[...] : days.dropLast()
    limit = whole.isEmpty && !isLast ? limit * 2 : PieceCheck.slice
    for (place, pieces) in whole {
      for piece in pieces { try requireFact(of: piece, db) }
      try requireTotal(place, pieces.map(\.piece), db)
      last = (place.project, place.measure, place.subject, place.day)
    }
    return isLast
  }

  private func rows(_ db: Database) throws -> [StoredPiece] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT project, measure, subject, day, fact, start, stop, planned FROM piece
          WHERE (project, measure, subject, day) > (?, ?, ?, ?)
          ORDER BY project, measure, subject, day, fact LIMIT ?
          """), arguments: [last.project, last.measure, last.subject, last.day, limit]
    ).map { try StoredPiece(Columns($0, of: "piece"), db) }
  }

  private func requireFact(of stored: StoredPiece, _ db: Database) throws {
    let record = try FactRecords(db).record(stored.fact)
    guard let record, record.state == .live, record.fact.project == stored.place.project,
      record.fact.content.pieces.contains(stored.piece)
    else { throw StoreError.faultFound(.changedPieces(stored.fact)) }
  }

  private func requireTotal(_ place: Place, _ pieces: [Piece], _ db: Database) throws {
    guard let piece = pieces.first else { return }
    switch piece.key.measure.combining {
    case .sum, .list: return
    case .firstDay: return try AssetCheck(db).requireTotal(place.project, piece)
    case .maximum, .union: break
    }
    let settings = try SettingRecords(db).settings(project: place.project)
    let amount = try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT amount FROM total WHERE project = ? AND measure = ? AND subject = ? AND day = ?
          """), arguments: [place.project, place.measure, place.subject, place.day])
    guard amount == piece.key.measure.amount(of: pieces, settings: settings) else {
      throw StoreError.faultFound(.changedTotal(project: place.project, day: piece.day))
    }
  }
}

private struct Place: Hashable, Comparable {
  let project: Int
  let measure: Int
  let subject: Int
  let day: Int

  static func < (left: Place, right: Place) -> Bool {
    (left.project, left.measure, left.subject, left.day)
      < (right.project, right.measure, right.subject, right.day)
  }
}

private struct StoredPiece {
  let place: Place
  let fact: FactID
  let piece: Piece

  init(_ columns: Columns, _ db: Database) throws {
    place = Place(
      project: try columns.int(0), measure: try columns.int(1), subject: try columns.int(2),
      day: try columns.int(3))
    fact = FactID(try columns.int(4))
    let measure = try columns.known(Measure(rawValue: place.measure), at: 1)
    piece = Piece(
      try LabelRecords(db).key(measure, subject: place.subject), on: try columns.day(3),
      from: try columns.int(5), to: try columns.int(6), planned: try columns.int(7) == 1)
  }
}
