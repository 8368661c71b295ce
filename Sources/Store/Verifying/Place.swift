import Core
import GRDB

/// A day of a measure, as pieces and totals are filed.
struct Place: Equatable {
  var project = -1
  var measure = 0
  var subject = 0
  var day = 0

  /// The first place behind this one at which a table has a row.
  func next(in table: String, _ db: Database, day dayColumn: String = "day") throws -> Place? {
    try db.cachedStatement(
      sql: """
        SELECT project, measure, subject, \(dayColumn) FROM \(table)
        WHERE (project, measure, subject, \(dayColumn)) > (?, ?, ?, ?)
        ORDER BY project, measure, subject, \(dayColumn) LIMIT 1
        """
    ).first(values, of: table) { columns in
      Place(
        project: try columns.int(0), measure: try columns.int(1), subject: try columns.int(2),
        day: try columns.int(3))
    }
  }

  var values: [SQLValue] { [.int(project), .int(measure), .int(subject), .int(day)] }

  /// What is wrong with what stands there, or with a day of it.
  func fault(on wrongDay: Int? = nil) -> StoreError {
    guard let day = Day(number: wrongDay ?? day) else { return .damaged(at: "total[3]") }
    return .faultFound(.changedTotal(project: project, day: day))
  }
}

/// The rows of a measure in a year or a month, which are checked together.
struct Period {
  let project: Int
  let measure: Measure
  let subject: Int
  let first: Day
  let last: Day
  private let number: Int

  /// The year around a day.
  static func ofTotals(
    _ day: Day, _ project: Int, _ measure: Measure, _ subject: Int
  ) -> Period {
    Period(
      project: project, measure: measure, subject: subject, first: Day.first(of: day.year),
      last: Day.last(of: day.year), number: day.year - Day.years.lowerBound)
  }

  /// The month around a day; of assets, which have few pieces each, the year.
  static func ofPieces(
    _ day: Day, _ project: Int, _ measure: Measure, _ subject: Int
  ) -> Period {
    guard measure.combining != .firstDay else { return ofTotals(day, project, measure, subject) }
    let last = Day.last(ofMonth: day.month, in: day.year)
    return Period(
      project: project, measure: measure, subject: subject,
      first: last.adding(days: 1 - last.dayOfMonth), last: last,
      number: (day.year - Day.years.lowerBound) * 12 + day.month - 1)
  }

  var group: Ledger.Group { Ledger.Group(project, measure, subject, period: number) }

  /// The place behind which the next period begins.
  var end: Place {
    Place(project: project, measure: measure.rawValue, subject: subject, day: last.number)
  }

  /// The key's values, and its first and last day.
  var values: [SQLValue] {
    [
      .int(project), .int(measure.rawValue), .int(subject), .int(first.number), .int(last.number),
    ]
  }

  func fault(on day: Int? = nil) -> StoreError { end.fault(on: day) }
}

extension Place {
  /// The period in which a total there is checked.
  var periodOfTotals: Period {
    get throws(StoreError) {
      let (measure, day) = try known
      return .ofTotals(day, project, measure, subject)
    }
  }

  /// The period in which a piece there is checked.
  var periodOfPieces: Period {
    get throws(StoreError) {
      let (measure, day) = try known
      return .ofPieces(day, project, measure, subject)
    }
  }

  private var known: (Measure, Day) {
    get throws(StoreError) {
      guard let measure = Measure(rawValue: measure), let day = Day(number: day) else {
        throw .damaged(at: "total")
      }
      return (measure, day)
    }
  }
}

extension Ledger.Group {
  /// The period that it is of.
  var periodOfTotals: Period? {
    Measure(rawValue: measure).map {
      .ofTotals(Day.last(of: Day.years.lowerBound + period), project, $0, subject)
    }
  }

  /// The period that it is of.
  var periodOfPieces: Period? {
    guard let measure = Measure(rawValue: measure), measure.combining != .firstDay else {
      return periodOfTotals
    }
    let end = Day.last(ofMonth: period % 12 + 1, in: Day.years.lowerBound + period / 12)
    return .ofPieces(end, project, measure, subject)
  }
}
