import Core
import Reports

/// The screen of an official form: which one, whose, and the cell under the cursor.
struct OfficialFormState: Equatable, Sendable {
  private(set) var form: OfficialForm
  private(set) var project: Int
  /// nil until it is filled.
  private(set) var filled: FilledForm?
  /// The same form as it was handed in last, held against what it says now; nil if it never was.
  private(set) var handedIn: HandedFormCheck?
  /// The cell under the cursor; the form's first cell where it has no such cell.
  var selection: FormCellPlace?

  init(_ form: OfficialForm, project: Int, selecting place: FormCellPlace? = nil) {
    (self.form, self.project, selection) = (form, project, place)
  }

  /// Shows another project's, or another month's.
  mutating func show(_ form: OfficialForm, of project: Int) {
    guard form != self.form || project != self.project else { return }
    if project != self.project { selection = nil }
    (self.form, self.project, filled, handedIn) = (form, project, nil, nil)
  }

  /// Takes the form as it was filled; one that is not asked for any more comes too late.
  mutating func take(_ filled: FilledForm, _ handedIn: HandedFormCheck?) {
    guard filled.form == form, filled.head.project.number == project else { return }
    (self.filled, self.handedIn) = (filled, handedIn)
  }
}
