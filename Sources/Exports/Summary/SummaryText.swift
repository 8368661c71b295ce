import Core
import PlainText
import Reports
import Words

extension Summary {
  /// The greatest width of a line, in columns.
  static let textWidth = 100

  /// The summary as plain text, at most 100 columns wide.
  var textForm: String {
    let head = words.summary
    var lines = [head.title(year: overview.year)]
    if let unit = overview.unit {
      lines += "\(head.unit): \(unit.code) \(words.text(unit.name))".sanitised
        .wrapped(to: Summary.textWidth)
    }
    lines.append("\(head.asOf): \(overview.asOf)    \(head.counts): \(counts)")
    let sections = overview.projects.map { (project: $0, rows: rows(of: $0) + extras(of: $0)) }
    let table = TextTable(
      [heading] + sections.flatMap(\.rows).map { cells($0) },
      limits: [1, 7, nil, 16, 14, 20, 13], trailing: [4], total: Summary.textWidth)
    for section in sections {
      lines += [""] + title(of: section.project) + table.lines(heading)
      for row in section.rows { lines += table.lines(cells(row)) + remarks(on: row) }
    }
    if let history = self.head {
      lines += ["", "\(words.history.head): \(words.history.head(history))"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var heading: [String] {
    let head = words.summary
    return [
      "", words.summary.id, head.indicator, head.target, head.actual, head.margin, head.status,
    ]
  }

  private func cells(_ row: SummaryRow) -> [String] {
    [
      marks[row.judgement.status], "\(row.id)", row.title, row.target, row.actual, row.margin,
      row.status,
    ]
  }

  private func title(of project: ProjectOverview) -> [String] {
    let project = project.project
    let title = "\(project.number) \(words.text(project.name))"
    let budget = "\(words.summary.budget) \(words.money(project.budget.total))"
    return "\(title)    \(budget)".sanitised.wrapped(to: Summary.textWidth)
  }

  /// Why, what to do, and who says so, indented under the row.
  private func remarks(on row: SummaryRow) -> [String] {
    let source = [row.readingMark, row.lastEntry].compactMap(\.self).joined(separator: "; ")
    // The way back often begins with the reason: "241 sets short, 4.0 a day for 61 days".
    let isReasonRepeated = row.wayBack?.hasPrefix(row.reason) ?? false
    return [isReasonRepeated ? "" : row.reason, row.wayBack ?? "", source].filter { !$0.isEmpty }
      .flatMap { $0.wrapped(to: Summary.textWidth - 10) }
      .map { String(repeating: " ", count: 10) + $0 }
  }
}
