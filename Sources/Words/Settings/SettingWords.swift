public import Core

// What the settings are called, what they mean, and where they come from.

extension Words {
  public var settings: SettingWords { SettingWords(words: self) }
}

public struct SettingWords: Sendable {
  let words: Words

  func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  public var title: String { pick("设置", "Settings") }
  public var value: String { pick("取值", "value") }
  public var standard: String { pick("默认", "default") }
  public var meaning: String { pick("含义", "meaning") }
  public var source: String { pick("依据", "source") }
  public var takes: String { pick("写法", "written as") }
  public var setBy: String { pick("设置人", "set by") }
  public var scope: String { pick("范围", "for") }
  public var name: String { pick("名称", "name") }
  public var unset: String { pick("未设", "not set") }
  public var wholeUnit: String { pick("全部项目", "all projects") }

  /// For which project a value holds; 0 for all.
  public func scope(_ project: Int) -> String {
    project == 0 ? wholeUnit : pick("项目 \(project)", "project \(project)")
  }

  /// Who set a value, and when.
  public func setBy(_ entry: Entry) -> String {
    pick("\(entry.person) 设于 \(entry.at)", "\(entry.person) at \(entry.at)")
  }

  public var byDefault: String { pick("默认值", "the default") }

  /// The value comes from what holds for all projects.
  public var fromUnit: String { pick("随全部项目", "as all projects") }

  /// A setting was set, or stands at its default again.
  public func saved(_ name: SettingName, _ text: String?, project: Int) -> String {
    let shown = value(name, text ?? "")
    let back = pick("恢复默认", "back to its default")
    return "\(label(name)) (\(scope(project))): \(text == nil ? back : shown)"
  }

  public func group(_ group: SettingName.Group) -> String {
    switch group {
    case .services: pick("服务与响应", "Services and responses")
    case .measuring: pick("计数", "Counting")
    case .deadlines: pick("期限与预警", "Deadlines and warnings")
    case .money: pick("资金", "Money")
    case .forms: pick("官方表格", "Official forms")
    case .program: pick("程序", "Program")
    }
  }

  /// A name short enough for a list's line.
  public func label(_ name: SettingName) -> String {
    switch name {
    case .serviceTime: pick("约定服务时间", "agreed service time")
    case .responseLimit: pick("响应时限", "response limit")
    case .slowestDecides: pick("最慢一件决定", "slowest decides")
    case .countsFairly: pick("基本满意计入", "count fairly satisfied")
    case .dueForReplacement: pick("应更新数", "due for replacement")
    case .dueDays: pick("数量期限", "due days")
    case .warningDays: pick("预警天数", "days of warning")
    case .allowanceLeft: pick("停机余量预警", "allowance left")
    case .yearLeft: pick("年度余量", "year left")
    case .expectedPayments: pick("预计付款", "expected payments")
    case .yearBudget: pick("全年预算数", "budget as adjusted")
    case .department: pick("主管部门", "department in charge")
    case .implementer: pick("实施单位", "implementing unit")
    case .overachievement: pick("超额说明倍数", "over-achievement")
    case .reverseFormula: pick("反向指标公式", "formula of ≤ targets")
    case .weights: pick("指标分值", "weights")
    case .timeZone: pick("当地时间", "local time")
    case .dailyBackups: pick("每日备份", "daily backups")
    case .backupDays: pick("备份保留天数", "days of backups")
    case .backupWeeks: pick("备份保留周数", "weeks of backups")
    case .backupMonths: pick("备份保留月数", "months of backups")
    }
  }

  /// A value as a person reads it.
  public func value(_ name: SettingName, _ text: String) -> String {
    guard !text.isEmpty else { return unset }
    return switch name.form {
    case .minutes: Int(text).map { minutes($0) } ?? text
    case .percent: "\(text)%"
    case .yesNo: text == "yes" ? pick("是", "yes") : pick("否", "no")
    case .money: words.amount(text, .tenThousandYuan)
    case .days, .payments, .weights: text == "none" ? pick("无", "none") : text.spaced
    case .times: pick("\(text) 倍", "\(text) times")
    case .choice: formula(text)
    case .offset: Int(text).map { offset($0) } ?? text
    case .count: name == .warningDays ? Int(text).map { words.days($0) } ?? text : text
    case .serviceTime:
      text == "7x24"
        ? pick("7x24 (全天候)", "7x24 (around the clock)")
        : pick(text.replacing("holidays", with: "假日").replacing("makeup", with: "调休"), text)
    case .text: text
    }
  }

  /// A value as a person types it, and as it is read back.
  public func typed(_ name: SettingName, _ text: String) -> String {
    switch name.form {
    case .yesNo where !text.isEmpty: value(name, text)
    case .minutes: Int(text).map { typed(minutes: $0) } ?? text
    case .offset: Int(text).map { String(offset($0).dropFirst(3)) } ?? text
    default: text
    }
  }

  private func typed(minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return rest == 0 && hours > 0 ? "\(hours)h" : "\(minutes)m"
  }

  private func minutes(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return switch (hours, rest) {
    case (0, _): pick("\(rest) 分钟", "\(rest) min")
    case (_, 0): pick("\(hours) 小时", "\(hours) h")
    default: pick("\(hours) 小时 \(rest) 分钟", "\(hours) h \(rest) min")
    }
  }

  private func offset(_ minutes: Int) -> String {
    let (hours, rest) = minutes.magnitude.quotientAndRemainder(dividingBy: 60)
    return "UTC\(minutes < 0 ? "-" : "+")\(hours)"
      + (rest == 0 ? "" : ":\(rest < 10 ? "0" : "")\(rest)")
  }

  private func formula(_ text: String) -> String {
    switch ReverseFormula(rawValue: text) {
    case .linear: pick("递减 1-(B-A)/A", "linear 1-(B-A)/A")
    case .quotient: pick("比例 A/B", "quotient A/B")
    case nil: text
    }
  }
}

extension String {
  /// With a blank behind every comma.
  fileprivate var spaced: String { split(separator: ",").joined(separator: ", ") }
}
