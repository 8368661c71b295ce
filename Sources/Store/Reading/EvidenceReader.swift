import Core
import GRDB

/// Reads a project's year, added up as of a cut; only what judging at the cut and at the months'
/// ends before it looks at.
struct EvidenceReader {
  let db: Database
  let project: Project
  /// Stopped at the year's end.
  let cut: Cut

  init(_ db: Database, _ project: Project, cut: Cut) {
    (self.db, self.project) = (db, project)
    self.cut = cut.stopped(atEndOf: project.year)
  }

  var firstDay: Day { Day.first(of: project.year) }

  /// - Parameter change: what is to be applied to the evidence before it is judged.
  func projectYear(toPreview change: FactChange = FactChange()) throws -> ProjectYear {
    var evidence = YearEvidence(year: project.year)
    var lastEntries = try lastEntries()
    try readStandingFacts(into: &evidence)
    try readReadings(into: &evidence, &lastEntries)
    if firstDay <= cut.day {
      try readTotals(into: &evidence, toPreview: change)
      try readPieces(into: &evidence, toPreview: change)
    }
    return ProjectYear(
      project: project, evidence: evidence, lastEntries: lastEntries,
      settings: try SettingRecords(db).settings(project: project.number),
      entries: try FormRecords(db).entries(of: project))
  }
}

// MARK: Pieces

extension EvidenceReader {
  private func readPieces(
    into evidence: inout YearEvidence, toPreview change: FactChange
  ) throws {
    let records = PieceRecords(db, project: project.number)
    for day in judgedDays {
      try evidence.add(records.fetch(TotalKey(.ticketsWaiting), day...day))
    }
    let touched = (change.removed + change.added).flatMap(\.pieces)
      .filter { $0.day.year == project.year }
    for service in Service.allCases {
      let key = TotalKey.downtime(service)
      let draft = change.added.compactMap(\.openOutage)
      let starts = (evidence.openOutages + draft).filter { $0.service == service }.map(\.from.day)
      let start = starts.min().map { max($0, firstDay) } ?? cut.day.adding(days: 1)
      if start <= cut.day { try evidence.add(records.fetch(key, start...cut.day)) }
      for day in days(of: key, touched) where day < start || day > cut.day {
        try evidence.add(records.fetch(key, day...day))
      }
    }
    for key in Set(touched.map(\.key)) {
      switch key.measure.combining {
      case .maximum:
        for day in days(of: key, touched) { try evidence.add(records.fetch(key, day...day)) }
      case .firstDay:
        try evidence.add(records.fetch(key, firstDay...Day.last(of: project.year)))
      case .sum, .union, .list: break
      }
    }
  }

  /// The month's ends before the cut, and the cut's day.
  private var judgedDays: [Day] {
    (1..<cut.day.month).map { Day.last(ofMonth: $0, in: project.year) } + [cut.day]
  }

  private func days(of key: TotalKey, _ pieces: [Piece]) -> Set<Day> {
    Set(pieces.lazy.filter { $0.key == key }.map(\.day))
  }
}

extension YearEvidence {
  fileprivate mutating func add(_ new: [Piece]) {
    for piece in new { pieces[piece.key, default: []].append(piece) }
  }
}

extension FactContent {
  fileprivate var openOutage: Outage? {
    guard case .outage(let outage) = self, outage.to == nil else { return nil }
    return outage
  }
}
