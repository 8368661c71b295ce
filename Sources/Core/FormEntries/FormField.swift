/// What people write into the two official forms by hand; everything else in them is computed.
///
/// Raw values are stored; they never change their meaning.
public enum FormField: String, CaseIterable, Sendable {
  // 项目支出绩效自评表:
  /// 偏差原因分析及改进措施.
  case note
  /// A score for a missed row without a number, as ``ManualScore`` writes it.
  case score
  /// 实际完成情况 of the project's goal.
  case outcome
  // 绩效运行监控表:
  /// 全年预计完成情况: a number, a day or words.
  case forecast
  /// 完成目标可能性, as a ``Possibility``.
  case possibility
  /// 经费保障.
  case fundsReason = "reason-funds"
  /// 制度保障.
  case rulesReason = "reason-rules"
  /// 人员保障.
  case staffReason = "reason-staff"
  /// 硬件条件保障.
  case equipmentReason = "reason-equipment"
  /// 其他.
  case otherReason = "reason-other"
  /// 备注.
  case remark

  /// The five official kinds of 偏差原因, in the form's order.
  public static let reasons: [FormField] = [
    .fundsReason, .rulesReason, .staffReason, .equipmentReason, .otherReason,
  ]

  /// What a field belongs to.
  public enum Scope: Sendable {
    /// The project's form as a whole.
    case project
    /// An indicator's row of the self-evaluation.
    case indicator
    /// An indicator's row of the monitoring form through a month.
    case month
  }

  public var scope: Scope {
    switch self {
    case .outcome: .project
    case .note, .score: .indicator
    default: .month
    }
  }
}

/// 完成目标可能性, as the monitoring form offers it.
///
/// Raw values are stored.
public enum Possibility: String, CaseIterable, Sendable {
  /// 确定能.
  case certain
  /// 有可能.
  case possible
  /// 完全不可能.
  case impossible
}
