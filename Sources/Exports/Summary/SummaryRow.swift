import Core
import PlainText
import Reports
import Words

/// One indicator's line as every format of the summary writes it, safe to show.
struct SummaryRow {
  let id: IndicatorID
  let level1: String
  let level2: String
  /// 三级指标, and the description where it says more.
  let title: String
  let name: String
  let detail: String
  let shortName: String
  let judgement: Judgement
  /// nil for what carries no points.
  let score: Score?
  let note: String?
  let due: Day
  let plain: PlainFigures
  /// The figures as a person reads them.
  let target: String
  let actual: String
  let margin: String
  let status: String
  let reason: String
  /// nil where nothing has to be done.
  let wayBack: String?
  let readingMark: String?
  let readingThrough: Day?
  let enteredBy: String?
  let enteredAt: Moment?
  /// Who entered the last fact behind the figure, as a sentence.
  let lastEntry: String?

  init(_ row: IndicatorRow, _ words: Words) {
    let indicator = row.indicator
    (id, judgement, due) = (indicator.id, row.judgement, indicator.due)
    (score, note) = (row.score, row.note?.sanitised)
    let (level3, description) = (words.text(indicator.level3), words.text(indicator.detail))
    (name, detail) = (level3.sanitised, description.sanitised)
    (level1, level2) = (
      words.text(indicator.level1).sanitised, words.text(indicator.level2).sanitised
    )
    title = SummaryRow.title(of: indicator, words)
    shortName = words.text(indicator.shortName).sanitised
    plain = PlainFigures(row)
    (target, actual) = (words.target(indicator).sanitised, words.actual(row).sanitised)
    margin = (words.margin(row) ?? "").sanitised
    status = words.status(of: row.judgement)
    reason = words.reason(row).sanitised
    wayBack = row.judgement.wayBack == .none ? nil : words.wayBack(row).sanitised
    readingMark = words.readingMark(row)
    readingThrough = if case .reading(let day) = row.judgement.source { day } else { nil }
    enteredBy = row.lastEntry?.person.sanitised
    enteredAt = row.lastEntry?.at
    lastEntry = row.lastEntry.map { words.screens.lastEntry($0).sanitised }
  }

  /// 三级指标, and the description where it says more.
  static func title(of indicator: Indicator, _ words: Words) -> String {
    let (level3, description) = (words.text(indicator.level3), words.text(indicator.detail))
    return (level3 == description ? level3 : "\(level3): \(description)").sanitised
  }

  /// Where the actual comes from, in the words of scripts; nil where there is none.
  var source: String? {
    switch judgement.source {
    case .facts: "facts"
    case .reading: "reading"
    case nil: nil
    }
  }
}
