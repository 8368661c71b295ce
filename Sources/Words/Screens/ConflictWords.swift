public import Core

// What is said where two people change the same thing.

extension Words {
  public var conflict: ConflictWords { ConflictWords(words: self) }
}

public struct ConflictWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  public func title(_ kind: FactKind, _ id: FactID) -> String {
    pick(
      "同事先改了: \(words.kind(kind)) #\(id)", "A colleague was first: \(words.kind(kind)) #\(id)")
  }

  public func title(_ name: SettingName) -> String {
    pick(
      "同事先改了: \(words.settings.label(name))",
      "A colleague was first: \(words.settings.label(name))")
  }

  public func title(_ place: FormPlace) -> String {
    pick(
      "同事先写了: \(words.formEntries.place(place))",
      "A colleague was first: \(words.formEntries.place(place))")
  }

  /// What the colleague made of the fact.
  public func theyDid(_ latest: FactRecord, _ entry: Entry, why: String, today: Day) -> String {
    let who = words.live.who(entry, today: today)
    let reason = why.isEmpty ? "" : pick(", 原因: \(why)", ": \(why)")
    return latest.state == .live
      ? pick(
        "\(who) 已更正为 #\(latest.fact.id)\(reason)",
        "\(who) corrected it, now #\(latest.fact.id)\(reason)")
      : pick("\(who) 已作废\(reason)", "\(who) voided it\(reason)")
  }

  public func theySet(_ entry: Entry, today: Day) -> String {
    let who = words.live.who(entry, today: today)
    return pick("\(who) 已改了这项设置", "\(who) has changed this setting")
  }

  public func theyWrote(_ entry: Entry, isCleared: Bool, today: Day) -> String {
    let who = words.live.who(entry, today: today)
    return isCleared
      ? pick("\(who) 已清空此处", "\(who) has cleared this place")
      : pick("\(who) 已写了此处", "\(who) has written here")
  }

  public func youWant(isVoid: Bool, why: String) -> String {
    isVoid
      ? pick("您要作废, 原因: \(why)", "you want it voided: \(why)")
      : pick("您要更正, 原因: \(why)", "you want to correct it: \(why)")
  }

  public var base: String { pick("原来", "as it was") }
  public var yours: String { pick("您的", "yours") }
  public var yoursVoid: String { pick("您的 (作废)", "yours (void)") }

  public var keepTheirs: String {
    pick("用同事的, 放弃自己的", "keep theirs, drop yours")
  }

  public func keepMine(isVoid: Bool, isGone: Bool) -> String {
    switch (isVoid, isGone) {
    case (true, true): pick("已经作废, 不必再做", "it is void already: nothing is left to do")
    case (true, false): pick("作废同事的, 原因用自己的", "void theirs, with your reason")
    case (false, true): pick("按自己的重新登记一条", "enter yours as a new entry")
    case (false, false):
      pick("用自己的更正同事的, 原因用自己的", "put yours in place of theirs, as a correction with your reason")
    }
  }

  public var setMine: String { pick("改成自己的", "set yours") }
  public var writeMine: String { pick("写成自己的", "write yours") }
  public var backToForm: String { pick("回到表中再选", "back to the form, to choose again") }
  public var editSetting: String { pick("接着改自己的", "go on editing yours") }

  public func edit(isVoid: Bool, isGone: Bool) -> String {
    if isVoid {
      return isGone
        ? pick("返回", "go back") : pick("不作废, 改为更正同事的", "correct theirs instead of voiding it")
    }
    return isGone
      ? pick("回到表单, 作为新的一条再改", "back to the form, as a new entry")
      : pick("回到表单: 同事的为底, 填上自己改过的", "back to the form: theirs, with your changes on top")
  }

  /// A field's label; a single value has none of its own.
  public func label(_ field: FactField?) -> String { words.history.label(field) }

  /// A setting's value; what holds where nothing is set.
  public func value(_ name: SettingName, _ text: String?) -> String {
    text.map { words.settings.value(name, $0) } ?? words.settings.byDefault
  }

  /// What stands in a place of a form.
  public func value(_ place: FormPlace, _ text: String?) -> String {
    text.map { words.formEntries.text(place, $0) } ?? pick("(空)", "(empty)")
  }

  /// Stands over a form whose fact a colleague has changed meanwhile.
  public func changedUnderForm(_ latest: FactRecord, _ entry: Entry, today: Day) -> String {
    let who = words.live.who(entry, today: today)
    return latest.state == .live
      ? pick(
        "\(who) 已把这条更正为 #\(latest.fact.id); 保存时可看两个版本再选",
        "\(who) corrected this entry, now #\(latest.fact.id); saving shows both to choose from")
      : pick(
        "\(who) 已作废这条; 保存时可再选", "\(who) voided this entry; saving lets you choose")
  }

  /// Stands by a setting that a colleague has changed while it was edited.
  public func changedUnderEdit(_ name: SettingName, _ text: String?, _ entry: Entry?, today: Day)
    -> String
  {
    let who = entry.map { words.live.who($0, today: today) } ?? ""
    return pick(
      "\(who) 已改为 \(value(name, text)); 确定时可再选",
      "\(who) set it to \(value(name, text)); Enter lets you choose")
  }

  public func keptTheirs(_ entry: Entry, today: Day) -> String {
    let who = words.live.who(entry, today: today)
    return pick("保留了同事的版本 (\(who))", "kept the colleague's version (\(who))")
  }

  /// A setting that was to be reset was changed first.
  public func settingChanged(_ state: SettingState, _ entry: Entry, today: Day) -> String {
    let who = words.live.who(entry, today: today)
    let name = words.settings.label(state.name)
    return pick(
      "没有改动: \(who) 已把\(name)改为 \(value(state.name, state.own))。请看过再改。",
      "Not changed: \(who) set \(name) to \(value(state.name, state.own)). Look before you change.")
  }
}
