import Core
import Reports
import Testing

@Suite("项目支出绩效自评表")
struct SelfEvaluationFormTests {
  private func cells(_ form: SelfEvaluationForm) -> [String: String] {
    Dictionary(uniqueKeysWithValues: form.frozen.cells.map { ($0.place.key, $0.text) })
  }

  /// Everything that a person has to write after the closing facts.
  private static let written: [FormPlace: String] = [
    FormYear.outcome: "平台全年正常运转",
    FormYear.place(.note, 1): "部分设备停用", FormYear.place(.note, 2): "三月断电, 已加装后备电源",
    FormYear.place(.note, 5): "招标延期", FormYear.place(.score, 5): "9.00 四月补签",
  ]

  @Test("tells the year's money by source, and scores its execution")
  func funds() throws {
    var settings = FormYear.settings
    settings.yearBudget = Money(fen: 18_000_000)
    let cells = try cells(FormYear.selfEvaluation(settings: settings))
    let columns = ["budget", "year-budget", "paid", "rate"]
    let figures = { (line: String) in columns.map { cells["funds-\(line)/\($0)"] } }
    // 8.5/18 = 47.222…; the fiscal grant takes the adjustment: 18 - 2 - 3; 4/13 = 30.769….
    #expect(figures("total") == ["20.00", "18.00", "8.50", "47.22"])
    #expect(figures("fiscal") == ["15.00", "13.00", "4.00", "30.77"])
    #expect(figures("carry-over") == ["2.00", "2.00", "1.50", "75.00"])
    #expect(figures("other") == ["3.00", "3.00", "0.50", "16.67"])
    #expect(cells["funds-total/weight"] == "10.00")
    #expect(cells["funds-total/score"] == "4.72")
  }

  @Test("scores the rows, and adds them up")
  func scores() throws {
    let form = try FormYear.selfEvaluation()
    // No row is in 效益: the 90 points by 20 : 10 : 10 : 10 : 10.
    #expect(
      form.rows.map { "\($0.score.weight)" } == [
        "30.00", "15.00", "7.50", "7.50", "15.00", "15.00",
      ])
    // 60/98 × 30 = 18.367…; 96.0691…/97 × 15 = 14.856…; execution 8.5/20 × 10.
    #expect(
      form.rows.map { "\($0.score.points)" } == ["18.37", "14.86", "7.50", "7.50", "0.00", "0.00"])
    #expect("\(form.execution.points)" == "4.25")
    #expect("\(form.total)" == "52.48")
    #expect(form.band == .poor)
    #expect(form.rows[4].manual?.standing == .missing)
    #expect(form.rows[0].manual == nil)
    #expect(
      form.rows.map(\.note.standing) == [.missing, .missing, .blank, .blank, .missing, .missing])
    #expect(form.outcome.standing == .missing)
  }

  @Test("lists what it lacks, with its place")
  func gaps() throws {
    let july = try FormYear.day(7, 31)
    #expect(
      try FormYear.selfEvaluation().gaps == [
        .outcome, .sourceUnknown(FormYear.id(4)),
        .score(.noteOwed(FormYear.id(1), .missed)), .score(.noteOwed(FormYear.id(2), .missed)),
        .score(.unconfirmed(FormYear.id(2), through: july)), .score(.scoreOwed(FormYear.id(5))),
        .score(.noteOwed(FormYear.id(5), .missed)), .score(.noData(FormYear.id(6))),
        .score(.noteOwed(FormYear.id(6), .belowWeight)),
      ])
  }

  @Test("is clean once everything is entered and written, and a draft before the year is over")
  func clean() throws {
    let facts = try FormYear.closingFacts()
    let form = try FormYear.selfEvaluation(entries: Self.written, adding: facts)
    // Uptime (8760 - 200)/8760 = 97.716…; 194/200 = 97; payments 6 + 2.5.
    #expect(form.gaps.isEmpty, "\(form.gaps)")
    #expect(cells(form)["8-2/actual"] == "97.72")
    #expect(cells(form)["8-5/score"] == "9.00")
    #expect(form.rows[4].manual?.standing == .edited)
    #expect(cells(form)["project/outcome"] == "平台全年正常运转")
    // 18.37 + 15 + 7.5 + 7.5 + 9 + 15 + 4.25.
    #expect(cells(form)["project/score"] == "76.62")
    #expect(form.band == .fair)
    let early = try FormYear.selfEvaluation(
      entries: Self.written, adding: facts, asOf: FormYear.day(12, 30))
    #expect(early.gaps.contains(.periodNotOver(lastDay: Day.last(of: 2025))))
    #expect(early.band == nil)
  }
}
