import Core
import Intake
import Testing

@Suite struct FactDraftTests {
  @Test("A ticket needs few keys")
  func ticket() throws {
    let draft = draft(.repair, [.reported: "14 9:00", .responded: "30h"])
    let reading = try draft.read(in: context())
    #expect(reading.fact?.project == 19)
    #expect(
      reading.fact?.content.fields == [
        FieldText(.reported, "2025-08-14 09:00"), FieldText(.responded, "2025-08-15 15:00"),
      ])
    #expect(reading.echoes[.responded]?.description == "2025-08-15 15:00 (30h)")
  }

  @Test("A delivery where nothing is said of repairs and returns has none")
  func delivery() throws {
    let draft = draft(
      .delivery,
      [.day: "t", .category: "夏装", .quantity: "800+53", .inspected: "853", .qualified: "850"])
    #expect(
      try draft.read(in: context()).fact?.content
        == .delivery(
          Delivery(
            day: context().now.day, category: "夏装", quantity: 853, inspected: 853,
            qualified: 850, repair: 0, returned: 0, unitPrice: nil)))
  }

  @Test("What was inspected without a word on its quality is asked for, never taken as 0")
  func partOfWhole() throws {
    let draft = draft(
      .acceptance,
      [.day: "t", .item: "执法记录仪", .quantity: "60", .inspected: "60", .functions: "40", .due: "6"])
    #expect(
      try draft.read(in: context()).faults == [
        FieldFault(.qualified, .rule(.missing)), FieldFault(.functionsPassed, .rule(.missing)),
        FieldFault(.replaced, .rule(.missing)),
      ])
  }

  @Test("Every fault is found at once, in the order of the fields, beside the echoes of the rest")
  func allFaults() throws {
    let draft = draft(
      .delivery,
      [
        .unitPrice: "1.234", .repair: "-3", .qualified: "20", .inspected: "10", .quantity: "x",
        .day: "2025-08-21", .cause: "?",
      ])
    let reading = try draft.read(in: context())
    #expect(
      reading.faults == [
        FieldFault(.day, .rule(.afterNow)),
        FieldFault(.quantity, .unreadable(Excerpt("x"), as: .count)),
        FieldFault(.qualified, .rule(.exceeds(.inspected))),
        FieldFault(.repair, .rule(.negative)),
        FieldFault(.unitPrice, .tooPrecise(Excerpt("1.234"), decimals: 2)),
        FieldFault(.cause, .notOfKind(.delivery)),
      ])
    #expect(
      reading.echoes.mapValues(\.text) == [.inspected: "10", .qualified: "20", .day: "2025-08-21"])
    #expect(reading.fact == nil)
  }

  @Test("A wrong beginning is not blamed on the end that counts from it")
  func waitingEnd() throws {
    let draft = draft(.outage, [.service: "p", .from: "32 8:00", .to: "2h"])
    #expect(
      try draft.read(in: context()).faults == [FieldFault(.from, .noSuchDay(Excerpt("32 8:00")))])
  }

  @Test("A contradiction does not hide what lies after now")
  func contradictionAfterNow() throws {
    let draft = draft(.outage, [.service: "p", .from: "2025-08-20 11:00", .to: "2025-08-20 10:45"])
    #expect(
      try draft.read(in: context()).faults == [
        FieldFault(.from, .rule(.afterNow)), FieldFault(.to, .rule(.before(.from))),
      ])
  }

  @Test("An empty draft misses what must be filled and nothing else")
  func empty() throws {
    let missing = try Dictionary(
      uniqueKeysWithValues: FactKind.allCases.map { kind in
        (kind, try FactDraft(kind).read(in: context()).faults)
      })
    func at(_ fields: FactField...) -> [FieldFault] {
      fields.map { FieldFault($0, .rule(.missing)) }
    }
    #expect(missing[.outage] == at(.service, .from))
    #expect(missing[.confirmation] == at(.log, .through))
    #expect(missing[.repair] == at(.reported))
    #expect(missing[.delivery] == at(.day) + [FieldFault(.quantity, .rule(.empty))])
    #expect(missing[.acceptance] == at(.day, .item) + [FieldFault(.quantity, .rule(.empty))])
    #expect(missing[.reading] == at(.indicator, .day, .value))
  }

  @Test("A reading is held against its indicator")
  func readings() throws {
    func fault(_ id: String, _ value: String, _ field: FactField) throws -> IntakeFault? {
      let draft = draft(.reading, [.indicator: id, .day: "t", .value: value])
      return try draft.read(in: context()).fault(at: field)
    }
    #expect(try fault("19-1", "96.07", .value) == nil)
    #expect(try fault("19-1", "101", .value) == .rule(.aboveWhole))
    #expect(try fault("20-2", "8-21", .value) == .rule(.exceeds(.day)))
    #expect(try fault("20-3", "ja", .value) == .unreadable(Excerpt("ja"), as: .flag))
    #expect(try fault("19-9", "1", .indicator) == .rule(.unknownIndicator))
    #expect(try fault("19-9", "1", .value) == nil)
  }

  @Test("A form knows what its value must look like as soon as the indicator stands")
  func form() throws {
    var draft = FactDraft(.reading)
    #expect(try draft.form(of: .value, in: context()) == .reading)
    draft[.indicator] = "20-2"
    #expect(try draft.form(of: .value, in: context()) == .day)
    #expect(try draft.form(of: .cause, in: context()) == nil)
  }

  @Test("The order in which fields are typed does not matter")
  func order() throws {
    let texts: [(FactField, String)] = [
      (.service, "网络"), (.from, "3-1 8:00"), (.to, "1d"), (.planned, "y"), (.cause, "割接"),
    ]
    var (forward, backward) = (FactDraft(.outage), FactDraft(.outage))
    for (field, text) in texts { forward[field] = text }
    for (field, text) in texts.reversed() { backward[field] = text }
    #expect(try forward.read(in: context()) == backward.read(in: context()))
    #expect(try forward.read(in: context()).fact != nil)
  }

  @Test("The draft of a fact reads as the same fact", arguments: FactKind.allCases)
  func roundTrip(kind: FactKind) throws {
    for content in try contents(of: kind) {
      let reading = try FactDraft(correcting: content).read(in: context())
      #expect(reading.faults == [])
      #expect(reading.fact?.content == content)
    }
  }

  @Test("The next record keeps what is sticky")
  func following() throws {
    let delivery = try #require(contents(of: .delivery).first)
    let next = FactDraft(following: delivery)
    #expect(next == draft(.delivery, [.day: "2025-08-01", .category: "夏装"]))
  }

  @Test("The field table has the fields of its kind, in their order", arguments: FactKind.allCases)
  func table(kind: FactKind) {
    #expect(kind.table.map(\.field) == kind.fields)
  }

  private func draft(_ kind: FactKind, _ texts: [FactField: String]) -> FactDraft {
    var draft = FactDraft(kind)
    for (field, text) in texts { draft[field] = text }
    return draft
  }

  private func contents(of kind: FactKind) throws -> [FactContent] {
    let day = try #require(Day(parsing: "2025-08-01"))
    let at = try #require(Moment(day: day, minute: 540))
    let id = { IndicatorID(project: $0, row: $1) }
    return switch kind {
    case .outage:
      [
        .outage(try Outage(service: .network, from: at, to: day.end, planned: true, cause: "割 接")),
        .outage(try Outage(service: .platform, from: at, to: nil, planned: false, cause: "")),
      ]
    case .confirmation: Log.allCases.map { .confirmation(Confirmation(log: $0, through: day)) }
    case .repair:
      [
        .repair(try RepairTicket(reported: at, responded: at, device: "摄像机-3")),
        .repair(try RepairTicket(reported: at, responded: nil, device: "")),
      ]
    case .delivery:
      [
        .delivery(
          try Delivery(
            day: day, category: "夏装", quantity: 853, inspected: 853, qualified: 0, repair: 5,
            returned: 2, unitPrice: Money(fen: 12_005))),
        .delivery(
          try Delivery(
            day: day, category: "", quantity: 0, inspected: 0, qualified: 0, repair: 0,
            returned: 100_000_000, unitPrice: nil)),
      ]
    case .acceptance:
      [
        .acceptance(
          try Acceptance(
            day: day, item: "执法记录仪", quantity: 60, inspected: 60, qualified: 58, functions: 40,
            functionsPassed: 39, replaced: 70, due: 60))
      ]
    case .maintenance: [.maintenance(try Maintenance(day: day, asset: "YW-001"))]
    case .check: [.check(try PartCheck(indicator: id(22, 2), day: day, whole: 500, part: 0))]
    case .survey:
      [.survey(try Survey(project: 22, day: day, valid: 250, satisfied: 241, fairly: 9))]
    case .payment:
      try FundSource.allCases.map {
        .payment(
          try Payment(indicator: id(22, 4), day: day, amount: Money(fen: 5_792_001), source: $0))
      }
    case .milestone: [.milestone(Milestone(indicator: id(22, 5), day: day, year: 2025))]
    case .guidePrice:
      [.guidePrice(try GuidePrice(category: "夏装", price: Money(fen: 13_005), year: 2025))]
    case .reading:
      [
        .reading(Reading(indicator: id(19, 1), day: day, value: .number(Ratio(9607, 100)))),
        .reading(Reading(indicator: id(19, 3), day: day, value: .number(Ratio(61, 2)))),
        .reading(Reading(indicator: id(19, 4), day: day, value: .number(Ratio(311, 10)))),
        .reading(Reading(indicator: id(20, 1), day: day, value: .number(Ratio(853)))),
        .reading(Reading(indicator: id(20, 2), day: day, value: .done(day))),
        .reading(Reading(indicator: id(20, 3), day: day, value: .kept(false))),
      ]
    }
  }
}
