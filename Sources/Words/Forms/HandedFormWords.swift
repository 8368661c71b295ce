public import Core
public import Reports

// Forms that were handed in, and what has changed since.

extension OfficialFormWords {
  public var exports: String { pick("已报出的表", "Forms handed in") }
  public var noExports: String { pick("还没有报出过表", "no form has been handed in yet") }
  public var at: String { words.history.at }
  public var person: String { words.history.person }
  public var form: String { pick("表", "form") }
  public var files: String { pick("文件", "files") }
  public var checksum: String { pick("校验值", "checksum") }
  public var unchanged: String { pick("与现有数据一致", "as it would be handed in today") }

  /// An export in one line: `12  2025-08-03 09:20  wang  项目 19 监控表 1-7月 (截至 2025-07-31)`.
  public func line(_ export: FormExport) -> String {
    "\(export.number)  \(export.entry.at)  \(export.entry.person)  \(about(export.form))"
  }

  /// What was handed in: `项目 19 监控表 1-7月 (截至 2025-07-31)`.
  public func about(_ form: HandedForm) -> String {
    pick(
      "项目 \(form.project) \(name(form.form)) (\(words.screens.asOf(form.asOf)))",
      "project \(form.project), \(name(form.form)) (\(words.screens.asOf(form.asOf)))")
  }

  /// What was handed in, in the history's words: form, files, how many cells.
  public func summary(_ form: HandedForm) -> String {
    let files = form.files.joined(separator: ", ")
    return pick(
      "\(about(form)), \(form.cells.count) 格: \(files)",
      "\(about(form)), \(form.cells.count) cells: \(files)")
  }

  /// One changed cell: `19-3 实际完成值 97.10 → 96.42`.
  public func difference(_ difference: FormDifference, in form: OfficialForm) -> String {
    let (before, after) = (
      text(difference.before, difference.place), text(difference.after, difference.place)
    )
    return "\(place(difference.place, in: form)) \(before) \(arrow) \(after)"
  }

  /// `与 2025-08-03 报出的监控表 1-7月不符: 19-3 … 97.10 → 96.42`; nil while nothing has changed.
  ///
  /// - Parameter limit: how many cells are named before the rest is counted.
  public func warning(_ check: HandedFormCheck, naming limit: Int = 3) -> String? {
    guard !check.isUnchanged else { return nil }
    let (day, form) = (check.export.entry.at.day, check.export.form.form)
    let named = check.differences.prefix(limit).map { difference($0, in: form) }
    let rest = check.differences.count - named.count
    let more = rest > 0 ? [pick("另有 \(rest) 处", "\(rest) more")] : []
    let list = (named + more).joined(separator: "; ")
    return pick(
      "与 \(day) 报出的\(name(form))不符: \(list)",
      "differs from the \(name(form)) of \(day): \(list)")
  }

  /// Where a cell stands: `19-3 实际完成值`, `年度资金总额 执行率`, `项目名称`.
  public func place(_ place: FormCellPlace, in form: OfficialForm) -> String {
    let column = column(place.column, of: place.owner, in: form)
    switch place.owner {
    case .project: return column
    case .funds(let line): return "\(self.line(line)) \(column)"
    case .indicator(let id): return "\(id) \(column)"
    }
  }

  private var arrow: String { words.isASCII ? "->" : "→" }

  private func text(_ text: String, _ place: FormCellPlace) -> String {
    guard !text.isEmpty else { return none }
    if place.column == .possibility, let known = Possibility(rawValue: text) {
      return words.formEntries.possibility(known)
    }
    if place.column == .band, let band = Band(rawValue: text) { return words.scores.band(band) }
    return text
  }

  /// How a form heads a column, in a row about that.
  public func column(
    _ column: FormColumn, of owner: FormCellPlace.Owner, in form: OfficialForm
  ) -> String {
    let month: Int? = if case .monitoring(let month) = form { month } else { nil }
    switch column {
    case .name: return projectName
    case .department: return department
    case .implementer: return implementer
    case .budget: return budget
    case .yearBudget: return yearBudget
    case .paid: return month.map { paid(through: $0) } ?? paidInYear
    case .rate: return month == nil ? rateOfYear : rate
    case .expected: return expectedPaid
    case .goal: return goal
    case .outcome: return outcome
    case .level1: return level1
    case .level2: return level2
    case .level3: return level3
    case .target: return target
    case .unit: return pick("单位", "Unit")
    case .actual: return month.map { actual(through: $0) } ?? actualOfYear
    case .forecast: return forecast
    case .fundsReason: return words.formEntries.label(.fundsReason)
    case .rulesReason: return words.formEntries.label(.rulesReason)
    case .staffReason: return words.formEntries.label(.staffReason)
    case .equipmentReason: return words.formEntries.label(.equipmentReason)
    case .otherReason: return words.formEntries.label(.otherReason)
    case .possibility: return possibility
    case .remark: return remark
    case .weight: return weight
    case .score: return owner == .project ? total : score
    case .note: return note
    case .band: return pick("评价等级", "Band")
    }
  }
}
