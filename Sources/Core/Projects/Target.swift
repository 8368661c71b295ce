/// 指标值: what an indicator promises, as published and as read.
public struct Target: Equatable, Sendable {
  /// The cell as the table prints it, such as `≥97百分比`.
  public let published: String
  public let requirement: Requirement

  public init(published: String, requirement: Requirement) {
    (self.published, self.requirement) = (published, requirement)
  }
}

/// The promise in a form that can be judged.
public enum Requirement: Equatable, Sendable {
  /// A sign, a number and its unit: `≥97 %`.
  case number(Sign, Ratio, Unit)
  /// Done by the last day of the published period: `2025年3月` is 2025-03-31.
  case deadline(Day)
  /// A rule in words that facts or a person answer with yes or no: `不高于指导价`.
  case rule
}

/// The unit that a target, its actual and its margin are written in.
public enum Unit: Hashable, Sendable {
  /// 百分比, %: a value of 97 is 97 %.
  case percent
  /// 小时.
  case hours
  /// 万元.
  case tenThousandYuan
  /// Whole things, with the published counter word, such as 件套.
  case count(String)

  /// The unit as one writes it behind a number.
  public var symbol: String {
    switch self {
    case .percent: "%"
    case .hours: "小时"
    case .tenThousandYuan: "万元"
    case .count(let word): word
    }
  }
}
