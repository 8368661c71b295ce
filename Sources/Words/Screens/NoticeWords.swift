public import Core

// What the program answers after something was done, or before it is.

extension Words {
  public var notices: NoticeWords { NoticeWords(words: self) }
}

/// One-line answers and questions.
public struct NoticeWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  public func saved(_ kind: FactKind, _ id: FactID) -> String {
    pick("已保存\(words.kind(kind)) (编号 \(id))", "saved \(words.one(kind)) (entry \(id))")
  }

  public func corrected(_ kind: FactKind, _ id: FactID) -> String {
    pick("已更正\(words.kind(kind)) (新编号 \(id))", "corrected \(words.one(kind)) (now entry \(id))")
  }

  public func voided(_ kind: FactKind) -> String {
    pick("已作废\(words.kind(kind))", "voided \(words.one(kind))")
  }

  /// What an undoing or redoing did; `entries` are the lines it added to the history.
  public func reversed(_ entries: [HistoryEntry]) -> String {
    guard let first = entries.first else { return nothingToUndo }
    let verb =
      first.what == .redone ? pick("已恢复", "redid") : pick("已撤销", "undid")
    guard entries.count == 1 else {
      return verb + pick("一次登记的 \(entries.count) 条", " one save of \(entries.count) entries")
    }
    let effect =
      switch (first.before, first.after) {
      case (_, nil) where first.fact == nil: pick("回到默认值", "back to its default")
      case (_, nil): pick("不再计入", "counts no more")
      case (nil, _): pick("重新计入", "counts again")
      default: pick("改回", "as it was")
      }
    return verb + pick("", " ") + words.history.summary(first)
      + pick(" (\(effect))", " (\(effect))")
  }

  public var nothingToUndo: String { pick("没有可撤销的登记", "nothing to undo") }
  public var saving: String { pick("正在保存", "saving") }
  public var loading: String { pick("正在读取", "loading") }
  public var unchanged: String { pick("没有改动, 未保存", "nothing was changed, nothing saved") }
  public var noFigureChanges: String { pick("指标不变", "no figure changes") }
  public var readOnly: String { pick("只读: 不能登记", "read-only: nothing can be entered") }
  public var nothingFound: String { pick("没有找到", "nothing found") }

  public func exported(to paths: [String]) -> String {
    pick("已导出到 \(words.list(paths))", "exported to \(words.list(paths))")
  }

  public func confirmReplacing(_ paths: [String]) -> String {
    let names = words.list(paths)
    return paths.count == 1
      ? pick("\(names) 已存在, 覆盖吗?", "\(names) exists already. Replace it?")
      : pick("\(names) 已存在, 都覆盖吗?", "\(names) exist already. Replace them?")
  }

  public var why: String { pick("原因", "why") }
  public var whyCorrecting: String { pick("为什么更正?", "Why correct it?") }
  public var whyVoiding: String { pick("为什么作废?", "Why void it?") }
  public var fileName: String { pick("导出文件", "export to") }

  /// Several faults at once, before the first of them.
  public func faults(_ count: Int) -> String {
    pick("有 \(count) 处要改", "\(counted(count, "field", "fields")) to mend")
  }
}
