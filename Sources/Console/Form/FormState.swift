import Core
import Intake
import Reports
import Terminal

/// A form being filled: one fact's fields, each as typed, with what was understood of them.
///
/// The same form enters a new fact and corrects an old one; a correction also asks why.
struct FormState: Equatable, Sendable {
  let kind: FactKind
  /// The fact that is corrected; nil for a new one.
  let correcting: Fact?
  private(set) var lines: [FactField: LineEditor] = [:]
  /// The texts that stood there before anything was typed for this record.
  private var proposed: [FactField: String] = [:]
  /// What a correction began with.
  private var original: [FactField: String] = [:]
  /// Tells this record from every other, however often its save is tried.
  var record = ""
  /// Whether nobody knows if the last try to save arrived.
  var isUncertain = false
  /// How the fact stands that is corrected, where a colleague has changed it meanwhile.
  var theirs: FactRecord?
  /// Whether the active line was edited since it became active.
  private var hasEdited = false
  var why = LineEditor()
  /// The active line: a field's position, and behind the last field the reason's.
  private(set) var active = 0
  /// What the texts say at the moment; nil before they were read.
  private(set) var reading: DraftReading?
  /// Fields that were left, and after a try to save all: their faults are shown.
  private(set) var visited: Set<FactField> = []
  private(set) var isReasonMissing = false
  /// What saving would change; nil until the answer is there.
  var preview: [RowChange]?
  var isSaving = false
  /// Whether it was opened for one piece of work, beside the draft that was left before.
  var isAside = false
  /// How many records this form has saved.
  private(set) var savedCount = 0

  var rows: [FieldRow] { kind.table }
  var lineCount: Int { rows.count + (correcting == nil ? 0 : 1) }
  var isLastLine: Bool { active == lineCount - 1 }
  /// The active field; nil on the reason's line.
  var activeRow: FieldRow? { rows.indices.contains(active) ? rows[active] : nil }

  /// An empty form, with texts that are likely already there.
  init(_ kind: FactKind, proposing texts: [FactField: String], in context: IntakeContext) {
    (self.kind, correcting) = (kind, nil)
    for (field, text) in texts { lines[field] = LineEditor(text) }
    proposed = texts
    goToFirstEmpty()
    read(in: context)
  }

  /// The form that corrects a fact, with its texts as a person types them.
  init(
    correcting fact: Fact, typed: (String, FactField) -> String, in context: IntakeContext
  ) {
    (kind, correcting) = (fact.content.kind, fact)
    let draft = FactDraft(correcting: fact.content)
    for row in rows { lines[row.field] = LineEditor(typed(draft[row.field], row.field)) }
    original = lines.mapValues(\.text)
    read(in: context)
  }

  /// The text of a field as typed.
  subscript(field: FactField) -> String { lines[field]?.text ?? "" }

  /// Whether something was typed that is not saved yet.
  var isTouched: Bool {
    guard correcting == nil else {
      return !why.isBlank || rows.contains { self[$0.field] != original[$0.field] }
    }
    return rows.contains { !self[$0.field].isEmpty && self[$0.field] != proposed[$0.field] }
  }

  /// Whether a field says something else than the corrected fact.
  func isChanged(_ field: FactField) -> Bool { self[field] != original[field, default: ""] }

  var draft: FactDraft {
    var draft = FactDraft(kind, project: correcting?.project)
    for row in rows { draft[row.field] = self[row.field] }
    return draft
  }

  /// The fault that stands at a field, once the field was left.
  func shownFault(_ field: FactField) -> FieldFault? {
    visited.contains(field) ? reading?.faults.first { $0.field == field } : nil
  }

  /// The fault in the choice of the project, which no field can mend.
  var projectFault: FieldFault? { reading?.faults.first { $0.field == nil } }

  /// Reads the texts anew.
  mutating func read(in context: IntakeContext) {
    reading = draft.read(in: context)
    if reading?.fact == nil { preview = nil }
  }

  /// Puts a text into a field, whether it is active or not.
  mutating func put(_ line: LineEditor, in field: FactField) { lines[field] = line }

  /// Goes to a line, held at the last.
  mutating func go(toLine line: Int) { active = min(max(line, 0), lineCount - 1) }

  /// Goes to a field.
  mutating func go(to field: FactField) {
    active = rows.firstIndex { $0.field == field } ?? active
  }

  /// Goes to another line; beyond the last comes the first.
  mutating func go(by distance: Int) {
    if let field = activeRow?.field { visited.insert(field) }
    offerInspected()
    hasEdited = false
    active = ((active + distance) % lineCount + lineCount) % lineCount
  }

  /// Goes to the first field with a fault and shows all faults; false if there is none.
  mutating func goToFault() -> Bool {
    visited = Set(rows.map(\.field))
    isReasonMissing = correcting != nil && why.isBlank
    let faulty = Set(reading?.faults.map(\.field) ?? [])
    if let index = rows.firstIndex(where: { faulty.contains($0.field) }) {
      active = index
      return true
    }
    if isReasonMissing { active = rows.count }
    return isReasonMissing || projectFault != nil
  }

  /// Takes a key that edits the active line; false if it means something else.
  ///
  /// What is typed into a text that was only proposed takes its place.
  mutating func type(_ key: Key) -> Bool {
    let text = activeRow.map { self[$0.field] } ?? ""
    let isProposal = !hasEdited && !text.isEmpty && text == activeRow.flatMap { proposed[$0.field] }
    var isEdit = false
    edit { line in
      if isProposal, key.isText { line = LineEditor() }
      isEdit = line.edit(key)
    }
    if isEdit { hasEdited = true }
    return isEdit
  }

  /// Proposes that all of a new record's pieces were inspected, until another number is typed.
  private mutating func offerInspected() {
    guard correcting == nil, activeRow?.field == .quantity,
      rows.contains(where: { $0.field == .inspected }),
      let quantity = reading?.echoes[.quantity]?.text, quantity != "0",
      self[.inspected].isEmpty || self[.inspected] == proposed[.inspected]
    else { return }
    lines[.inspected] = LineEditor(quantity)
    proposed[.inspected] = quantity
  }

  /// Changes the text of the active line.
  mutating func edit(_ change: (inout LineEditor) -> Void) {
    guard let field = activeRow?.field else {
      change(&why)
      isReasonMissing = false
      return
    }
    change(&lines[field, default: LineEditor()])
  }

  /// After a save: keeps what the next record is likely to share, and clears the rest.
  mutating func startNextRecord(in context: IntakeContext) {
    savedCount += 1
    isSaving = false
    visited = []
    for row in rows where !row.isSticky { lines[row.field] = nil }
    proposed = lines.mapValues(\.text)
    goToFirstEmpty()
    read(in: context)
    preview = nil
  }

  private mutating func goToFirstEmpty() {
    active = rows.firstIndex { self[$0.field].isEmpty } ?? 0
    hasEdited = false
  }
}

extension Key {
  /// Whether the key brings text.
  var isText: Bool {
    switch self {
    case .character, .paste: true
    default: false
    }
  }
}
