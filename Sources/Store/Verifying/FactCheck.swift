import Core
import GRDB

/// Holds a fact's row, column by column, against the line of the history that brought it.
struct FactCheck {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// - Parameter number: the line that names the fact.
  func check(_ id: FactID, toldBy number: Int) throws {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: FactCheck.row), arguments: [id.number])
    guard let row else { throw StoreError.faultFound(.missingFact(id, line: number)) }
    let birth = try HistoryRecords(db).lines(
      "WHERE fact = ? AND after IS NOT NULL ORDER BY number LIMIT 1", [id.number]
    ).first?.line
    guard let birth else { throw StoreError.faultFound(.unrecordedFact(id)) }
    let hasGone = try Bool.fetchOne(
      db.cachedStatement(sql: FactCheck.departure), arguments: [id.number, id.number])
    guard let told = Told(birth, isLive: hasGone == false), Told(Columns(row, of: "fact")) == told
    else { throw StoreError.faultFound(.changedFact(id, line: birth.number)) }
  }

  private static let row = """
    SELECT project, kind, subject, day, last_day, open, live, content, person, entered,
      entered_utc, why, supersedes
    FROM fact WHERE id = ?
    """

  private static let departure = """
    SELECT EXISTS (SELECT 1 FROM history WHERE fact = ? AND after IS NULL)
      OR EXISTS (SELECT 1 FROM history WHERE replaced = ?)
    """
}

/// What the columns of a fact hold.
private struct Told: Equatable {
  let numbers: [Int?]
  let texts: [String?]
  let content: [UInt8]?

  init(_ columns: Columns) {
    numbers = [0, 1, 2, 3, 4, 5, 6, 9, 10, 12].map { columns.optionalInt($0) }
    texts = [8, 11].map { columns.optionalText($0) }
    content = columns.optionalBytes(7)
  }

  /// nil if the line tells no fact that can be read.
  init?(_ line: HistoryLine, isLive: Bool) {
    guard let bytes = line.after, let content = try? FactContent(canonicalBytes: bytes) else {
      return nil
    }
    numbers = [
      line.project, content.group.kind.code, content.group.subject, content.day.number,
      content.lastDay.number, content.isOpen ? 1 : 0, isLive ? 1 : 0, line.entered,
      line.enteredUTC, line.replaced,
    ]
    texts = [line.person, line.why]
    self.content = bytes
  }
}
