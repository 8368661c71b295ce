import Core
import Testing

@testable import Store

@Suite("Settings") struct SettingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("are the unit's once set, within their range")
  func values() throws {
    let store = try folder.open()
    #expect(try store.settings() == Settings())
    #expect(try store.localClock() == LocalClock(offset: 480))
    try store.set(.warningDays, to: "14", by: entry(), edit: .new())
    #expect(try store.settings() == Settings(warningDays: 14))
    #expect(try store.value(of: .responseLimit) == nil)
    #expect(throws: StoreError.refused(.setting(.timeZone, .outOfRange(.timeZone, -720...840)))) {
      try store.set(.timeZone, to: "9999", by: entry(), edit: .new())
    }
  }

  @Test("of a project stand over the unit's, and are written one way only")
  func ofProject() throws {
    let store = try folder.open()
    try store.set(.countsFairly, to: "yes", by: entry(), edit: .new())
    try store.set(.countsFairly, project: 20, to: "no", by: entry(), edit: .new())
    try store.set(.expectedPayments, project: 20, to: "20-8=01.50", by: entry(), edit: .new())
    try store.set(.slowestDecides, project: 19, to: "no", by: entry(), edit: .new())
    #expect(try store.settings(project: 19) == Settings(slowestDecides: false, countsFairly: true))
    #expect(
      try store.settings(project: 20)
        == Settings(expectedPayments: [IndicatorID(project: 20, row: 8): Money(fen: 1_500_000)]))
    #expect(try store.value(of: .expectedPayments, project: 20) == "20-8=1.5")
    #expect(throws: StoreError.refused(.setting(.countsFairly, .unreadable(.countsFairly)))) {
      try store.set(.countsFairly, to: "maybe", by: entry(), edit: .new())
    }
    #expect(throws: StoreError.refused(.unknownProject(99))) {
      try store.set(.countsFairly, project: 99, to: "yes", by: entry(), edit: .new())
    }
    #expect(throws: StoreError.self) {
      try store.set(.timeZone, project: 20, to: "480", by: entry(), edit: .new())
    }
  }

  @Test("count the downtime afresh when the agreed service time changes, planned time included")
  func serviceTime() throws {
    let store = try folder.open()
    _ = try store.add(
      outage("2025-03-01 06:00", "2025-03-02 09:00"), project: 19, by: entry(), edit: .new())
    _ = try store.add(
      outage("2025-03-01 10:00", "2025-03-01 11:00", planned: true), project: 19, by: entry(),
      edit: .new())
    let cut = Cut(asOf: try day("2025-07-31"), now: try moment("2025-08-01 09:00"))
    func downtime() throws -> Int {
      try store.projectYears(year: 2025, cut: cut)[0].evidence
        .total(.downtime(.platform), through: cut.day)
    }
    #expect(try downtime() == 26 * 60)
    try store.set(.serviceTime, project: 19, to: "1-7 08:00-18:00", by: entry(), edit: .new())
    #expect(try downtime() == 10 * 60)
    try store.set(.serviceTime, project: 19, to: "7x24", by: entry(), edit: .new())
    #expect(try downtime() == 26 * 60)
  }

  @Test("count the tickets on time afresh when the limit changes")
  func responseLimit() throws {
    let store = try folder.open()
    let ticket = try RepairTicket(
      reported: moment("2025-05-06 09:00"), responded: moment("2025-05-07 15:00"), device: "")
    _ = try store.add(.repair(ticket), project: 19, by: entry(), edit: .new())
    let cut = Cut(asOf: try day("2025-07-31"), now: try moment("2025-08-01 09:00"))
    func onTime() throws -> Int {
      try store.projectYears(year: 2025, cut: cut)[0].evidence
        .total(TotalKey(.ticketsOnTime), through: cut.day)
    }
    #expect(try onTime() == 0)
    try store.set(.responseLimit, to: "1800", by: entry(), edit: .new())
    #expect(try onTime() == 1)
    _ = try store.void(FactID(1), why: "", by: entry(), edit: .new())
    #expect(try onTime() == 0)
  }

  private var cut: Cut {
    get throws { Cut(asOf: try day("2025-07-31"), now: try moment("2025-08-01 09:00")) }
  }

  @Test("stand with what holds elsewhere, and who set them")
  func states() throws {
    let store = try folder.open()
    try store.set(.countsFairly, to: "yes", why: "会议", by: entry(), edit: .new())
    try store.set(.department, project: 20, to: "市城管委", by: entry(li), edit: .new())
    func state(_ name: SettingName, _ project: Int) throws -> SettingState? {
      try store.settingStates(project: project).first { $0.name == name }
    }
    let fairly = try #require(try state(.countsFairly, 20))
    #expect((fairly.own, fairly.inherited) == (nil, "yes"))
    let (wangs, lis) = (try entry(), try entry(li))
    #expect((fairly.entry, fairly.why) == (wangs, "会议"))
    let department = try #require(try state(.department, 20))
    #expect((department.own, department.entry) == ("市城管委", lis))
    #expect(try state(.department, 0)?.isStandard == true)
    #expect(try state(.timeZone, 20) == nil)
    #expect(try state(.yearBudget, 0) == nil)
    #expect(try store.settings(project: 19).countsFairly)
  }

  @Test("go back to the standard, and an undo brings them back")
  func standard() throws {
    let store = try folder.open()
    try store.set(.warningDays, to: "14", by: entry(), edit: .new())
    try store.set(.warningDays, to: nil, by: entry(), edit: .new())
    #expect(try store.settings() == Settings())
    #expect(try store.settingStates().first { $0.name == .warningDays }?.isStandard == true)
    _ = try store.undo(by: entry(), edit: .new())
    #expect(try store.settings() == Settings(warningDays: 14))
  }

  @Test("leave no line in the history where they change nothing")
  func unchanged() throws {
    let store = try folder.open()
    try store.set(.warningDays, to: nil, by: entry(), edit: .new())
    try store.set(.warningDays, to: "14", by: entry(), edit: .new())
    try store.set(.warningDays, to: "014", by: entry(), edit: .new())
    #expect(try store.historyHead().count == 1)
  }

  @Test("change one indicator's value inside the save, and leave the others alone")
  func byIndicator() throws {
    let store = try folder.open()
    let (first, second) = (IndicatorID(project: 19, row: 6), IndicatorID(project: 19, row: 7))
    func set(_ id: IndicatorID, _ text: String?) throws {
      try store.set(
        SettingChange(.expectedPayments, project: 19, indicator: id, to: text), by: entry(),
        edit: .new())
    }
    try set(first, "3.2")
    try set(second, "1")
    #expect(try store.value(of: .expectedPayments, project: 19) == "19-6=3.2,19-7=1")
    try set(first, nil)
    try set(second, nil)
    #expect(try store.value(of: .expectedPayments, project: 19) == nil)
    #expect(
      throws: StoreError.refused(.setting(.expectedPayments, .projectNeeded(.expectedPayments)))
    ) {
      try store.set(.expectedPayments, to: "19-6=1", by: entry(), edit: .new())
    }
    let uptime = IndicatorID(project: 19, row: 3)
    #expect(throws: StoreError.refused(.setting(.expectedPayments, .noCap(uptime)))) {
      try set(uptime, "1")
    }
    let alien = IndicatorID(project: 20, row: 8)
    #expect(throws: StoreError.refused(.setting(.expectedPayments, .noSuchIndicator(alien)))) {
      try set(alien, "1")
    }
    #expect(try store.historyHead().count == 4)
  }

  @Test("of due days change the table that is read")
  func dueDays() throws {
    let store = try folder.open()
    let id = IndicatorID(project: 20, row: 1)
    try store.set(.dueDays, project: 20, to: "20-1=2025-10-31", by: entry(), edit: .new())
    let year = try store.projectYears(year: 2025, cut: cut)[1]
    #expect(year.project.indicator(id)?.due == (try day("2025-10-31")))
    #expect(
      year.project.indicator(IndicatorID(project: 20, row: 2))?.due == (try day("2025-09-30")))
  }

  @Test(
    "are previewed as saving them will count",
    arguments: [
      SettingChange(.responseLimit, to: "1800"),
      SettingChange(.serviceTime, project: 19, to: "1-5 08:00-18:00; holidays 2025-03-03"),
      SettingChange(.countsFairly, to: "yes"),
      SettingChange(.dueDays, project: 20, to: "20-1=2025-07-01"),
    ])
  func preview(_ change: SettingChange) throws {
    let store = try folder.open()
    try store.add(
      [
        NewFact(
          project: 19, content: outage("2025-03-01 06:00", "2025-03-04 09:00"), entry: entry()),
        NewFact(
          project: 19,
          content: .confirmation(Confirmation(log: .platform, through: try day("2025-06-30"))),
          entry: entry()),
        NewFact(
          project: 19,
          content: .repair(
            try RepairTicket(
              reported: moment("2025-05-06 09:00"), responded: moment("2025-05-07 15:00"),
              device: "")), entry: entry()),
        NewFact(
          project: 19,
          content: .survey(
            try Survey(project: 19, day: day("2025-05-01"), valid: 100, satisfied: 90, fairly: 6)),
          entry: entry()),
      ], edit: .new())
    func judged(_ years: [ProjectYear]) throws -> [Judgement] {
      try years.flatMap { year in
        try year.project.indicators.map {
          $0.judgement(on: year.evidence, at: try cut, settings: try #require(year.settings))
        }
      }
    }
    let before = try store.projectYears(year: 2025, cut: cut)
    let previewed = try store.preview(change, year: 2025, cut: cut)
    #expect(try store.historyHead().count == 4)
    try store.set(change, by: entry(), edit: .new())
    let after = try store.projectYears(year: 2025, cut: cut).filter { year in
      change.project == 0 || year.project.number == change.project
    }
    #expect(try judged(previewed.map(\.after)) == judged(after))
    #expect(
      try judged(previewed.map(\.before))
        == judged(
          before.filter { year in
            change.project == 0 || year.project.number == change.project
          }))
    #expect(try judged(after) != judged(previewed.map(\.before)))
  }

  @Test("that enter totals leave what a recount would count")
  func recount() throws {
    let store = try folder.open()
    _ = try store.add(
      outage("2025-03-01 06:00", "2025-03-04 09:00"), project: 19, by: entry(), edit: .new())
    try store.set(
      .serviceTime, project: 19, to: "1-5 08:00-18:00; makeup 2025-03-01", by: entry(),
      edit: .new())
    let verification = store.verification(knownHead: nil)
    while true {
      switch try verification.step() {
      case .going: continue
      case .whole: return
      case .broken(let fault):
        Issue.record("\(fault)")
        return
      }
    }
  }
}
