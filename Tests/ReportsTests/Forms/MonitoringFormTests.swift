import Core
import Reports
import Testing

@Suite("绩效运行监控表")
struct MonitoringFormTests {
  private typealias Cells = [String: String]

  private func cells(_ form: MonitoringForm) -> Cells {
    Dictionary(uniqueKeysWithValues: form.frozen.cells.map { ($0.place.key, $0.text) })
  }

  @Test("tells the year's money by source: budget, paid, rate, expected")
  func funds() throws {
    let cells = try cells(FormYear.monitoring())
    // 4 + 1.5 + 0.5 paid and a reading of 2.5; expected 6 + 5 on 8-3 and 2.5 on 8-4.
    #expect(cells["funds-total/budget"] == "20.00")
    #expect(cells["funds-total/paid"] == "8.50")
    #expect(cells["funds-total/rate"] == "42.50")
    #expect(cells["funds-total/expected"] == "13.50")
    // Carried over: 20 - 15 - 3. Nobody says of which source the reading and the rest will be.
    let rest = [
      ("fiscal", ["15.00", "4.00", "26.67", ""]), ("carry-over", ["2.00", "1.50", "75.00", ""]),
      ("other", ["3.00", "0.50", "16.67", ""]),
    ]
    for (line, figures) in rest {
      let columns = ["budget", "paid", "rate", "expected"]
      #expect(columns.map { cells["funds-\(line)/\($0)"] } == figures)
    }
  }

  @Test("lays what has no source to the one that is the whole budget")
  func soleSource() throws {
    let form = try FormYear.monitoring(budget: FormYear.fiscalAlone)
    let cells = cells(form)
    // 4 and the reading of 2.5; 6.5 and the 5 that are still expected.
    #expect(cells["funds-fiscal/paid"] == "6.50")
    #expect(cells["funds-fiscal/expected"] == "11.50")
    #expect(cells["funds-carry-over/expected"] == "1.50")
    #expect(cells["funds-carry-over/rate"] == "")
    #expect(!form.gaps.contains(.sourceUnknown(FormYear.id(4))))
  }

  @Test("proposes what to expect and how possible it is")
  func proposals() throws {
    let form = try FormYear.monitoring()
    // 60 × 365/212 = 103.3; a rate and a reading stay; 6 + 5; a deadline is the target; no data.
    #expect(
      form.rows.map { cells(form)["\($0.id)/forecast"] }
        == ["103", "96.07", "11", "2.5", "2025-03-31", "≥95"])
    #expect(
      form.rows.map(\.possibility.value) == [
        .certain, .possible, .possible, .certain, .impossible, .possible,
      ])
    #expect(form.rows.allSatisfy { $0.forecast.standing == .proposed })
    #expect(form.rows.allSatisfy { $0.possibility.standing == .proposed })
    #expect(
      form.rows.map { cells(form)["\($0.id)/actual"] }
        == ["60", "96.07", "6", "2.5", "2025-04-09", ""])
    #expect(form.rows.map(\.remark.standing).allSatisfy { $0 == .blank })
  }

  @Test("lets a person's words stand in a proposal's place, of this month's form alone")
  func edited() throws {
    let form = try FormYear.monitoring(entries: [
      FormYear.place(.forecast, 3, through: 7): "9.8",
      FormYear.place(.possibility, 5, through: 7): "possible",
      FormYear.place(.rulesReason, 2, through: 7): "机房改造",
      FormYear.place(.remark, 6, through: 7): "年底调查",
      FormYear.place(.forecast, 1, through: 6): "100",
    ])
    #expect(form.rows[2].forecast.value == .written("9.8"))
    #expect(form.rows[2].forecast.standing == .edited)
    // The funds table follows: 9.8 + 2.5.
    #expect(cells(form)["funds-total/expected"] == "12.30")
    #expect(form.rows[4].possibility.value == .possible)
    #expect(form.rows[4].possibility.standing == .edited)
    #expect(
      form.rows[1].reasons.map(\.standing) == [.blank, .edited, .blank, .blank, .blank])
    #expect(!form.rows[1].owesReason)
    #expect(form.rows[0].forecast.standing == .proposed)
    // 8-6 has no data, and the remark says why.
    #expect(!form.gaps.contains(.noData(FormYear.id(6))))
  }

  @Test("lists what it lacks, with its place")
  func gaps() throws {
    #expect(
      try FormYear.monitoring().gaps == [
        .sourceUnknown(FormYear.id(4)), .reasonOwed(FormYear.id(2), .missed),
        .reasonOwed(FormYear.id(3), .atRisk), .reasonOwed(FormYear.id(5), .missed),
        .noData(FormYear.id(6)),
      ])
    let bare = try FormYear.monitoring(settings: Settings())
    #expect(bare.gaps.prefix(2) == [.department, .implementer])
    #expect(bare.head.department.isEmpty)
  }

  @Test("is a draft while its month is not over, and where the log does not reach its end")
  func periods() throws {
    let early = try FormYear.monitoring(asOf: FormYear.day(7, 30))
    #expect(early.gaps.contains(.periodNotOver(lastDay: try FormYear.day(7, 31))))
    let later = try FormYear.monitoring(through: 8)
    #expect(!later.gaps.contains { if case .periodNotOver = $0 { true } else { false } })
    #expect(
      later.gaps.contains(.unconfirmed(FormYear.id(2), through: try FormYear.day(7, 31))))
    // What came after the month is not in its form, whatever the day asked for.
    let may = try FormYear.monitoring(through: 5, asOf: FormYear.day(12, 31))
    #expect(cells(may)["8-3/actual"] == "5.5")
    #expect(may.head.asOf == (try FormYear.day(5, 31)))
  }
}
