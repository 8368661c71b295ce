@testable import Core
import Intake
@testable import Reports
import Testing
import Words

private let chinese = Words(language: .zh)
private let english = Words(language: .en)

private func hasChinese(_ text: String) -> Bool {
  text.unicodeScalars.contains { $0.value >= 0x2E80 }
}

/// Holds a sentence to what every sentence owes: it is there in both languages, each its own.
private func expectBoth(
  _ sentence: (Words) -> String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let (zh, en) = (sentence(chinese), sentence(english))
  #expect(!zh.isEmpty && !en.isEmpty, sourceLocation: sourceLocation)
  #expect(zh != en, sourceLocation: sourceLocation)
  #expect(hasChinese(zh), "\(zh)", sourceLocation: sourceLocation)
  #expect(!hasChinese(en), "\(en)", sourceLocation: sourceLocation)
  for text in [zh, en] { #expect(!text.contains("\n"), sourceLocation: sourceLocation) }
}

@Suite("Every sentence exists in both languages")
struct BothLanguagesTests {
  @Test("Statuses, kinds, fields, services, logs and forms have a name")
  func names() {
    for status in Status.allCases { expectBoth { $0.status(status) } }
    for kind in IndicatorKind.allCases { expectBoth { $0.kind(kind) } }
    for kind in FactKind.allCases { expectBoth { $0.kind(kind) } }
    for field in FactField.allCases { expectBoth { $0.label(field) } }
    for service in Service.allCases { expectBoth { $0.service(service) } }
    for log in Log.allCases { expectBoth { $0.log(log) } }
    for source in FundSource.allCases { expectBoth { $0.fundSource(source) } }
    for form in [ReadingForm.percent, .count, .hours, .tenThousandYuan, .day, .yesNo] {
      expectBoth { $0.form(form) }
    }
    for month in 1...12 { expectBoth { $0.month(month) } }
  }

  @Test("Every reason is worded for every kind of indicator")
  func reasons() throws {
    #expect(Reason.samples.map(\.place) == Array(0..<27))
    for row in try FixtureYear.overview().projects.flatMap(\.rows) {
      for reason in Reason.samples {
        let row = row.with(reason: reason, .impossible)
        expectBoth { $0.reason(row) }
      }
    }
  }

  @Test("Every way back is worded for every kind of indicator")
  func waysBack() throws {
    #expect(WayBack.samples.map(\.place) == Array(0..<13))
    for row in try FixtureYear.overview().projects.flatMap(\.rows) {
      for wayBack in WayBack.samples {
        let row = row.with(reason: .comparison, wayBack)
        expectBoth { $0.wayBack(row) }
      }
    }
  }

  @Test("Every fault of a fact is worded at every field")
  func faults() {
    #expect(FactFault.Problem.samples.map(\.place) == Array(0..<15))
    for problem in FactFault.Problem.samples {
      for field in FactField.allCases { expectBoth { $0.fault(FactFault(field, problem)) } }
    }
  }

  @Test("Every fault of what was typed is worded, at each field and at the choice of the project")
  func typedFaults() {
    #expect(IntakeFault.samples.map(\.place) == Array(0..<12))
    for fault in IntakeFault.samples {
      expectBoth { $0.fault(FieldFault(nil, fault)) }
      for field in FactField.allCases { expectBoth { $0.fault(FieldFault(field, fault)) } }
    }
    #expect(FieldForm.samples.map(\.place) == Array(0..<17))
    for form in FieldForm.samples { expectBoth { $0.form(form) } }
  }

  @Test("Every trouble is a whole sentence")
  func troubles() {
    #expect(DatabaseTrouble.samples.map(\.place) == Array(0...10))
    #expect(SaveTrouble.samples.map(\.place) == Array(0..<14))
    #expect(HistoryFault.samples.map(\.place) == Array(0..<11))
    #expect(TerminalTrouble.samples.map(\.place) == Array(0..<3))
    #expect(ExportTrouble.samples.map(\.place) == Array(0..<10))
    #expect(BackupTrouble.samples.map(\.place) == Array(0..<18))
    #expect(CommandTrouble.samples.map(\.place) == Array(0..<16))
    #expect(TableFault.samples.map(\.place) == Array(0..<10))
    for trouble in Trouble.samples {
      expectBoth { $0.trouble(trouble) }
      #expect(["。", "?"].contains(chinese.trouble(trouble).suffix(1)))
      #expect([".", "?"].contains(english.trouble(trouble).suffix(1)))
    }
  }

  @Test("Every refusal of the system has its words")
  func systemReasons() {
    #expect(SystemReason.samples.map(\.place) == Array(0..<14))
    for reason in SystemReason.samples { expectBoth { $0.reason(reason) } }
  }
}

@Suite("Figures in words")
struct FigureWordsTests {
  @Test("Targets read as one writes them")
  func targets() throws {
    let indicators = try FixtureYear.overview().projects.flatMap(\.rows).map(\.indicator)
    #expect(
      indicators.map { chinese.target($0) } == [
        "≥97%", "≥97%", "≥853 件套", "≤5%", "2025年8月15日", "不高于指导价", "≤31.1 万元", "2025年3月",
        "≤24 小时",
      ])
    #expect(
      indicators.map { english.target($0) } == [
        "≥97%", "≥97%", "≥853 sets", "≤5%", "by 2025-08-15", "within guide price",
        "≤31.1 wan yuan", "by 2025-03-31", "≤24 h",
      ])
  }

  @Test("Margins say which way they go")
  func margins() throws {
    let rows = try FixtureYear.overview().projects.flatMap(\.rows)
    #expect(
      rows.map { chinese.margin($0) ?? "" } == [
        "差 0.93 个百分点", "余 3.00 个百分点", "差 241 件套", "余 3.69 个百分点", "还有 15 天", "",
        "超 0.15 万元", "迟 9 天", "余 22.0 小时",
      ])
    #expect(
      rows.map { english.margin($0) ?? "" } == [
        "0.93 points short", "3.00 points to spare", "241 sets short", "3.69 points to spare",
        "15 days left", "", "0.15 wan yuan over", "9 days late", "22.0 h to spare",
      ])
  }

  @Test("An excess of one minute of downtime never reads as none")
  func excess() throws {
    let row = try #require(FixtureYear.overview().projects.first?.rows.first)
    let missed = row.with(reason: .downtime(minutes: 9157, allowed: 9156), .impossible)
    #expect(chinese.reason(missed) == "停机 152.7 小时, 允许 152.6 小时 (日志确认至 2025-07-31)")
    #expect(
      english.reason(missed) == "down 152.7 h, 152.6 h allowed (log confirmed through 2025-07-31)")
  }

  @Test("The way back names hours, the day, and the pace")
  func wayBack() throws {
    let rows = try FixtureYear.overview().projects.flatMap(\.rows)
    #expect(chinese.wayBack(rows[0]) == "全年还可停机 62.8 小时; 不再停机且日志确认至 2025-10-05 即恢复达标")
    #expect(
      english.wayBack(rows[0])
        == "62.8 h of downtime left this year; met again if clean through 2025-10-05")
    #expect(chinese.wayBack(rows[2]) == "还差 241 件套, 61 天内每天 4.0")
    #expect(english.wayBack(rows[2]) == "241 sets short, 4.0 a day for 61 days")
  }
}

@Suite("Names of fields")
struct FieldNameTests {
  @Test("A CSV header may be the option name or the label in either language")
  func labels() {
    for kind in FactKind.allCases {
      for field in kind.fields {
        for name in [field.rawValue, field.option, chinese.label(field), english.label(field)] {
          #expect(Words.field(labelled: name, of: kind) == field, "\(kind) \(name)")
        }
      }
    }
    #expect(Words.field(labelled: "合格数", of: .outage) == nil)
  }
}

extension IndicatorRow {
  /// This row with another explanation.
  func with(reason: Reason, _ wayBack: WayBack) -> IndicatorRow {
    IndicatorRow(
      indicator: indicator,
      judgement: Judgement(
        status: judgement.status, underlying: judgement.underlying, actual: judgement.actual,
        source: judgement.source, basis: judgement.basis, margin: judgement.margin,
        confirmedThrough: judgement.confirmedThrough, reason: reason, wayBack: wayBack),
      score: score, note: note, trend: trend, outlook: outlook, lastEntry: lastEntry)
  }
}
