/// One of the two forms that every unit hands in for each of its projects.
public enum OfficialForm: Hashable, Sendable {
  /// 绩效运行监控表, from January through a month (1 to 12).
  case monitoring(through: Int)
  /// 项目支出绩效自评表.
  case selfEvaluation

  /// The last day that the form tells of in a year.
  public func lastDay(in year: Int) -> Day {
    switch self {
    case .monitoring(let month): Day.last(ofMonth: month, in: year)
    case .selfEvaluation: Day.last(of: year)
    }
  }

  /// The form's name on the command line.
  public var name: String {
    switch self {
    case .monitoring: OfficialForm.monitoringName
    case .selfEvaluation: OfficialForm.selfEvaluationName
    }
  }

  public static let monitoringName = "monitoring"
  public static let selfEvaluationName = "self-evaluation"
}

extension OfficialForm: CustomStringConvertible {
  /// The form as it is stored, such as `monitoring-07`: it never changes its meaning.
  public var description: String {
    switch self {
    case .monitoring(let month): "\(name)-\(twoDigits(month))"
    case .selfEvaluation: name
    }
  }

  /// Reads what `description` writes, and nothing else.
  public init?(parsing text: some StringProtocol) {
    let forms = [.selfEvaluation] + (1...12).map { OfficialForm.monitoring(through: $0) }
    guard let form = forms.first(where: { $0.description == String(text) }) else { return nil }
    self = form
  }
}

/// A row of the forms' funds table: all the money of the year, and where it comes from.
///
/// Raw values are stored.
public enum FundsLine: String, CaseIterable, Sendable {
  /// 年度资金总额.
  case total
  /// 其中: 当年财政拨款.
  case fiscal
  /// 上年结转资金.
  case carryOver = "carry-over"
  /// 其他资金.
  case other

  /// The source of funds that the row is about; nil of the total.
  public var source: FundSource? {
    switch self {
    case .total: nil
    case .fiscal: .fiscal
    case .carryOver: .carryOver
    case .other: .other
    }
  }
}
