import Core
import GRDB

/// The parts of facts that cannot be added up by numbers alone.
struct PieceRecords {
  private let db: Database
  private let project: Int
  private let labels: LabelRecords

  init(_ db: Database, project: Int) {
    (self.db, self.project) = (db, project)
    labels = LabelRecords(db)
  }

  /// The pieces of a key on every day of a range.
  func fetch(_ key: TotalKey, _ days: ClosedRange<Day>) throws -> [Piece] {
    guard let subject = try labels.subject(of: key) else { return [] }
    let statement = try db.cachedStatement(
      sql: """
        SELECT day, start, stop, planned FROM piece
        WHERE project = ? AND measure = ? AND subject = ? AND day BETWEEN ? AND ?
        ORDER BY day, fact
        """)
    return try statement.rows(
      [
        .int(project), .int(key.measure.rawValue), .int(subject), .int(days.lowerBound.number),
        .int(days.upperBound.number),
      ], of: "piece"
    ) { columns in
      Piece(
        key, on: try columns.day(0), from: try columns.int(1), to: try columns.int(2),
        planned: try columns.int(3) == 1)
    }
  }

  func insert(_ pieces: [Piece], of fact: FactID) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO piece (project, measure, subject, day, fact, start, stop, planned)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for piece in pieces {
      try statement.run([
        .int(project), .int(piece.key.measure.rawValue),
        .int(try labels.subject(filing: piece.key)), .int(piece.day.number), .int(fact.number),
        .int(piece.from), .int(piece.to), .int(piece.planned ? 1 : 0),
      ])
    }
  }

  func delete(_ pieces: [Piece], of fact: FactID) throws {
    let statement = try db.cachedStatement(
      sql: """
        DELETE FROM piece
        WHERE project = ? AND measure = ? AND subject = ? AND day = ? AND fact = ?
        """)
    for piece in pieces {
      try statement.run([
        .int(project), .int(piece.key.measure.rawValue),
        .int(try labels.subject(filing: piece.key)), .int(piece.day.number), .int(fact.number),
      ])
    }
  }
}
