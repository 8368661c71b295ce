public import Core

// What people write into the official forms: its fields, and what is wrong with it.

extension Words {
  public var formEntries: FormEntryWords { FormEntryWords(words: self) }
}

public struct FormEntryWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  /// The field as the form heads it.
  public func label(_ field: FormField) -> String {
    switch field {
    case .note: pick("偏差原因分析及改进措施", "deviation note")
    case .score: pick("得分 (人工)", "score set by a person")
    case .outcome: pick("实际完成情况", "what was done")
    case .forecast: pick("全年预计完成情况", "expected by the year's end")
    case .possibility: pick("完成目标可能性", "possibility")
    case .fundsReason: pick("经费保障", "funds")
    case .rulesReason: pick("制度保障", "rules")
    case .staffReason: pick("人员保障", "staff")
    case .equipmentReason: pick("硬件条件保障", "equipment")
    case .otherReason: pick("其他", "other")
    case .remark: pick("备注", "remark")
    }
  }

  public func possibility(_ possibility: Possibility) -> String {
    switch possibility {
    case .certain: pick("确定能", "certain")
    case .possible: pick("有可能", "possible")
    case .impossible: pick("完全不可能", "impossible")
    }
  }

  /// `2025 自评 19-3 偏差原因分析及改进措施`.
  public func place(_ place: FormPlace) -> String {
    let form =
      place.month.map { pick("1-\($0) 月监控", "monitoring through month \($0)") }
      ?? pick("自评", "self-evaluation")
    let owner =
      place.indicator.map { "\($0)" } ?? pick("项目 \(place.project)", "project \(place.project)")
    return "\(place.year) \(form) \(owner) \(label(place.field))"
  }

  /// What the prompt for a place asks: `19-3 偏差原因分析及改进措施:`.
  public func question(_ place: FormPlace) -> String {
    let owner =
      place.indicator.map { "\($0)" } ?? pick("项目 \(place.project)", "project \(place.project)")
    return "\(owner) \(label(place.field)):"
  }

  /// What one could type at an empty place.
  public func example(_ place: FormPlace) -> String {
    switch place.field {
    case .score: pick("得分和理由, 如 7.50 已签订, 迟 9 天", "points and why, such as 7.50 signed 9 days late")
    case .forecast: pick("数值、日期或文字; 空着则用推算值", "a number, a day or words; empty: as computed")
    default: pick("写在一行之内; 空着则清空", "on one line; empty clears it")
    }
  }

  /// A text as a person reads it.
  public func text(_ place: FormPlace, _ text: String) -> String {
    guard place.field == .possibility, let known = Possibility(rawValue: text) else { return text }
    return possibility(known)
  }

  /// Something was written, or cleared.
  public func saved(_ place: FormPlace, _ text: String?) -> String {
    let cleared = pick("已清空", "cleared")
    return "\(self.place(place)): \(text.map { self.text(place, $0) } ?? cleared)"
  }

  /// Why a place cannot say that, and what to do.
  public func fault(_ fault: FormFault) -> String {
    switch fault {
    case .noSuchPlace: pick("目标表没有这一行", "the table has no such row")
    case .empty: pick("没有文字; 要清空请用 --clear", "no words; to clear it use --clear")
    case .unreadable(.score):
      pick("得分须为至多两位小数的数, 如 7.50", "a score is a number with at most two decimals, such as 7.50")
    case .unreadable: pick("无法识别, 请写在一行之内", "cannot be read; keep it on one line")
    case .tooLong(let limit):
      pick("最多 \(limit) 个字符, 请缩短", "at most \(limit) characters, please shorten")
    case .scoredByNumber(let id):
      pick("\(id) 有数值, 只按数值得分", "\(id) has a number, and is scored by it alone")
    case .notMissed(let id):
      pick("\(id) 没有未达标, 不须人工评分", "\(id) is not missed; there is nothing to set")
    case .aboveWeight(let id, let weight):
      pick("\(id) 的得分不能高于分值 \(weight)", "the score of \(id) cannot be above its weight \(weight)")
    case .noReason: pick("须写明评分理由", "the reason for the score is missing")
    }
  }
}
