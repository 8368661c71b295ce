public import Core

/// An indicator's row of the monitoring form.
public struct MonitoringRow: Equatable, Sendable {
  /// 一级 | 二级 | 三级 | 年度指标值 | 1-N月执行情况, judged as of the form's day.
  public let row: IndicatorRow
  /// 全年预计完成情况.
  public let forecast: FormEntry<FormForecast>
  /// 偏差原因: the five official kinds in the form's order, with words.
  public let reasons: [FormEntry<String>]
  /// 完成目标可能性.
  public let possibility: FormEntry<Possibility>
  /// 备注.
  public let remark: FormEntry<String>

  init(_ row: IndicatorRow, _ entries: FormEntries, in year: Int, through month: Int) {
    self.row = row
    let place = { (field: FormField) in
      FormPlace(field, of: row.indicator.id, year: year, through: month)
    }
    let written = { (field: FormField) in entries[place(field)] }
    forecast = FormEntry(
      place(.forecast), written: written(.forecast).map { .written($0) },
      proposed: FormForecast(row))
    possibility = FormEntry(
      place(.possibility), written: written(.possibility).flatMap { Possibility(rawValue: $0) },
      proposed: Possibility(row.judgement))
    let isSilent = FormField.reasons.allSatisfy { written($0) == nil }
    let owesReason = isSilent && row.judgement.deviates
    reasons = FormField.reasons.map {
      FormEntry(place($0), written: written($0), isOwed: owesReason)
    }
    remark = FormEntry(place(.remark), written: written(.remark), isOwed: false)
  }

  public var id: IndicatorID { row.indicator.id }

  /// Whether it deviates, and nobody has said why.
  public var owesReason: Bool { reasons.contains { $0.standing == .missing } }

  /// Whether a person has said anything that explains the row.
  private var isExplained: Bool {
    remark.value != nil || reasons.contains { $0.value != nil }
  }

  func gaps(lastDay: Day) -> [FormGap] {
    var gaps: [FormGap] = []
    if row.judgement.status == .noData, !isExplained { gaps.append(.noData(id)) }
    if owesReason { gaps.append(.reasonOwed(id, row.judgement.status)) }
    if case .uptime = row.indicator.formula, row.judgement.source != .reading(lastDay),
      (row.judgement.confirmedThrough ?? Day.first(of: lastDay.year)) < lastDay
    {
      gaps.append(.unconfirmed(id, through: row.judgement.confirmedThrough))
    }
    return gaps
  }

  /// What a cost row is expected to cost in the whole year, in 万元: as forecast, else its cap;
  /// nil of other rows.
  var expectedCost: Ratio? {
    guard row.indicator.isCost, case .number(_, let cap, _) = row.indicator.target.requirement
    else { return nil }
    switch forecast.value {
    case .written(let text): return Ratio(parsing: text) ?? computedCost ?? cap
    case .number, .asTargeted, nil: return computedCost ?? cap
    }
  }

  private var computedCost: Ratio? {
    if case .number(let cost) = row.outlook.forecast { cost } else { nil }
  }
}

/// 全年预计完成情况.
public enum FormForecast: Hashable, Sendable {
  /// In the target's unit, as shown.
  case number(Figure)
  /// The target will be kept.
  case asTargeted
  /// What a person wrote instead: a number, a day or words.
  case written(String)

  init(_ row: IndicatorRow) {
    switch row.outlook.forecast {
    case .number(let number): self = .number(row.indicator.figure(number))
    case .asTargeted: self = .asTargeted
    }
  }
}

extension Possibility {
  /// What the form proposes (docs/forms.md, "The monitoring form"): met or in progress 确定能;
  /// what cannot be met any more 完全不可能; all else 有可能.
  init(_ judgement: Judgement) {
    switch judgement.status {
    case .met, .inProgress: self = .certain
    case .atRisk, .noData: self = .possible
    case .missed: self = judgement.wayBack == .impossible ? .impossible : .possible
    }
  }
}

extension Judgement {
  /// Whether the monitoring form wants to know why.
  var deviates: Bool { status == .missed || status == .atRisk }
}
