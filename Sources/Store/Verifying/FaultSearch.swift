import Core
import GRDB

/// Finds what exactly is wrong with rows that are known not to be what they should be, by counting
/// a year's facts afresh.
struct FaultSearch {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// The fact whose pieces in a period are not as its content says.
  func fault(amongPieces period: Period) throws -> StoreError {
    let key = try LabelRecords(db).key(period.measure, subject: period.subject)
    var stored: [Day: Set<FactID>] = [:]
    var strange: FactID?
    try period.forEachPiece(under: key, db) { piece, fact in
      stored[piece.day, default: []].insert(fact)
      guard strange == nil else { return }
      let record = try FactRecords(db).record(fact)
      if record?.state != .live || record?.fact.project != period.project
        || record?.fact.content.pieces.contains(piece) != true
      {
        strange = fact
      }
    }
    if strange == nil {
      try forEachFact(of: period) { fact, content in
        guard strange == nil else { return }
        let lacking = content.pieces.first {
          $0.key == key && (period.first...period.last).contains($0.day)
            && stored[$0.day]?.contains(fact) != true
        }
        if lacking != nil { strange = fact }
      }
    }
    return strange.map { .faultFound(.changedPieces($0)) } ?? period.fault()
  }

  /// The first day of a year on which a total is not what the facts add up to.
  func fault(amongTotals year: Period) throws -> StoreError {
    let settings = try SettingRecords(db).settings(project: year.project)
    // A label that nobody filed has no facts.
    let key = try? LabelRecords(db).key(year.measure, subject: year.subject)
    var amounts: [Int: Int] = [:]
    try forEachFact(of: year) { _, content in
      for part in content.contributions(settings) where part.key == key {
        amounts[part.day.number, default: 0] &+= part.amount
      }
    }
    try db.cachedStatement(
      sql: """
        SELECT day, amount FROM total
        WHERE project = ? AND measure = ? AND subject = ? AND day BETWEEN ? AND ?
        """
    ).forEachRow(year.values, of: "total") { columns in
      amounts[try columns.int(0), default: 0] &-= try columns.int(1)
    }
    return year.fault(on: amounts.lazy.filter { $0.value != 0 }.map(\.key).min())
  }

  /// Goes through the live facts that can touch a period: those of its year until its end, and
  /// outages that reach into it.
  private func forEachFact(
    of period: Period, _ body: (FactID, FactContent) throws -> Void
  ) throws {
    try db.cachedStatement(
      sql: """
        SELECT id, content FROM fact
        WHERE project = ? AND live = 1 AND day <= ? AND (day >= ? OR last_day >= ?) ORDER BY id
        """
    ).forEachRow(
      [
        .int(period.project), .int(period.last.number),
        .int(Day.first(of: period.last.year).number), .int(period.first.number),
      ], of: "fact"
    ) { columns in
      try body(
        FactID(try columns.int(0)), try FactContent(canonicalBytes: try columns.bytes(1)))
    }
  }
}
