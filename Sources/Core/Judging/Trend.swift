/// An indicator's figure at a month's end.
public struct TrendPoint: Equatable, Sendable {
  /// 1 to 12.
  public let month: Int
  /// nil while there is no number.
  public let actual: Ratio?
  public let status: Status
}

extension Indicator {
  /// The figure at each month's end of the year through the cut, and at the cut.
  public func trend(on evidence: YearEvidence, at cut: Cut, settings: Settings) -> [TrendPoint] {
    let cut = cut.stopped(atEndOf: evidence.year)
    guard cut.day.year == evidence.year else { return [] }
    return (1...cut.day.month).map { month in
      let end = Day.last(ofMonth: month, in: evidence.year)
      let verdict = verdict(
        Inquiry(
          evidence: evidence, cut: Cut(asOf: min(end, cut.day), now: cut.moment),
          settings: settings))
      guard case .number(let actual) = verdict.finding.actual else {
        return TrendPoint(month: month, actual: nil, status: verdict.status)
      }
      return TrendPoint(month: month, actual: actual, status: verdict.status)
    }
  }
}
