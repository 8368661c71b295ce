/// One filled cell of an official form, in the words of no language: what is frozen when the form
/// is handed in.
///
///     FormCell(.indicator(IndicatorID(project: 19, row: 3)), .actual, "96.42").place.key   // "19-3/actual"
public struct FormCell: Hashable, Sendable {
  public let place: FormCellPlace
  /// Digits, a day, or words, as the cell says them.
  public let text: String

  public init(_ owner: FormCellPlace.Owner, _ column: FormColumn, _ text: String) {
    (place, self.text) = (FormCellPlace(owner, column), text)
  }

  public init(_ place: FormCellPlace, _ text: String) {
    (self.place, self.text) = (place, text)
  }
}

/// Where a cell stands in its form.
public struct FormCellPlace: Hashable, Sendable {
  public let owner: Owner
  public let column: FormColumn

  /// What a cell tells of.
  public enum Owner: Hashable, Sendable {
    case project
    case funds(FundsLine)
    case indicator(IndicatorID)
  }

  public init(_ owner: Owner, _ column: FormColumn) {
    (self.owner, self.column) = (owner, column)
  }
}

/// What a cell of an official form says of its owner; raw values are stored, and never change
/// their meaning.
public enum FormColumn: String, CaseIterable, Sendable {
  /// 项目名称.
  case name
  /// 主管部门.
  case department
  /// 实施单位.
  case implementer
  /// 年初预算数.
  case budget
  /// 全年预算数.
  case yearBudget = "year-budget"
  /// 执行数.
  case paid
  /// 执行率, in per cent.
  case rate
  /// 全年预计执行数.
  case expected
  /// 年度总体目标, or 预期目标.
  case goal
  /// 实际完成情况 of the goal.
  case outcome
  case level1, level2, level3
  /// 年度指标值.
  case target
  /// The published unit of target and actual.
  case unit
  /// 实际完成值, or 执行情况.
  case actual
  /// 全年预计完成情况.
  case forecast
  case fundsReason = "reason-funds"
  case rulesReason = "reason-rules"
  case staffReason = "reason-staff"
  case equipmentReason = "reason-equipment"
  case otherReason = "reason-other"
  /// 完成目标可能性.
  case possibility
  /// 备注.
  case remark
  /// 分值.
  case weight
  /// 得分, or 总分 of the project.
  case score
  /// 偏差原因分析及改进措施.
  case note
  /// 评价等级.
  case band
}

extension FormColumn {
  /// The column of what a person writes into a field.
  ///
  /// A score that a person sets stands where every score does.
  public init(_ field: FormField) {
    self =
      switch field {
      case .note: .note
      case .score: .score
      case .outcome: .outcome
      case .forecast: .forecast
      case .possibility: .possibility
      case .fundsReason: .fundsReason
      case .rulesReason: .rulesReason
      case .staffReason: .staffReason
      case .equipmentReason: .equipmentReason
      case .otherReason: .otherReason
      case .remark: .remark
      }
  }
}

extension FormCellPlace {
  /// The place as it is stored: `19-3/actual`, `funds-total/paid`, `project/goal`.
  public var key: String { "\(owner.name)/\(column.rawValue)" }

  /// Reads a key, and nothing else.
  public init?(key: some StringProtocol) {
    let parts = key.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let owner = Owner(name: String(parts[0])),
      let column = FormColumn(rawValue: String(parts[1]))
    else { return nil }
    self.init(owner, column)
  }
}

extension FormCellPlace.Owner {
  private static let fundsPrefix = "funds-"

  fileprivate var name: String {
    switch self {
    case .project: "project"
    case .funds(let line): Self.fundsPrefix + line.rawValue
    case .indicator(let id): "\(id)"
    }
  }

  fileprivate init?(name: String) {
    if name == "project" {
      self = .project
    } else if name.hasPrefix(Self.fundsPrefix) {
      guard let line = FundsLine(rawValue: String(name.dropFirst(Self.fundsPrefix.count))) else {
        return nil
      }
      self = .funds(line)
    } else {
      guard let id = IndicatorID(parsing: name) else { return nil }
      self = .indicator(id)
    }
  }
}
