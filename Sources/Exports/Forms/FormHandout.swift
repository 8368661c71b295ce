import Core
import PlainText
public import Reports
public import Words

/// Official forms of one kind, a page a project, ready to be written in any format.
public struct FormHandout: Sendable {
  private let forms: [FilledForm]
  private let words: Words
  private let isDraft: Bool
  /// By project, the checksum that the history keeps of the form.
  private let checksums: [Int: String]

  /// - Parameter checksums: of forms that are handed in; none of a draft.
  public init(
    _ forms: [FilledForm], _ words: Words, isDraft: Bool, checksums: [Int: String] = [:]
  ) {
    (self.forms, self.words) = (forms, words)
    (self.isDraft, self.checksums) = (isDraft, checksums)
  }

  /// The forms in all six formats; nil where there is none.
  public var handout: Handout? {
    forms.first.map { Handout(document($0), json: json($0)) }
  }

  private func document(_ first: FilledForm) -> Document {
    let labels = words.officialForms
    let project = first.head.project
    return Document(
      title: labels.title(first.form, year: project.year),
      head: [
        HeadLine(
          HeadItem(
            words.summary.unit, .text("\(project.unit.code) \(words.text(project.unit.name))")),
          HeadItem(words.summary.asOf, .text("\(first.head.asOf)")))
      ], sheets: forms.map(sheet), asOf: first.head.asOf, isDraft: isDraft,
      language: words.language)
  }

  private func sheet(_ form: FilledForm) -> Sheet {
    let (isAlone, seal) = (forms.count == 1, checksums[form.head.project.number])
    return switch form {
    case .monitoring(let filled): FormLayout(filled, words).sheet(isAlone: isAlone, seal: seal)
    case .selfEvaluation(let filled): FormLayout(filled, words).sheet(isAlone: isAlone, seal: seal)
    }
  }
}

// MARK: JSON

extension FormHandout {
  /// The forms for scripts, as `docs/export-schema.md` describes them.
  ///
  /// All texts are official Chinese or what people wrote, in every language, but the sentences
  /// under `gaps`.
  private func json(_ first: FilledForm) -> JSONValue {
    let month: Int? = if case .monitoring(let month) = first.form { month } else { nil }
    var members: [(name: String, value: JSONValue?)] = []
    members.append(("schema", .number(JSONValue.schema)))
    members.append(("form", .text(first.form.name)))
    members.append(("draft", isDraft ? .truth(true) : nil))
    members.append(("year", .number(first.head.project.year)))
    members.append(("month", month.map { .number($0) }))
    members.append(("asOf", .text("\(first.head.asOf)")))
    members.append(("projects", .list(forms.map(project))))
    return .object(members)
  }

  private func project(_ form: FilledForm) -> JSONValue {
    let number = form.head.project.number
    let cells = form.frozen.cells
    let gaps = form.gaps.map {
      JSONValue.text(words.officialForms.gap($0, of: number, in: form.form).sanitised)
    }
    let funds = FundsLine.allCases.map { line in
      JSONValue.object([("line", .text(line.rawValue))] + filled(cells, of: .funds(line)))
    }
    let ids = form.frozen.cells.compactMap { cell -> IndicatorID? in
      guard case .indicator(let id) = cell.place.owner, cell.place.column == .target else {
        return nil
      }
      return id
    }
    let rows = ids.map { id in
      JSONValue.object([("id", .text("\(id)"))] + filled(cells, of: .indicator(id)))
    }
    var members = [("number", JSONValue?.some(.number(number)))]
    members += filled(cells, of: .project)
    members.append(("funds", .list(funds)))
    members.append(("indicators", .list(rows)))
    members.append(("checksum", checksums[number].map { .text($0) }))
    members.append(("gaps", gaps.isEmpty ? nil : .list(gaps)))
    return .object(members)
  }

  /// The cells of one owner under the names of their columns; empty ones are left out.
  private func filled(
    _ cells: [FormCell], of owner: FormCellPlace.Owner
  ) -> [(name: String, value: JSONValue?)] {
    cells.filter { $0.place.owner == owner && !$0.text.isEmpty }.map {
      ($0.place.column.rawValue, .text($0.text.sanitised))
    }
  }
}
