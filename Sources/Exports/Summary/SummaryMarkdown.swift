import Core
import PlainText
import Reports
import Words

extension Summary {
  /// The summary as Markdown, a table a project.
  var markdownForm: String {
    let head = words.summary
    var lines = ["# \(head.title(year: overview.year))", ""]
    if let unit = overview.unit {
      lines.append("- \(head.unit): \(escaped("\(unit.code) \(words.text(unit.name))"))")
    }
    lines += ["- \(head.asOf): \(overview.asOf)", "- \(head.counts): \(counts)"]
    if let history = self.head {
      lines.append("- \(words.history.head): \(words.history.head(history))")
    }
    let heading = [
      head.status, head.id, head.indicator, head.target, head.actual, head.margin, head.reason,
      head.wayBack, head.source, head.enteredBy, head.enteredAt,
    ]
    for project in overview.projects {
      let budget = "\(head.budget) \(words.money(project.project.budget.total))"
      let title = escaped("\(project.project.number) \(words.text(project.project.name))")
      lines += ["", "## \(title)", "", budget, ""]
      lines += [line(heading), line(heading.map { _ in "---" })]
      lines += (rows(of: project) + extras(of: project)).map { line(cells($0)) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ cells: [String]) -> String {
    "| \(cells.joined(separator: " | ")) |"
  }

  private func cells(_ row: SummaryRow) -> [String] {
    let source = row.readingMark ?? (row.judgement.source == nil ? "" : words.summary.facts)
    return [
      "\(marks[row.judgement.status]) \(row.status)", "\(row.id)", row.title, row.target,
      row.actual, row.margin, row.reason, row.wayBack ?? "", source, row.enteredBy ?? "",
      row.enteredAt.map { "\($0)" } ?? "",
    ].map { escaped($0) }
  }

  /// Text that Markdown shows as it is, in a table's cell as well.
  private func escaped(_ text: String) -> String {
    text.sanitised.reduce(into: "") { result, character in
      if "\\|`*_[]<>&~#".contains(character) { result += "\\" }
      result.append(character)
    }
  }
}
