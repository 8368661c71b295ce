import Core
import GRDB

/// Holds the numbers of assets against the days on which each was first maintained in the year.
struct AssetCheck {
  private struct Year: Hashable {
    let project: Int
    let year: Int
  }

  private var done: Set<Year> = []

  /// The totals of a project's year must count each asset on its first day; looked at once.
  mutating func require(_ project: Int, _ year: Int, _ db: Database) throws {
    guard done.insert(Year(project: project, year: year)).inserted else { return }
    let days = [Day.first(of: year).number, Day.last(of: year).number]
    let counted = try amounts(
      """
      SELECT first, COUNT(*) FROM (
        SELECT MIN(day) AS first FROM piece
        WHERE project = ? AND measure = ? AND day BETWEEN ? AND ? GROUP BY subject)
      GROUP BY first
      """, [project, Measure.maintained.rawValue] + days, db)
    let stored = try amounts(
      """
      SELECT day, amount FROM total
      WHERE project = ? AND measure = ? AND subject = 0 AND day BETWEEN ? AND ?
      """, [project, Measure.assets.rawValue] + days, db)
    guard counted != stored else { return }
    let wrong = Set(counted.keys).union(stored.keys).filter { counted[$0] != stored[$0] }.min()
    throw StoreError.faultFound(
      .changedTotal(
        project: project, day: wrong.flatMap { Day(number: $0) } ?? Day.first(of: year)))
  }

  private func amounts(_ query: String, _ values: [Int], _ db: Database) throws -> [Int: Int] {
    var amounts: [Int: Int] = [:]
    try db.cachedStatement(sql: query).forEachRow(values.map { .int($0) }, of: "total") { columns in
      amounts[try columns.int(0)] = try columns.int(1)
    }
    return amounts
  }
}
