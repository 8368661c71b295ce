import Core
import GRDB

/// Holds the numbers of assets against the days on which each was first maintained in the year.
struct AssetCheck {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// How many assets were maintained on a day for the first time in its year.
  func count(on day: Day, _ project: Int) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT COUNT(*) FROM (
            SELECT MIN(day) AS first FROM piece
            WHERE project = ? AND measure = ? AND day BETWEEN ? AND ? GROUP BY subject)
          WHERE first = ?
          """),
      arguments: [
        project, Measure.maintained.rawValue, Day.first(of: day.year).number,
        Day.last(of: day.year).number, day.number,
      ]) ?? 0
  }

  /// The day's total must count the asset of a piece, if the piece is the asset's first.
  func requireTotal(_ project: Int, _ piece: Piece) throws {
    let expected = try count(on: piece.day, project)
    let stored = try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT amount FROM total WHERE project = ? AND measure = ? AND subject = 0 AND day = ?
          """),
      arguments: [project, Measure.assets.rawValue, piece.day.number])
    guard (stored ?? 0) == expected else {
      throw StoreError.faultFound(.changedTotal(project: project, day: piece.day))
    }
  }
}
