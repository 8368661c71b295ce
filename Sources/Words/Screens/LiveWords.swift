public import Core
public import Reports

// What colleagues have done meanwhile, as screens say it.

extension Words {
  public var live: LiveWords { LiveWords(words: self) }
}

public struct LiveWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  /// Who and when: `li.qiang 14:03`, with the day where that is not today.
  public func who(_ entry: Entry, today: Day) -> String {
    let time = entry.at.day == today ? String("\(entry.at)".suffix(5)) : "\(entry.at)"
    return "\(entry.person) \(time)"
  }

  /// What a colleague made of one indicator: `li.qiang 14:03: 96.42% → 96.07%  ✓ → ✗`.
  public func news(_ entry: Entry, _ change: RowChange, today: Day, marks: Marks) -> String {
    let (old, new) = (change.before.judgement.status, change.after.judgement.status)
    let (was, becomes) = (words.actual(change.before), words.actual(change.after))
    var parts: [String] = []
    if was != becomes { parts.append("\(was) \(marks.arrow) \(becomes)") }
    if old != new { parts.append("\(marks[old]) \(marks.arrow) \(marks[new])") }
    if parts.isEmpty { parts = [words.reason(change.after)] }
    return "\(who(entry, today: today)): " + parts.joined(separator: "  ")
  }

  /// While a colleague's save holds the database.
  public var waiting: String {
    pick(
      "数据库正忙, 同事正在保存: 等待中… (Esc 不等了)",
      "the database is busy, a colleague is saving: waiting (Esc: stop)")
  }

  /// What can be done with a form that was not saved.
  public var choices: String {
    pick(
      "回车 重试, Esc 留作草稿, Ctrl-X 放弃", "Enter: try again. Esc: keep as a draft. Ctrl-X: discard.")
  }

  /// What colleagues did, and each of the figures it changed.
  public func note(
    _ entries: [HistoryEntry], _ changes: [RowChange], today: Day, marks: Marks
  ) -> [String] {
    guard let last = entries.last else { return [] }
    let lead =
      entries.count == 1
      ? "\(who(last.entry, today: today)) \(words.history.deed(last.what))"
        + pick("", " ") + words.history.summary(last)
      : pick(
        "\(people(entries)) 有 \(entries.count) 处改动",
        "\(people(entries)) changed \(entries.count) things")
    guard !changes.isEmpty else { return [lead] }
    let parts = changes.map { words.screens.preview($0, marks: marks) }
    return ["\(lead):"] + parts.dropLast().map { $0 + ";" } + parts.suffix(1)
  }

  private func people(_ entries: [HistoryEntry]) -> String {
    var names: [String] = []
    for name in entries.map(\.entry.person) where !names.contains(name) { names.append(name) }
    return names.joined(separator: ", ")
  }
}
