public import Core

// What a key or a command does: footers, help and palette take these.

extension Words {
  public var actions: ActionWords { ActionWords(words: self) }
}

/// Short names of actions, as they stand behind their key in a footer.
public struct ActionWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  public var details: String { pick("详情", "details") }
  public var add: String { pick("登记", "add") }
  public var worstFirst: String { pick("最差在前", "worst first") }
  public var tableOrder: String { pick("按表排列", "table order") }
  public var find: String { pick("查找", "find") }
  public var export: String { pick("导出", "export") }
  public var undo: String { pick("撤销", "undo") }
  public var asOf: String { pick("改日期", "as of") }
  public var today: String { pick("回到今天", "today") }
  public var language: String { pick("English", "中文") }
  public var help: String { pick("帮助", "help") }
  public var quit: String { pick("退出", "quit") }
  public var back: String { pick("返回", "back") }
  public var cancel: String { pick("取消", "cancel") }
  public var save: String { pick("保存", "save") }
  public var nextField: String { pick("下一项", "next field") }
  public var previousField: String { pick("上一项", "previous field") }
  public var copyPrevious: String { pick("同上一条", "copy previous") }
  public var correct: String { pick("更正", "correct") }
  public var void: String { pick("作废", "void") }
  public var replace: String { pick("覆盖", "replace") }
  public var move: String { pick("移动", "move") }
  public var page: String { pick("翻页", "page") }
  public var repaint: String { pick("重画", "repaint") }
  public var yes: String { pick("是", "yes") }
  public var no: String { pick("否", "no") }

  /// Enters a fact of a kind: `停机`, `outage`, in a footer as short as it can be.
  public func enter(_ kind: FactKind) -> String {
    switch kind {
    case .outage: pick("停机", "outage")
    case .confirmation: pick("确认日志", "confirm log")
    case .repair: pick("报修", "repair")
    case .delivery: pick("到货", "delivery")
    case .acceptance: pick("验收", "acceptance")
    case .reading: pick("填报值", "reading")
    }
  }
}
