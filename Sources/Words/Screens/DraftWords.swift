public import Core

// What is said of entries that were typed and not saved.

extension Words {
  public var drafts: DraftWords { DraftWords(words: self) }
}

public struct DraftWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  private func time(_ moment: Moment, _ today: Day) -> String {
    moment.day == today ? String("\(moment)".suffix(5)) : "\(moment)"
  }

  /// What was open when the program ended is open again.
  public func restored(at moment: Moment, today: Day, isForm: Bool) -> String {
    let time = time(moment, today)
    return isForm
      ? pick(
        "\(time) 没有保存的内容已恢复: 接着填, 或按 Ctrl-X 放弃",
        "what was typed and not saved at \(time) is back: go on, or discard it with Ctrl-X")
      : pick(
        "\(time) 没有保存的内容已恢复: 接着填, 或按 Esc 放弃",
        "what was typed and not saved at \(time) is back: go on, or discard it with Esc")
  }

  /// A record whose save was under way when the program ended.
  public func alreadySaved(_ moment: Moment, today: Day) -> String {
    let time = time(moment, today)
    return pick(
      "\(time) 程序中断时正在保存的一条, 经查已经写入, 不必重填",
      "the record being saved at \(time) when the program ended is there; do not enter it again")
  }

  public func dropped(_ kind: FactKind) -> String {
    pick("已放弃未保存的\(words.kind(kind))", "the unsaved \(words.kind(kind)) is discarded")
  }

  public var unreadable: String {
    pick(
      "上次没有保存的内容无法读取, 已丢弃", "what was left unsaved last time cannot be read and was discarded")
  }

  /// The disk or the folder does not take what is typed.
  public func unkept(_ reason: SystemReason) -> String {
    pick(
      "草稿不能存盘 (\(words.reason(reason))): 可照常登记, 但断线时未保存的会丢失",
      "drafts cannot be kept (\(words.reason(reason))): entering works, but a dropped connection "
        + "loses what is not saved")
  }
}
