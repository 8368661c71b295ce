/// An official form as it was handed in: whose, of which day, in which files, and every cell.
///
/// It is kept in the history for good, so that a later change of any figure can be pointed out.
public struct HandedForm: Hashable, Sendable {
  public let form: OfficialForm
  public let year: Int
  /// The project's number.
  public let project: Int
  /// The day the figures stand for.
  public let asOf: Day
  /// The names of the files that were written, without their folders.
  public let files: [String]
  /// In the form's order; each place once.
  public let cells: [FormCell]

  public init(
    _ form: OfficialForm, year: Int, project: Int, asOf: Day, files: [String] = [],
    cells: [FormCell]
  ) {
    (self.form, self.year, self.project) = (form, year, project)
    (self.asOf, self.files, self.cells) = (asOf, files, cells)
  }

  /// The same form, said to be handed in as these files.
  public func handed(as files: [String]) -> HandedForm {
    HandedForm(form, year: year, project: project, asOf: asOf, files: files, cells: cells)
  }

  /// The cells that say something else in another edition of the form, in this one's order; what
  /// only one of them has, the other leaves empty.
  public func differences(from later: HandedForm) -> [FormDifference] {
    let (old, new) = (texts, later.texts)
    let added = later.cells.map(\.place).filter { old[$0] == nil }
    return (cells.map(\.place) + added).compactMap { place in
      let (before, after) = (old[place] ?? "", new[place] ?? "")
      return before == after ? nil : FormDifference(place: place, before: before, after: after)
    }
  }

  private var texts: [FormCellPlace: String] {
    Dictionary(cells.map { ($0.place, $0.text) }) { first, _ in first }
  }
}

/// A cell of a form that says something else now than when it was handed in.
public struct FormDifference: Hashable, Sendable {
  public let place: FormCellPlace
  /// As it was handed in; empty if the cell was.
  public let before: String
  /// As it is now; empty if the cell is.
  public let after: String
}

/// An export of an official form, as the history tells it.
public struct FormExport: Equatable, Sendable {
  /// The line of the history.
  public let number: Int
  public let form: HandedForm
  /// Who handed it out, and when.
  public let entry: Entry
  /// Of everything but the files' names: 64 hexadecimal digits.
  public let checksum: String

  public init(number: Int, form: HandedForm, entry: Entry, checksum: String) {
    (self.number, self.form, self.entry, self.checksum) = (number, form, entry, checksum)
  }
}
