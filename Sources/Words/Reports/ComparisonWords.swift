public import Core
public import Reports

// What changed between two days.

extension Words {
  public var comparison: ComparisonWords { ComparisonWords(words: self) }
}

public struct ComparisonWords: Sendable {
  let words: Words

  private func pick(_ chinese: String, _ english: String) -> String {
    words.pick(chinese, english)
  }

  /// `变化 2025-06-30 → 2025-07-31`.
  public func title(_ comparison: Comparison, marks: Marks) -> String {
    let days = "\(comparison.from) \(marks.arrow) \(comparison.to)"
    return pick("变化 \(days)", "Changes \(days)")
  }

  public func loading(since day: Day) -> String {
    pick("与 \(day) 相比: 正在读取", "compared with \(day): loading")
  }

  public var then: String { pick("当时", "then") }
  public var now: String { pick("现在", "now") }
  public var nothing: String { pick("两天之间指标没有变化", "no indicator changed between the two days") }

  /// How many of the tables' rows changed, and of the extras, which no count knows.
  public func count(_ comparison: Comparison) -> String {
    let rows = comparison.projects.flatMap(\.rows).filter { !$0.after.indicator.id.isExtra }
    let changed = rows.count(where: \.isVisible)
    let extras = comparison.changes.count - changed
    let counted = pick(
      "\(rows.count) 项指标中 \(changed) 项有变化", "\(changed) of \(rows.count) indicators changed")
    guard extras > 0 else { return counted }
    return counted + pick(", 另有 \(extras) 项附加指标", ", and \(extras) beside the tables")
  }

  /// How many stand at a status then and now, such as `未达标 2 → 3`.
  public func count(of status: Status, _ comparison: Comparison, marks: Marks) -> String {
    let (old, new) = (comparison.countsBefore[status], comparison.countsAfter[status])
    let name = words.status(status)
    return old == new ? "\(name) \(new)" : "\(name) \(old) \(marks.arrow) \(new)"
  }

  /// The figures of a row then and now; marked where facts took the place of a reading, or a
  /// reading that of facts.
  public func figures(_ change: RowChange) -> (then: String, now: String) {
    let isSame =
      (words.readingMark(change.before) == nil) == (words.readingMark(change.after) == nil)
    let figures = [change.before, change.after].map { row in
      isSame || words.readingMark(row) == nil
        ? words.actual(row) : "\(words.actual(row)) (\(words.kind(FactKind.reading)))"
    }
    return (figures[0], figures[1])
  }
}
