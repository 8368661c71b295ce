import Core
import PlainText
import Reports
import Words

/// An official form of a project on the columns of the paper; here what both forms lay out alike:
/// head, the indicators' levels, and what is missing.
struct FormLayout<Form> {
  let filled: Form
  /// The same, as one of the two.
  let form: FilledForm
  let words: Words

  var labels: OfficialFormWords { words.officialForms }

  /// The head's rows; the second one's cells stand on so many columns each.
  func head(columns: Int, split: (left: Int, label: Int)) -> [[Cell]] {
    let project = form.head.project
    return [
      [
        label(labels.projectName, columns: 2),
        value(words.text(project.name), columns: columns - 2),
      ],
      [
        label(labels.department, columns: 2), named(form.head.department, columns: split.left),
        label(labels.implementer, columns: split.label),
        named(form.head.implementer, columns: columns - 2 - split.left - split.label),
      ],
    ]
  }

  /// What a unit has to fill in once, or the fault that it has not.
  private func named(_ text: String, columns: Int) -> Cell {
    text.isEmpty
      ? Cell(.fault(labels.notFilled), columns: columns) : value(text, columns: columns)
  }

  func label(_ text: String, columns: Int = 1, rows: Int = 1) -> Cell {
    Cell(.text(text), as: .label, columns: columns, rows: rows)
  }

  func value(_ text: String, columns: Int = 1) -> Cell { Cell(.text(text), columns: columns) }

  func heading(_ text: String, columns: Int = 1, rows: Int = 1) -> Cell {
    Cell(.text(text), as: .heading, columns: columns, rows: rows)
  }

  /// An amount in 万元; `-`, and for a program nothing, where nobody knows it.
  func money(_ amount: Ratio?, columns: Int = 1) -> Cell {
    let shown = labels.money(amount)
    return Cell(.number(digits: amount == nil ? "" : shown, shown: shown), columns: columns)
  }

  /// A share in per cent; `-`, and for a program nothing, where there is none.
  func percent(_ rate: Ratio?, columns: Int = 1) -> Cell {
    let digits = rate?.digits(decimals: 2) ?? ""
    return Cell(.number(digits: digits, shown: labels.percent(rate)), columns: columns)
  }

  /// Where a table of figures has none to show.
  var noFigure: Cell { Cell(.number(digits: "", shown: labels.none)) }

  /// 一级 | 二级 | 三级 | 年度指标值 | 实际: one cell for neighbours of the same levels.
  func promised(_ rows: [IndicatorRow], at index: Int) -> [Cell] {
    let names = rows.map { [words.text($0.indicator.level1), words.text($0.indicator.level2)] }
    let levels = LevelCells(names).cells(at: index)
    let row = rows[index]
    return levels + [
      value(SummaryRow.title(of: row.indicator, words)), value(words.target(row.indicator)),
      actual(row),
    ]
  }

  private func actual(_ row: IndicatorRow) -> Cell {
    switch row.judgement.actual {
    case .number:
      Cell(.number(digits: PlainFigures(row).actual ?? "", shown: words.actual(row)))
    case .day, .kept: value(words.actual(row))
    case nil:
      row.judgement.isMet ? value(words.status(.met)) : value(words.status(.noData))
    }
  }

  /// A sheet of the form.
  func sheet(
    columns: [Column], tables: [SheetTable], isAlone: Bool, seal: String?
  ) -> Sheet {
    let project = form.head.project
    let name = "\(project.number) \(words.text(project.shortName))"
    let gaps = form.gaps.map { labels.gap($0, of: project.number, in: form.form) }
    return Sheet(
      name: name, caption: isAlone ? nil : name, columns: columns, tables: tables,
      notes: (gaps.isEmpty ? [] : [labels.missing(gaps.count)]) + gaps
        + (seal.map { ["\(labels.checksum): \($0)"] } ?? []))
  }
}

/// The cells of 一级 and 二级指标, each merged over neighbours that are called the same.
struct LevelCells {
  private let names: [[String]]

  /// - Parameter names: of each row its levels, the highest first.
  init(_ names: [[String]]) {
    self.names = names
  }

  /// The cells that begin in a row.
  func cells(at index: Int) -> [Cell] {
    names[index].indices.compactMap { level in
      let upTo = names.map { $0.prefix(level + 1) }
      guard index == 0 || upTo[index - 1] != upTo[index] else { return nil }
      let count = upTo[index...].prefix { $0 == upTo[index] }.count
      return Cell(.text(names[index][level]), as: .label, rows: count)
    }
  }
}
