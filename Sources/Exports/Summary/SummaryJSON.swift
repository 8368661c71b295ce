import Core
import PlainText
import Reports
import Words

extension Summary {
  /// The summary as JSON for scripts: keys and statuses are the same in every language, names and
  /// sentences in the summary's; what does not apply is absent.
  var jsonValue: JSONValue {
    let counts = Status.allCases.map {
      ($0.rawValue, JSONValue?.some(.number(overview.counts[$0])))
    }
    return .object([
      ("schema", .number(JSONValue.schema)), ("draft", isDraft ? .truth(true) : nil),
      ("asOf", .text("\(overview.asOf)")), ("year", .number(overview.year)),
      (
        "unit",
        overview.unit.map { unit in
          .object([
            ("code", .text(unit.code.sanitised)), ("name", .text(words.text(unit.name).sanitised)),
          ])
        }
      ),
      ("counts", .object(counts)), ("head", head.map { .text($0.hash) }),
      ("historyEntries", head.map { .number($0.count) }),
      ("projects", .list(overview.projects.map { json($0) })),
    ])
  }

  private func json(_ project: ProjectOverview) -> JSONValue {
    .object([
      ("number", .number(project.project.number)),
      ("name", .text(words.text(project.project.name).sanitised)),
      ("budget", .text(project.project.budget.total.tenThousandYuan.shortestDigits)),
      ("total", .text("\(project.score.total)")),
      ("band", project.score.band.map { .text($0.rawValue) }),
      ("execution", .text("\(project.score.execution.points)")),
      (
        "executionRate",
        project.score.execution.rate.map { .text($0.digits(decimals: 2)) }
      ),
      ("missing", .list(project.score.missing.map { .text("\($0)") })),
      ("review", overview.review(of: project.project.number).map { json($0) }),
      ("changedForms", changedForms(of: project.project)),
      ("indicators", .list(rows(of: project).map { json($0) })),
      ("extras", .list(extras(of: project).map { json($0) })),
    ])
  }

  /// The forms that were handed in and would say something else today; nil where none would.
  private func changedForms(of project: Project) -> JSONValue? {
    let changed = overview.handedForms.filter {
      $0.export.form.project == project.number && !$0.isUnchanged
    }
    return changed.isEmpty ? nil : .list(changed.map { json($0) })
  }

  private func json(_ check: HandedFormCheck) -> JSONValue {
    let (form, entry) = (check.export.form, check.export.entry)
    let month: Int? = if case .monitoring(let month) = form.form { month } else { nil }
    return .object([
      ("form", .text(form.form.name)), ("month", month.map { .number($0) }),
      ("asOf", .text("\(form.asOf)")), ("at", .text("\(entry.at)")),
      ("differences", .list(check.differences.map(JSONValue.init))),
    ])
  }

  private func json(_ mark: ReviewMark) -> JSONValue {
    .object([
      ("asOf", .text("\(mark.review.figures.asOf)")),
      ("by", .text(mark.review.entry.person.sanitised)),
      ("at", .text("\(mark.review.entry.at)")),
      ("remark", .text(mark.review.remark.sanitised)),
      ("changedSince", .list(mark.changed.map { .text("\($0)") })),
    ])
  }

  private func json(_ row: SummaryRow) -> JSONValue {
    let (judgement, plain) = (row.judgement, row.plain)
    return .object([
      ("id", .text("\(row.id)")), ("name", .text(row.name)), ("detail", .text(row.detail)),
      ("status", .text(judgement.status.rawValue)),
      ("underlying", judgement.underlying.map { .text($0.rawValue) }),
      ("actual", plain.actual.map { .text($0) }),
      ("unit", plain.unit.map { .text($0.sanitised) }), ("target", .text(plain.target.sanitised)),
      ("margin", plain.margin.map { .text($0) }), ("due", .text("\(row.due)")),
      ("source", row.source.map { .text($0) }),
      ("readingThrough", row.readingThrough.map { .text("\($0)") }),
      ("confirmedThrough", judgement.confirmedThrough.map { .text("\($0)") }),
      ("weight", row.score.map { .text("\($0.weight)") }),
      ("score", row.score.map { .text("\($0.points)") }),
      ("note", row.note.map { .text($0) }),
      ("reason", .text(row.reason)), ("wayBack", row.wayBack.map { .text($0) }),
      ("enteredBy", row.enteredBy.map { .text($0) }),
      ("enteredAt", row.enteredAt.map { .text("\($0)") }),
    ])
  }
}
