public import Core
public import Reports

// Titles, headings and hints of the screens.

extension Words {
  public var screens: ScreenWords { ScreenWords(words: self) }
}

public struct ScreenWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  /// The title of home, beside the unit's name.
  public func home(year: Int) -> String {
    pick("\(year) 绩效目标", "\(year) performance targets")
  }

  public func asOf(_ day: Day) -> String { pick("截至 \(day)", "as of \(day)") }

  /// Stands on every screen whose day is not today.
  public func notToday(_ today: Day) -> String {
    pick("不是今天 (\(today))", "not today (\(today))")
  }

  public var entryMenu: String { pick("登记什么?", "Enter what?") }
  public var readOnly: String { pick("只读", "read-only") }
  public var demo: String { pick("演示数据, 不会保留", "demo data, not kept") }
  public var target: String { pick("目标", "target") }
  public var actual: String { pick("实际", "actual") }
  public var margin: String { pick("余量", "margin") }
  public var status: String { pick("状态", "status") }
  public var reason: String { pick("原因", "why") }
  public var wayBack: String { pick("办法", "way back") }
  public var formula: String { pick("算式", "formula") }
  public var responses: String { pick("响应", "response") }
  public var outlook: String { pick("展望", "outlook") }
  public var allowance: String { pick("额度", "allowed") }
  public var explanation: String { pick("原因与办法", "why, and what next") }
  public var note: String { pick("说明", "note") }
  public var trend: String { pick("走势", "trend") }
  public var due: String { pick("期限", "due") }
  public var source: String { pick("来源", "source") }
  public var budget: String { pick("预算", "budget") }
  public var goal: String { pick("绩效目标", "goal") }
  public var published: String { pick("原文", "as published") }
  public var facts: String { pick("登记", "entries") }
  public var noFacts: String { pick("还没有登记", "nothing entered yet") }
  public var entry: String { pick("编号", "entry") }
  public var enteredBy: String { pick("登记人", "entered by") }
  public var enteredAt: String { pick("登记时间", "entered at") }
  public var attention: String { pick("需要关注", "needs attention") }
  public var help: String { pick("帮助", "Help") }
  public var export: String { pick("导出汇总", "Export the summary") }
  public var filter: String { pick("输入文字筛选", "type to filter") }
  public var optional: String { pick("可不填", "optional") }
  public var understood: String { pick("理解为", "read as") }
  public var preview: String { pick("保存后", "after saving") }

  public var previewLater: String {
    pick("填好后, 这里说明保存会改变什么", "once the fields are filled in: what saving will change")
  }

  /// The title of a form for a new fact.
  public func form(_ kind: FactKind) -> String {
    pick("登记\(words.kind(kind))", "New \(words.kind(kind))")
  }

  /// The title of a form that corrects a fact.
  public func correction(_ kind: FactKind, _ id: FactID) -> String {
    pick("更正\(words.kind(kind)) (编号 \(id))", "Correct \(words.kind(kind)) (entry \(id))")
  }

  /// Who entered the last fact behind a figure.
  public func lastEntry(_ entry: Entry) -> String {
    pick("\(entry.person) 登记于 \(entry.at)", "entered by \(entry.person) at \(entry.at)")
  }

  /// What an empty database says first; the keys are those of the footer.
  public func firstStart(outage: String, repair: String, delivery: String, acceptance: String)
    -> String
  {
    pick(
      "数据库是新的: 按 \(outage) 登记停机, \(repair) 报修, \(delivery) 到货, \(acceptance) 设备验收。",
      "The database is new: press \(outage) for an outage, \(repair) for a repair ticket, "
        + "\(delivery) for a delivery, \(acceptance) for an acceptance.")
  }

  /// What saving will do to one indicator: `系统正常运行率 97.10% → 96.42%  ✓ → ✗`.
  public func preview(_ change: RowChange, marks: Marks) -> String {
    let (old, new) = (change.before.judgement.status, change.after.judgement.status)
    let statuses = old == new ? marks[new] : "\(marks[old]) \(marks.arrow) \(marks[new])"
    return "\(figures(change, marks: marks))  \(statuses)"
  }

  /// An indicator's name with its actual before and after; with the new reason where neither the
  /// actual nor the status changes.
  public func figures(_ change: RowChange, marks: Marks) -> String {
    let (before, after) = (change.before, change.after)
    let name = words.text(before.indicator.shortName)
    let (was, becomes) = (words.actual(before), words.actual(after))
    guard was == becomes else { return "\(name) \(was) \(marks.arrow) \(becomes)" }
    let isSame = before.judgement.status == after.judgement.status
    return "\(name) \(isSame ? words.reason(after) : becomes)"
  }
}

extension Marks {
  /// From a former value to a new one.
  public var arrow: String {
    switch self {
    case .unicode: "→"
    case .ascii: "->"
    }
  }
}
