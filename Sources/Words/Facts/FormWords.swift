public import Core
public import Intake

// What forms say besides the fields' own words and faults.

extension Words {
  /// The title of a form; how many records it has saved stands behind it.
  public func formTitle(
    _ kind: FactKind, correcting: FactID?, project: Int?, saved: Int
  ) -> String {
    var title = correcting.map { screens.correction(kind, $0) } ?? screens.form(kind)
    if let project { title += dot + pick("项目 \(project)", "project \(project)") }
    if saved > 0 { title += dot + pick("已存 \(saved) 条", "\(saved) saved") }
    return title
  }

  /// What a field takes, and what it says when it stays empty.
  public func hint(_ row: FieldRow, _ form: FieldForm) -> String {
    let what = row.choices.isEmpty ? example(form) : choices(row)
    return switch row.whenEmpty {
    case .missing: what
    case .reads("0"): pick("\(what); 空为 0", "\(what); empty is 0")
    case .zero: pick("\(what); 没有请填 0", "\(what); 0 for none")
    case .reads where row.form == .source:
      pick("\(what); 空为财政", "\(what); empty is fiscal")
    case .reads(let text): pick("\(what); 空为\(word(text))", "\(what); empty is \(word(text))")
    case .unstated: "\(what); \(emptiness(row.field))"
    }
  }

  private func example(_ form: FieldForm) -> String {
    switch form {
    case .day: pick("如 t(今天) -1 14 3-14 2025-03-14", "t (today) -1 14 3-14 2025-03-14")
    case .moment: pick("如 14 9:00 或 now(现在)", "such as 14 9:00, 9:00 or now")
    case .end: pick("如 2h30 或 14 16:00", "2h30 or 14 16:00")
    case .count: pick("如 853 或 120+35", "such as 853 or 120+35")
    case .yuan: pick("如 120.00", "such as 120.00")
    default: self.form(form)
    }
  }

  /// A fault as it stands beside its field, where there is little room.
  public func remark(_ fault: FieldFault) -> String {
    guard case .unreadable(_, let form) = fault.fault else { return problem(fault) }
    return pick("无法识别; ", "not understood; ") + example(form)
  }

  /// The same where there is less room still; the notice line says it in full.
  public func shortRemark(_ fault: FieldFault) -> String {
    guard case .unreadable = fault.fault else { return problem(fault) }
    return pick("无法识别, 写法见下", "not understood; see below")
  }

  private func choices(_ row: FieldRow) -> String {
    row.choices.map { typed($0, in: row.field) }.joined(separator: " / ")
      + pick(" (空格换)", " (Space)")
  }

  /// A field's canonical text as a person types it: a word of choice in the language, any other
  /// text as it is.
  public func typed(_ text: String, in field: FactField) -> String {
    if field == .source, let source = FundSource(rawValue: text) {
      return switch source {
      case .fiscal: pick("财政", "fiscal")
      case .carryOver: pick("结转", "carry-over")
      case .other: pick("其他", "other")
      }
    }
    guard field == .log, let log = Log(rawValue: text) else {
      return shown(FieldText(field, text))
    }
    return switch log {
    case .platform: pick("平台", "platform")
    case .network: pick("网络", "network")
    case .repairs: pick("维修", "repairs")
    }
  }

  private func word(_ text: String) -> String { shown(FieldText(.planned, text)) }

  private func emptiness(_ field: FactField) -> String {
    switch field {
    case .to: pick("空为仍未恢复", "empty: still down")
    case .year: pick("空为按日期", "empty: by the day")
    case .responded: pick("空为尚未响应", "empty: still waiting")
    default: screens.optional
    }
  }

  public var reasonMissing: String { pick("更正须说明原因", "a correction needs a reason") }
}

extension FieldRow {
  /// The words that can be chosen, in the order in which the space bar goes through them.
  public var choices: [String] {
    switch form {
    case .service: Service.allCases.map(\.rawValue)
    case .log: Log.allCases.map(\.rawValue)
    case .flag: ["no", "yes"]
    case .source: FundSource.allCases.map(\.rawValue)
    default: []
    }
  }
}
