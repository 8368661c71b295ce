import Core
import Exports
import Reports
import Testing
import Words

@Suite("Words of the official forms")
struct FormWordsTests {
  private let zh = Words(language: .zh).officialForms
  private let en = Words(language: .en).officialForms
  private static let id = IndicatorID(project: 8, row: 2)

  private static let gaps: [FormGap] = [
    .department, .implementer, .periodNotOver(lastDay: Day.last(of: 2025)), .sourceUnknown(id),
    .outcome, .noData(id), .reasonOwed(id, .missed), .reasonOwed(id, .atRisk),
    .unconfirmed(id, through: nil), .unconfirmed(id, through: Day.first(of: 2025)),
    .score(.weights), .score(.nothingPaid), .score(.noData(id)),
    .score(.noteOwed(id, .missed)), .score(.scoreOwed(id)), .score(.unconfirmed(id, through: nil)),
  ]

  @Test("Each gap says where it is, and what does away with it", arguments: gaps)
  func gap(_ gap: FormGap) {
    for form in [OfficialForm.monitoring(through: 7), .selfEvaluation] {
      let (chinese, english) = (zh.gap(gap, of: 8, in: form), en.gap(gap, of: 8, in: form))
      let place = gap.indicator.map { "\($0)" } ?? "8"
      for sentence in [chinese, english] {
        #expect(sentence.contains(place) && !sentence.contains("\n"), "\(sentence)")
        #expect(sentence.contains("jixiao ") || sentence.contains("--draft"), "\(sentence)")
      }
      #expect(!english.unicodeScalars.contains { $0.value >= 0x2E80 }, "\(english)")
    }
  }

  @Test("Columns, lines and titles exist in both languages, each its own")
  func labels() {
    for form in [OfficialForm.monitoring(through: 1), .monitoring(through: 7), .selfEvaluation] {
      #expect(zh.title(form, year: 2025) != en.title(form, year: 2025))
      for column in FormColumn.allCases {
        let place = FormCellPlace(.project, column)
        #expect(zh.place(place, in: form) != en.place(place, in: form), "\(column)")
      }
    }
    for line in FundsLine.allCases { #expect(zh.line(line) != en.line(line)) }
    #expect(zh.paid(through: 7) == "1-7月执行数")
    #expect(zh.paid(through: 1) == "1月执行数")
  }

  @Test("A change is said with both figures, and more than three are counted")
  func changes() throws {
    let before = try FormYear.selfEvaluation().frozen
    let settings = FormYear.settings
    let later = try FormYear.selfEvaluation(
      entries: [FormYear.outcome: "全年运转"], adding: FormYear.closingFacts(), settings: settings
    ).frozen
    let export = FormExport(
      number: 12, form: before.handed(as: ["自评表.xlsx"]),
      entry: Entry(
        person: "wang", at: try #require(Moment(parsing: "2026-01-20 09:00"))),
      checksum: "c0ffee")
    let check = HandedFormCheck(export, now: later)
    let actual = try #require(check.differences.first { $0.place.key == "8-2/actual" })
    #expect(zh.difference(actual, in: .selfEvaluation) == "8-2 实际完成值 96.07 → 97.72")
    let warning = try #require(zh.warning(check, naming: 2))
    #expect(warning.hasPrefix("与 2026-01-20 报出的自评表不符: "))
    #expect(warning.hasSuffix("另有 \(check.differences.count - 2) 处"))
    #expect(HandedFormCheck(export, now: before).isUnchanged)
    #expect(zh.warning(HandedFormCheck(export, now: before)) == nil)
    let printed = FormExportPrint([check], Words(language: .zh)).written(as: .text)
    #expect(printed.contains("    ! 8-2 实际完成值 96.07 → 97.72\n"))
    #expect(printed.contains("c0ffee") && printed.contains("自评表.xlsx"))
  }
}
