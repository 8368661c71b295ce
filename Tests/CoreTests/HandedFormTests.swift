import Core
import Testing

@Suite("A form that was handed in")
struct HandedFormTests {
  private let id = IndicatorID(project: 19, row: 3)

  private func form(
    _ cells: [FormCell], files: [String] = ["监控表.xlsx"]
  ) throws -> HandedForm {
    HandedForm(
      .monitoring(through: 7), year: 2025, project: 19,
      asOf: try #require(Day(year: 2025, month: 7, day: 31)), files: files, cells: cells)
  }

  @Test("is read back from its text, whatever its cells say")
  func text() throws {
    let nasty = "a\tb\nc\\d\r\ne\\t"
    let form = try form(
      [
        FormCell(.indicator(id), .actual, "96.42"), FormCell(.funds(.carryOver), .rate, ""),
        FormCell(.project, .goal, nasty),
        FormCell(.indicator(IndicatorID(project: 20, extra: 1)), .note, "注"),
      ], files: [nasty, "b.csv"])
    #expect(form.canonicalText.split(separator: "\n").count == 11)
    #expect(HandedForm(canonicalText: form.canonicalText) == form)
    #expect(form.sealedText == form.handed(as: []).canonicalText)
  }

  @Test(
    "is not read from any other text",
    arguments: [
      "", "form 2\nself-evaluation\n2025\n19\n2025-12-31",
      "form 1\nmonitoring-13\n2025\n19\n2025-12-31",
      "form 1\nself-evaluation\n2025\n19\n2025-12-31\n19-3/colour\tred",
      "form 1\nself-evaluation\n2025\n19\n2025-12-31\n19-3/actual\t\\x",
      "form 1\nself-evaluation\n2025\n19\n2025-12-31\n19-3/actual\ta\tb",
      "form 1\nself-evaluation\n2025\n19\n2025-12-31\n",
    ])
  func damaged(text: String) {
    #expect(HandedForm(canonicalText: text) == nil)
  }

  @Test("differs from a later one in each cell that says something else, or is gone, or is new")
  func differences() throws {
    let old = try form([
      FormCell(.indicator(id), .actual, "97.10"), FormCell(.indicator(id), .remark, "同"),
      FormCell(.project, .department, "局"),
    ])
    let new = try form([
      FormCell(.indicator(id), .actual, "96.42"), FormCell(.indicator(id), .remark, "同"),
      FormCell(.funds(.total), .paid, "8.50"),
    ])
    #expect(
      old.differences(from: new).map { [$0.place.key, $0.before, $0.after] } == [
        ["19-3/actual", "97.10", "96.42"], ["project/department", "局", ""],
        ["funds-total/paid", "", "8.50"],
      ])
    #expect(old.differences(from: old.handed(as: ["other.csv"])).isEmpty)
  }

  @Test(
    "names each form so that it can be read back",
    arguments: ["self-evaluation", "monitoring-01", "monitoring-12"])
  func names(text: String) {
    #expect(OfficialForm(parsing: text).map { "\($0)" } == text)
  }
}
