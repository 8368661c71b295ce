import Core
import ShippedData
import Testing

@Suite("A broken table file")
struct TableFaultTests {
  @Test("is read as it should be while nothing is broken")
  func whole() throws {
    let projects = try TableFile.projects(from: Array(file().utf8))
    #expect(projects.map(\.number) == [19])
    #expect(projects.first?.indicators.count == 3)
  }

  @Test("names the indicator, the key and the text of a broken number")
  func number() {
    #expect(
      faults(in: file(third: row("19-3", number: #""97x""#))) == [
        fault(row: 3, "target.number", .malformed("97x"))
      ])
  }

  @Test("reports the faults of all its rows at once")
  func several() {
    let text = file(
      first: row("19-1", due: "2025-02-30"), second: row("19-1"),
      third: row("19-3", number: "97"))
    #expect(
      faults(in: text) == [
        fault(row: 1, "due", .malformed("2025-02-30")), fault(row: 2, "id", .malformed("19-1")),
        fault(row: 3, "target.number", .wrongType),
      ])
  }

  @Test("names a missing key")
  func missing() {
    let text = file(second: row("19-2", number: nil))
    #expect(faults(in: text) == [fault(row: 2, "target.number", .missing)])
    let nameless = file(second: row("19-2").replacing(#""level3""#, with: #""level4""#))
    #expect(faults(in: nameless) == [fault(row: 2, "level3", .missing)])
  }

  @Test("names a formula that does not exist, or lacks what it needs")
  func formulas() {
    #expect(
      faults(in: file(first: row("19-1", formula: #"{ "name": "guess" }"#))) == [
        fault(row: 1, "formula.name", .malformed("guess"))
      ])
    #expect(
      faults(in: file(first: row("19-1", formula: #"{ "name": "uptime" }"#))) == [
        fault(row: 1, "formula.service", .missing)
      ])
    #expect(
      faults(in: file(first: row("19-1", formula: #"{ "name": "delivered-share", "of": 0 }"#)))
        == [fault(row: 1, "formula.of", .malformed("0"))])
  }

  @Test("refuses a kind that its target cannot be judged by")
  func kinds() {
    #expect(
      faults(in: file(first: row("19-1", kind: "deadline"))) == [
        fault(row: 1, "kind", .contradicts(key: "target"))
      ])
  }

  @Test("names the project's key by the project's position")
  func head() {
    #expect(
      faults(in: file(total: "47.30万")) == [
        TableFault(
          place: .project(position: 1), key: "budget.total", problem: .malformed("47.30万"))
      ])
  }

  @Test("that is no JSON, or no table, is one fault of the file")
  func notJSON() {
    #expect(faults(in: "{") == [TableFault(place: .file, key: "", problem: .notJSON)])
    #expect(faults(in: "[]") == [TableFault(place: .file, key: "", problem: .wrongType)])
    #expect(faults(in: "{}") == [TableFault(place: .file, key: "projects", problem: .missing)])
  }

  private func fault(row: Int, _ key: String, _ problem: TableFault.Problem) -> TableFault {
    TableFault(
      place: .indicator(IndicatorID(project: 19, row: row)), key: key, problem: problem)
  }

  private func faults(in text: String) -> [TableFault] {
    do throws(TableFaults) {
      _ = try TableFile.projects(from: Array(text.utf8))
      return []
    } catch {
      return error.faults
    }
  }
}

private let gloss = #"{ "official": "项目", "english": "project" }"#

/// A file of one project with three rows.
private func file(
  total: String = "47.30", first: String = row("19-1"), second: String = row("19-2"),
  third: String = row("19-3")
) -> String {
  """
  { "projects": [ {
    "number": 19, "year": 2025, "unit": { "code": "326105", "name": \(gloss) },
    "name": \(gloss), "shortName": \(gloss), "purpose": \(gloss), "goal": \(gloss),
    "budget": { "total": "\(total)", "fiscal": "47.30", "other": "0.00" },
    "indicators": [ \(first), \(second), \(third) ]
  } ] }
  """
}

/// A row of the file; the number stands as JSON writes it, nil leaves its key out.
private func row(
  _ id: String, number: String? = #""97""#, kind: String = "rate",
  formula: String = #"{ "name": "reading" }"#, due: String = "2025-12-31"
) -> String {
  """
  { "id": "\(id)", "level1": \(gloss), "level2": \(gloss), "level3": \(gloss),
    "description": \(gloss), "shortName": \(gloss),
    "target": { "published": "≥97百分比", "sign": "≥", \(number.map { #""number": \#($0), "# } ?? "")
      "unit": "percent" },
    "kind": "\(kind)", "formula": \(formula), "due": "\(due)" }
  """
}
