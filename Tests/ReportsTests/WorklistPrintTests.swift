import Core
import Exports
import Foundation
import Reports
import Testing
import Words

@Suite("The printed worklist and settings")
struct WorklistPrintTests {
  private struct Read: Decodable {
    struct Item: Decodable {
      let urgency: String
      let due: String
      let project: Int?
      let matter: String
      let sentence: String
      let opens: String
    }
    let asOf: String
    let overdue: Int
    let items: [Item]
  }

  @Test("is one JSON text that says as much as the picture's list")
  func json() throws {
    let overview = try FixtureYear.overview()
    let text = WorklistPrint(overview, Words(language: .en)).written(as: .json)
    let read = try JSONDecoder().decode(Read.self, from: Data(text.utf8))
    #expect(read.asOf == "2025-07-31")
    #expect(read.overdue == overview.worklist.overdueCount)
    #expect(read.items.map(\.urgency) == overview.worklist.items.map(\.urgency.rawValue))
    #expect(read.items.allSatisfy { !$0.sentence.isEmpty && !$0.matter.isEmpty })
    let unset = try #require(read.items.first { $0.opens == "settings department" })
    #expect(unset.due == "2025-07-31")
  }

  @Test("is text and CSV with a line a thing, in both languages", arguments: Language.allCases)
  func lines(_ language: Language) throws {
    let overview = try FixtureYear.overview()
    let print = WorklistPrint(overview, Words(language: language))
    let count = overview.worklist.items.count
    #expect(count > 0)
    #expect(print.written(as: .text).split(separator: "\n").count > count)
    #expect(print.written(as: .csv).split(separator: "\r\n").count == count + 1)
  }

  @Test("every kind of thing to do has a sentence and a way to do it", arguments: Language.allCases)
  func sentences(_ language: Language) throws {
    let overview = try FixtureYear.overview()
    let words = Words(language: language).worklist
    let day = try FixtureYear.day(7, 1)
    let id = IndicatorID(project: 20, row: 1)
    let outage = try Outage(
      service: .network, from: FixtureYear.moment(7, 1, 8), to: nil, planned: false, cause: "")
    let ticket = try RepairTicket(
      reported: FixtureYear.moment(7, 1, 8), responded: nil, device: "打印机")
    let matters: [WorkItem.Matter] = [
      .unconfirmed(.repairs, confirmed: day, ended: day),
      .unconfirmed(.platform, confirmed: nil, ended: day), .openOutage(outage, minutes: 90),
      .waitingTicket(ticket, minutes: 90, limit: 60),
      .waitingTicket(ticket, minutes: 30, limit: 60), .noFacts(id, .survey),
      .undone(id, .milestone, daysLeft: 3), .undone(id, .milestone, daysLeft: 0),
      .undone(id, .milestone, daysLeft: -3),
      .missing(id, .delivery, Ratio(3), .count("件套"), daysLeft: 3),
      .noGuidePrice(category: "帽", id), .noUnitPrice(category: "帽", id), .oldReading(id, day),
      .unset(.department), .noteOwed(id, .missed), .noteOwed(id, .belowWeight), .scoreOwed(id),
    ]
    let items = matters.map { WorkItem(urgency: .overdue, project: 20, matter: $0, due: day) }
    #expect(Set(items.map { words.sentence($0, in: overview) }).count == items.count)
    #expect(items.allSatisfy { !words.task($0.task).isEmpty })
  }

  private let states = [
    SettingState(
      name: .department, project: 20, own: "局\u{202E}=x",
      entry: Entry(person: "wang", at: Day.last(of: 2025).start), why: "会议"),
    SettingState(name: .warningDays, project: 20, own: nil, inherited: "14"),
    SettingState(name: .yearBudget, project: 20, own: nil),
  ]

  private struct ReadSettings: Decodable {
    struct Setting: Decodable {
      let name: String
      let project: Int?
      let value: String?
      let origin: String
      let setBy: String?
      let why: String?
    }
    let settings: [Setting]
  }

  @Test("settings are one JSON text, with who set them, and nothing that does harm")
  func settings() throws {
    let text = SettingsList(states, Words(language: .en)).written(as: .json)
    let read = try JSONDecoder().decode(ReadSettings.self, from: Data(text.utf8)).settings
    #expect(read.map(\.name) == ["department", "warning-days", "year-budget"])
    #expect(read.map(\.origin) == ["own", "unit", "standard"])
    #expect(read.map(\.setBy) == ["wang", nil, nil])
    #expect(read.first?.why == "会议")
    #expect(read.last?.value == nil)
    #expect(read.first?.value?.contains("\u{202E}") == false)
  }

  @Test("every setting has its words in both languages", arguments: SettingName.allCases)
  func words(_ name: SettingName) {
    let (chinese, english) = (Words(language: .zh).settings, Words(language: .en).settings)
    for words in [chinese, english] {
      #expect(!words.label(name).isEmpty && !words.form(name).isEmpty)
      #expect(!words.value(name, name.standard).isEmpty)
    }
    #expect(chinese.meaning(name) != english.meaning(name))
    #expect(chinese.source(name) != english.source(name))
    let explanation = SettingsList(
      [SettingState(name: name, project: 0, own: nil)], Words(language: .zh)
    )
    .explanation
    #expect(explanation.contains(chinese.meaning(name)))
  }

  @Test("every fault of a setting is said differently", arguments: Language.allCases)
  func faults(_ language: Language) {
    let id = IndicatorID(project: 20, row: 1)
    let faults: [SettingFault] = [
      .unreadable(.dueDays), .outOfRange(.responseLimit, 0...525_600),
      .outOfRange(.warningDays, 0...366), .tooLong(.department), .unitAlone(.timeZone),
      .projectNeeded(.yearBudget), .notUsed(.dueForReplacement, project: 19),
      .notByIndicator(.warningDays), .noSuchIndicator(id), .noQuantity(id), .noCap(id),
      .outsideYear(id, 2025), .wrongSum(Points(whole: 80)), .noWeight(id),
    ]
    let words = Words(language: language).settings
    #expect(Set(faults.map { words.fault($0) }).count == faults.count)
  }
}
