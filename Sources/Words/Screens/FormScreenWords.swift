public import Core
public import Reports

// What the screen of an official form says beside the form's own words.

extension Words {
  public var formScreen: FormScreenWords { FormScreenWords(words: self) }

  /// A part of a title behind another.
  public func dotted(_ text: String) -> String { isASCII ? "- \(text)" : "· \(text)" }
}

public struct FormScreenWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  /// How many things are missing, and the key that goes to the next one.
  public func lack(_ count: Int, key: String) -> String {
    count == 0
      ? pick("齐全", "complete") : pick("缺 \(count) 处 (\(key))", "\(count) missing (\(key))")
  }

  /// Stands in an empty cell in which something is missing.
  public var missing: String { pick("待填", "missing") }

  /// The form was handed in, and says the same still.
  public func handedIn(_ export: FormExport) -> String {
    let (day, person) = (export.entry.at.day, export.entry.person)
    return pick(
      "\(person) 已于 \(day) 报出, 此后没有变化", "handed in by \(person) on \(day), unchanged since")
  }

  /// The file name proposed for a form: `监控表-19-2025-07.xlsx`.
  public func fileName(_ form: OfficialForm, project: Int, year: Int) -> String {
    switch form {
    case .monitoring(let month):
      let through = month < 10 ? "0\(month)" : "\(month)"
      return pick("监控表", "monitoring") + "-\(project)-\(year)-\(through).xlsx"
    case .selfEvaluation:
      return pick("自评表", "self-evaluation") + "-\(project)-\(year).xlsx"
    }
  }

  /// Asks for the file: for good, which the history records, or as a draft.
  public func fileQuestion(isDraft: Bool, gaps: Int) -> String {
    if gaps > 0 { return pick("缺 \(gaps) 处, 只出草稿:", "\(gaps) missing, as a draft:") }
    return isDraft
      ? pick("出草稿 (Tab 报出):", "as a draft (Tab: for good):")
      : pick("报出, 记入历史 (Tab 改草稿):", "hand in, for the history (Tab: draft):")
  }

  public func exported(isDraft: Bool) -> String {
    isDraft ? pick("草稿", "draft") : pick("已报出, 记入历史", "handed in, and in the history")
  }

  /// By what a cell came to say what it says.
  public enum Standing: Sendable {
    case plain, proposed, edited
  }

  public func standing(_ standing: Standing) -> String {
    switch standing {
    case .plain: ""
    case .proposed: pick("(推算, 可改)", "(proposed, can be changed)")
    case .edited: pick("(* 人工填写)", "(* written by a person)")
    }
  }

  /// What the keys do in a cell.
  public enum Hint: Sendable {
    case none
    case write(FormField, isWritten: Bool)
    case choose(isWritten: Bool)
    case set
    case explain
  }

  public func hint(_ hint: Hint) -> String {
    switch hint {
    case .none: ""
    case .write(_, false): pick("回车填写", "Enter writes it")
    case .write(.forecast, true): pick("回车修改, d 恢复推算值", "Enter changes it, d: as proposed")
    case .write(_, true): pick("回车修改, d 清空", "Enter changes it, d clears it")
    case .choose(false): pick("空格换一项", "Space takes the next choice")
    case .choose(true): pick("空格换一项, d 恢复推算", "Space: the next choice, d: as proposed")
    case .set: pick("回车去设置", "Enter opens the setting")
    case .explain: pick("回车看算式和登记", "Enter shows where it comes from")
    }
  }

  /// What is missing in a cell.
  public func missing(_ gap: FormGap) -> String {
    switch gap {
    case .department, .implementer: pick("没有设置", "not set")
    case .periodNotOver(let day):
      pick("表所涉期间到 \(day) 才结束, 此前只能出草稿", "the form's period ends on \(day): a draft until then")
    case .sourceUnknown:
      pick("只有填报值, 不知资金来源: 请登记付款", "a reading alone, without source of funds: enter the payments")
    case .outcome: pick("须写年度目标的实际完成情况", "what was done for the goal has to be written")
    case .score(let fault): words.scores.fault(fault)
    case .noData: pick("无数据: 请登记, 或写明原因", "no data: enter facts, or say why")
    case .reasonOwed(_, let status):
      pick(
        "\(words.status(status)): 须写偏差原因, 五类中至少一类",
        "\(words.status(status)): a reason is owed, of at least one of the five kinds")
    case .unconfirmed(_, let day?):
      pick("日志只确认到 \(day)", "the log is confirmed through \(day) only")
    case .unconfirmed(_, nil): pick("日志没有确认", "the log is not confirmed")
    }
  }
}
