import Core
import Intake
import Reports

/// A form being filled: one fact's fields, each as typed, with what was understood of them.
///
/// The same form enters a new fact and corrects an old one; a correction also asks why.
struct FormState: Equatable, Sendable {
  let kind: FactKind
  /// The fact that is corrected; nil for a new one.
  let correcting: Fact?
  private(set) var lines: [FactField: LineEditor] = [:]
  var why = LineEditor()
  /// The active line: a field's position, and behind the last field the reason's.
  private(set) var active = 0
  /// What the texts say at the moment.
  private(set) var understood = Understood()
  /// The project that the fact would belong to; nil while it is no fact, or none fits.
  private(set) var project: Int?
  private(set) var projectFault: IntakeFault?
  /// Fields that were left, and after a try to save all: their faults are shown.
  private(set) var visited: Set<FactField> = []
  private(set) var isReasonMissing = false
  /// What saving would change; nil until the answer is there.
  var preview: [RowChange]?
  var isSaving = false
  /// How many records this form has saved.
  private(set) var savedCount = 0

  var fields: [FactField] { kind.fields }
  private var lineCount: Int { fields.count + (correcting == nil ? 0 : 1) }
  var isLastLine: Bool { active == lineCount - 1 }
  /// The active field; nil on the reason's line.
  var activeField: FactField? { fields.indices.contains(active) ? fields[active] : nil }

  /// An empty form, with texts that are likely already there.
  init(_ kind: FactKind, proposing texts: [FactField: String], in context: IntakeContext) {
    (self.kind, correcting) = (kind, nil)
    for (field, text) in texts { lines[field] = LineEditor(text) }
    active = fields.firstIndex { self[$0].isEmpty } ?? 0
    read(in: context)
  }

  /// The form that corrects a fact.
  init(correcting fact: Fact, in context: IntakeContext) {
    (kind, correcting) = (fact.content.kind, fact)
    let draft = FactDraft(correcting: fact.content)
    for field in kind.fields { lines[field] = LineEditor(draft[field]) }
    read(in: context)
  }

  /// The text of a field as typed.
  subscript(field: FactField) -> String { lines[field]?.text ?? "" }

  var draft: FactDraft {
    var draft = FactDraft(kind)
    for field in fields { draft[field] = self[field] }
    return draft
  }

  /// The fault that stands at a field, once the field was left.
  func shownFault(_ field: FactField) -> IntakeFault? {
    guard visited.contains(field) else { return nil }
    return understood.faults[field]
  }

  /// Reads the texts anew.
  mutating func read(in context: IntakeContext) {
    understood = draft.understood(in: context)
    (project, projectFault, preview) = (nil, nil, nil)
    guard let content = understood.content else { return }
    do {
      project = try context.project(of: content, named: correcting?.project)
    } catch {
      projectFault = error
    }
  }

  /// Goes to another line; beyond the last comes the first.
  mutating func go(by distance: Int) {
    if let field = activeField { visited.insert(field) }
    active = ((active + distance) % lineCount + lineCount) % lineCount
  }

  /// Goes to the first field with a fault and shows all faults; false if there is none.
  mutating func goToFault() -> Bool {
    visited = Set(fields)
    isReasonMissing = correcting != nil && why.text.isEmpty
    if let index = fields.firstIndex(where: { understood.faults[$0] != nil }) {
      active = index
      return true
    }
    if isReasonMissing { active = fields.count }
    return isReasonMissing || projectFault != nil
  }

  /// Changes the text of the active line.
  mutating func edit(_ change: (inout LineEditor) -> Void) {
    guard let field = activeField else {
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
    for field in fields where !field.isSticky { lines[field] = nil }
    active = fields.firstIndex { self[$0].isEmpty } ?? 0
    read(in: context)
  }
}

extension FactField {
  /// Whether the next record is likely to say the same.
  var isSticky: Bool {
    switch self {
    case .day, .service, .log: true
    default: false
    }
  }
}
