public import Core

/// What an official form lacks: with any of it, the form is a draft.
public enum FormGap: Hashable, Sendable {
  /// 主管部门 is not set.
  case department
  /// 实施单位 is not set.
  case implementer
  /// The period that the form tells of ends after the form's day.
  case periodNotOver(lastDay: Day)
  /// Payments of a cost row are known by a reading alone, which names no source of funds.
  case sourceUnknown(IndicatorID)
  /// 实际完成情况 of the goal is not written.
  case outcome
  /// What the self-evaluation's scores lack.
  case score(ScoreFault)
  // 绩效运行监控表:
  /// No data for 执行情况, and nobody says why.
  case noData(IndicatorID)
  /// A row that deviates (missed or at risk) without 偏差原因.
  case reasonOwed(IndicatorID, Status)
  /// The outage log behind a row is not confirmed through the form's last day.
  case unconfirmed(IndicatorID, through: Day?)
}

extension FormGap {
  /// The row that is concerned; nil where it is the form as a whole.
  public var indicator: IndicatorID? {
    switch self {
    case .department, .implementer, .periodNotOver, .outcome: nil
    case .score(let fault): fault.indicator
    case .sourceUnknown(let id), .noData(let id), .reasonOwed(let id, _), .unconfirmed(let id, _):
      id
    }
  }
}

extension ScoreFault {
  /// The row that is concerned; nil where it is the project as a whole.
  public var indicator: IndicatorID? {
    switch self {
    case .weights, .nothingPaid: nil
    case .noData(let id), .noteOwed(let id, _), .scoreOwed(let id), .unconfirmed(let id, _): id
    }
  }
}
