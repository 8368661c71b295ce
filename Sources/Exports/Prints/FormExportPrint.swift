import Core
import PlainText
public import Reports
public import Words

/// The forms that were handed in, each with what has changed since, as `jixiao exports` prints
/// them.
public struct FormExportPrint: Sendable {
  /// Raw values are the words of `--format`.
  public enum Format: String, Sendable {
    case text, json
  }

  private let checks: [HandedFormCheck]
  private let words: Words

  public init(_ checks: [HandedFormCheck], _ words: Words) {
    (self.checks, self.words) = (checks, words)
  }

  public func written(as format: Format) -> String {
    switch format {
    case .text: lines.map { "\($0.sanitised)\n" }.joined()
    case .json: JSONValue.object([("exports", .list(checks.map(json)))]).written() + "\n"
    }
  }

  private var lines: [String] {
    let labels = words.officialForms
    guard !checks.isEmpty else { return [labels.noExports] }
    return checks.flatMap { check in
      let export = check.export
      let changes = check.differences.map { labels.difference($0, in: export.form.form) }
      return [
        labels.line(export),
        "    \(labels.files): \(export.form.files.joined(separator: ", "))",
        "    \(labels.checksum): \(export.checksum)",
      ] + (changes.isEmpty ? ["    \(labels.unchanged)"] : changes.map { "    ! \($0)" })
    }
  }

  private func json(_ check: HandedFormCheck) -> JSONValue {
    let export = check.export
    let month: Int? = if case .monitoring(let month) = export.form.form { month } else { nil }
    var members: [(name: String, value: JSONValue?)] = []
    members.append(("number", .number(export.number)))
    members.append(("form", .text(export.form.form.name)))
    members.append(("year", .number(export.form.year)))
    members.append(("month", month.map { .number($0) }))
    members.append(("project", .number(export.form.project)))
    members.append(("asOf", .text("\(export.form.asOf)")))
    members.append(("at", .text("\(export.entry.at)")))
    members.append(("person", .text(export.entry.person.sanitised)))
    members.append(("files", .list(export.form.files.map { .text($0.sanitised) })))
    members.append(("checksum", .text(export.checksum)))
    members.append(("differences", .list(check.differences.map(JSONValue.init))))
    return .object(members)
  }
}

extension JSONValue {
  /// A cell that has changed since it was handed in; an empty side is absent.
  init(_ difference: FormDifference) {
    func side(_ text: String) -> JSONValue? { text.isEmpty ? nil : .text(text.sanitised) }
    self = .object([
      ("cell", .text(difference.place.key)), ("before", side(difference.before)),
      ("after", side(difference.after)),
    ])
  }
}
