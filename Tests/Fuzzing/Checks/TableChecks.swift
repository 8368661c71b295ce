import Core
import Intake
import ShippedData

extension FuzzCheck {
  /// Cells that were read are the same when they are written in quotes and read again.
  static let csv = FuzzCheck("csv") { bytes throws(Broken) in
    guard let cells = FuzzCheck.cells(of: text(bytes)) else { return }
    try hold(cells.allSatisfy { !$0.isEmpty && $0.count <= 64 }, "rows without or with many cells")
    let tabbed = written(cells, "\t")
    // As in reading, tabs separate if the first line has any.
    let hasTabs = tabbed.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }.contains("\t")
    let again = FuzzCheck.cells(of: hasTabs ? tabbed : written(cells, ","))
    try hold(again == cells, "read again they are other cells")
  }

  /// A row is a fact or has faults, never both and never neither; the fact reads as itself again.
  static let tables = FuzzCheck("tables") { bytes throws(Broken) in
    let kind = Day2025.kind(bytes.first)
    let table = try? FactTable(
      text(bytes.dropFirst()), of: kind, heading: .optional, in: Day2025.context
    ) { name in
      kind.fields.first { $0.option == name }
    }
    guard let table else { return }
    for row in table.rows {
      try hold((row.fact == nil) == !row.faults.isEmpty, "line \(row.line): fact and faults")
      if let fact = row.fact { try holdReadable(fact) }
    }
  }

  /// The same of a form, whose fields are the lines of the text.
  static let drafts = FuzzCheck("drafts") { bytes throws(Broken) in
    var draft = FactDraft(Day2025.kind(bytes.first))
    let lines = bytes.dropFirst().split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (field, line) in zip(draft.kind.fields, lines) { draft[field] = text(line) }
    let reading = draft.read(in: Day2025.context)
    try hold((reading.fact == nil) == !reading.faults.isEmpty, "fact and faults")
    if let fact = reading.fact { try holdReadable(fact) }
  }

  /// A target table is read whole or not at all.
  static let targetTables = FuzzCheck("target-tables") { bytes throws(Broken) in
    guard let projects = try? TableFile.projects(from: bytes) else { return }
    for project in projects {
      let ids = project.indicators.map(\.id)
      try hold(Set(ids).count == ids.count, "an indicator stands twice")
      try hold(ids.allSatisfy { $0.project == project.number }, "a foreign indicator")
    }
  }

  private static func holdReadable(_ fact: ReadFact) throws(Broken) {
    let again = FactDraft(correcting: fact.content, project: fact.project)
      .read(in: Day2025.context).fact
    try hold(again == fact, "\(fact) is read as \(again.map { "\($0)" } ?? "nothing")")
  }

  /// The cells of all rows; nil if the text cannot be read as a table.
  private static func cells(of text: String) -> [[String]]? {
    var reader = DelimitedText(text)
    var rows: [[String]] = []
    do throws(Intake.TableFault) {
      while let row = try reader.next() { rows.append(row.cells) }
    } catch {
      return nil
    }
    return rows
  }

  private static func written(_ rows: [[String]], _ separator: String) -> String {
    rows.map { cells in cells.map(quoted).joined(separator: separator) }.joined(separator: "\n")
  }

  /// Scalar by scalar, as cells are read: an accent behind a quote makes another letter of it.
  private static func quoted(_ cell: String) -> String {
    var quoted = ""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return "\"\(quoted)\""
  }
}
