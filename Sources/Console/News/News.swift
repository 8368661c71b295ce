import Core
import Reports

/// What colleagues have changed and the person at this console has not looked at yet.
///
/// A mark stands beside it until a key is pressed while it is the selected one: then it was seen.
struct News: Equatable, Sendable {
  /// The indicators whose figures changed.
  private(set) var rows: [IndicatorID: Row] = [:]
  /// Facts that came, or count no more.
  private(set) var facts: Set<FactID> = []
  /// Lines of the history, by number.
  private(set) var lines: Set<Int> = []
  /// What the notice line says of the latest, until the next key.
  private(set) var note: Note?

  /// An indicator since it was last looked at.
  struct Row: Equatable, Sendable {
    let change: RowChange
    /// Who changed it last.
    let entry: Entry
  }

  struct Note: Equatable, Sendable {
    let entries: [HistoryEntry]
    let changes: [RowChange]
  }

  /// What one looks at on a screen.
  struct Sight: Equatable, Sendable {
    var indicator: IndicatorID?
    var fact: FactID?
    var line: Int?
  }
}

extension News {
  /// Takes what colleagues did, the oldest first, and which figures that changed.
  mutating func take(_ entries: [HistoryEntry], _ changes: [RowChange]) {
    guard let last = entries.last else { return }
    for change in changes {
      let id = change.after.indicator.id
      let former = rows[id]?.change.before ?? change.before
      let isAsBefore = former.judgement == change.after.judgement
      let cause = entries.last { $0.touches(change.after.indicator) } ?? last
      rows[id] =
        isAsBefore
        ? nil : Row(change: RowChange(before: former, after: change.after), entry: cause.entry)
    }
    for entry in entries {
      lines.insert(entry.number)
      entry.replaced.map { _ = facts.remove($0) }
      entry.fact.map { _ = facts.insert($0) }
    }
    note = Note(entries: entries, changes: changes)
  }

  /// The marks of what was looked at go.
  mutating func see(_ sight: Sight) {
    sight.indicator.map { rows[$0] = nil }
    sight.fact.map { _ = facts.remove($0) }
    sight.line.map { _ = lines.remove($0) }
  }

  /// The figures stand for another day: what they were before means nothing beside them.
  mutating func forgetFigures() { rows = [:] }

  mutating func dropNote() { note = nil }
}

extension HistoryEntry {
  /// Whether it is about something that the indicator is computed from.
  fileprivate func touches(_ indicator: Indicator) -> Bool {
    guard project == indicator.id.project || project == 0 else { return false }
    let groups = indicator.factGroups + [indicator.readingGroup]
    let own = [before, after].compactMap { $0?.fact?.group }
    return own.isEmpty || own.contains { groups.contains($0) }
  }
}
