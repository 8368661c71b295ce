import Core
import Intake
import PlainText

// A form as it can be kept, and as it comes back.

extension FormState {
  /// The form as typed.
  var typed: TypedForm {
    let line = activeRow.map { lines[$0.field] ?? LineEditor() } ?? why
    var texts: [FactField: String] = [:]
    for row in rows where !self[row.field].isEmpty { texts[row.field] = self[row.field] }
    return TypedForm(
      kind, record: record, correcting: correcting?.id, texts: texts, why: why.text,
      active: active, cursor: line.cursor)
  }

  /// Puts back what was typed, made safe: it comes from outside.
  mutating func restore(_ typed: TypedForm, in context: IntakeContext) {
    func line(_ text: String, isActive: Bool) -> LineEditor {
      let safe = text.sanitised(limit: LineEditor.limit)
      return isActive ? LineEditor(safe, cursor: typed.cursor) : LineEditor(safe)
    }
    go(toLine: typed.active)
    for row in rows {
      put(line(typed.texts[row.field] ?? "", isActive: row == activeRow), in: row.field)
    }
    why = line(typed.why, isActive: activeRow == nil)
    record = typed.record
    read(in: context)
  }

  /// Puts the person's changes on top of how the fact stands now; of a fact that counts no more a
  /// new one is made.
  mutating func rebase(
    on latest: FactRecord, typed: (String, FactField) -> String, in context: IntakeContext
  ) {
    let isLive = latest.state == .live
    var new =
      isLive
      ? FormState(correcting: latest.fact, typed: typed, in: context)
      : FormState(kind, proposing: [:], in: context)
    for row in rows where !isLive || isChanged(row.field) {
      new.put(LineEditor(self[row.field]), in: row.field)
    }
    (new.why, new.record, new.isAside) = (why, record, !isLive)
    new.go(toLine: active)
    new.read(in: context)
    self = new
  }
}
