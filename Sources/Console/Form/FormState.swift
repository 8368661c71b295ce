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
  private(set) var editors: [FactField: LineEditor]
  var why = LineEditor()
  /// The active line: a field's position, and behind the last field the reason.
  var active = 0
  /// What the texts say at the moment.
  private(set) var understood: Understood
  /// Fields that were left, whose faults may be shown.
  var visited: Set<FactField> = []
  /// What saving would change; nil until the answer is there.
  var preview: [RowChange]?
  var isSaving = false

  var fields: [FactField] { kind.fields }
  var lineCount: Int { fields.count + (correcting == nil ? 0 : 1) }
  var isLastLine: Bool { active == lineCount - 1 }
  /// The active field; nil on the reason's line.
  var activeField: FactField? { fields.indices.contains(active) ? fields[active] : nil }
}
