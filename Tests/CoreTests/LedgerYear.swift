import Core

/// A year of one project with a single indicator, counted from facts, judged as of a day.
struct LedgerYear {
  let indicator: Indicator
  var facts: [FactContent] = []
  var settings = Settings()

  init(
    _ formula: Formula, _ requirement: Requirement, _ kind: IndicatorKind,
    id: IndicatorID = IndicatorID(project: 20, row: 1), due: Day = Day.last(of: 2025)
  ) {
    let gloss = Gloss(official: "指标", english: "indicator")
    indicator = Indicator(
      id: id, level1: gloss, level2: gloss, level3: gloss, detail: gloss, shortName: gloss,
      target: Target(published: "", requirement: requirement), kind: kind, formula: formula,
      due: due)
  }

  func judged(asOf text: String = "2025-12-31") throws -> Judgement {
    let evidence = YearEvidence(recounting: facts, year: 2025, settings: settings)
    return indicator.judgement(on: evidence, at: try cut(text), settings: settings)
  }

  /// The same by adding the facts one by one, as previews and saves do.
  func judgedStepwise(asOf text: String = "2025-12-31") throws -> Judgement {
    let evidence = facts.reduce(YearEvidence(year: 2025)) {
      $0.applying(FactChange(adding: $1), settings: settings)
    }
    return indicator.judgement(on: evidence, at: try cut(text), settings: settings)
  }

  private func cut(_ text: String) throws -> Cut {
    guard let now = Moment(parsing: "2026-01-20 09:00") else { throw NoSuchDay(text: text) }
    return Cut(asOf: try on(text), now: now)
  }
}

struct NoSuchDay: Error {
  let text: String
}

/// The day of that text.
func on(_ text: String) throws -> Day {
  guard let day = Day(parsing: text) else { throw NoSuchDay(text: text) }
  return day
}

/// The faults that a fact's own rules find.
func faults(_ make: () throws -> Any) -> [FactFault] {
  do {
    _ = try make()
    return []
  } catch {
    return (error as? FactFaults)?.faults ?? []
  }
}

/// The minute of that text.
func at(_ text: String) throws -> Moment {
  guard let moment = Moment(parsing: text) else { throw NoSuchDay(text: text) }
  return moment
}
