import Core
import Testing

/// What is refused, at which field.
@Suite("Faults of facts") struct FactFaultTests {
  private func faults(_ make: () throws -> some Sendable) -> [FactFault] {
    do {
      _ = try make()
      return []
    } catch {
      return (error as? FactFaults)?.faults ?? []
    }
  }

  private func delivery(
    _ quantity: Int, _ inspected: Int, _ qualified: Int, repair: Int = 0, returned: Int = 0,
    category: String = "夏装"
  ) throws -> [FactFault] {
    let day = try Sample.day("2025-08-20")
    return faults {
      try Delivery(
        day: day, category: category, quantity: quantity, inspected: inspected,
        qualified: qualified, repair: repair, returned: returned, unitPrice: nil)
    }
  }

  @Test("deliveries: parts within their wholes, something in them, nothing below 0")
  func deliveries() throws {
    #expect(try delivery(853, 853, 850).isEmpty)
    #expect(try delivery(10, 11, 10) == [FactFault(.inspected, .exceeds(.quantity))])
    #expect(try delivery(10, 10, 11) == [FactFault(.qualified, .exceeds(.inspected))])
    #expect(try delivery(0, 0, 0) == [FactFault(.quantity, .empty)])
    #expect(try delivery(0, 0, 0, returned: 3, category: "").isEmpty)
    #expect(try delivery(0, 0, 0, repair: 3, category: "").isEmpty)
    #expect(try delivery(1, 0, 0, category: "") == [FactFault(.category, .missing)])
    #expect(try delivery(1, 0, 0, returned: -1) == [FactFault(.returned, .negative)])
    let limit = FactLimit.count
    #expect(try delivery(limit, limit, limit).isEmpty)
    #expect(try delivery(limit + 1, 0, 0) == [FactFault(.quantity, .above(limit))])
  }

  @Test("every fault of a fact is named at once, in the order of its fields")
  func allAtOnce() throws {
    let long = String(repeating: "长", count: FactLimit.text + 1)
    #expect(
      try delivery(-1, 2, 3, returned: -1, category: long) == [
        FactFault(.category, .tooLong(FactLimit.text)), FactFault(.quantity, .negative),
        FactFault(.returned, .negative), FactFault(.inspected, .exceeds(.quantity)),
        FactFault(.qualified, .exceeds(.inspected)), FactFault(.quantity, .empty),
      ])
  }

  @Test("no count traps, however large or small", arguments: [Int.max, Int.min])
  func extremes(count: Int) throws {
    #expect(try !delivery(count, count, count, repair: count, returned: count).isEmpty)
    let day = try Sample.day("2025-08-20")
    let found = faults {
      try Acceptance(
        day: day, item: "x", quantity: count, inspected: count, qualified: count, functions: count,
        functionsPassed: count, replaced: count, due: count)
    }
    #expect(found.count >= 7)
  }

  @Test("acceptances: parts within their wholes; replaced may exceed quantity and due")
  func acceptances() throws {
    let day = try Sample.day("2025-07-20")
    func accept(
      _ quantity: Int, inspected: Int = 0, qualified: Int = 0, functions: Int = 0, passed: Int = 0,
      replaced: Int = 0, due: Int = 0, item: String = "执法记录仪"
    ) -> [FactFault] {
      faults {
        try Acceptance(
          day: day, item: item, quantity: quantity, inspected: inspected, qualified: qualified,
          functions: functions, functionsPassed: passed, replaced: replaced, due: due)
      }
    }
    #expect(accept(60, inspected: 60, qualified: 58, replaced: 70, due: 65).isEmpty)
    #expect(accept(1, inspected: 2) == [FactFault(.inspected, .exceeds(.quantity))])
    #expect(accept(1, inspected: 0, qualified: 1) == [FactFault(.qualified, .exceeds(.inspected))])
    #expect(
      accept(1, functions: 3, passed: 4) == [FactFault(.functionsPassed, .exceeds(.functions))])
    #expect(accept(0) == [FactFault(.quantity, .empty)])
    #expect(accept(0, due: 5).isEmpty)
    #expect(accept(1, item: "") == [FactFault(.item, .missing)])
    #expect(accept(1, replaced: -1) == [FactFault(.replaced, .negative)])
  }

  @Test("outages end after they began, within 1000 days")
  func outages() throws {
    let from = try Sample.moment("2025-03-01 08:00")
    func outage(_ to: Moment?, cause: String = "") -> [FactFault] {
      faults {
        try Outage(service: .platform, from: from, to: to, planned: false, cause: cause)
      }
    }
    #expect(outage(nil).isEmpty)
    #expect(outage(Moment(minutes: from.minutes + 1)).isEmpty)
    #expect(outage(from) == [FactFault(.to, .before(.from))])
    #expect(outage(Moment(minutes: from.minutes - 1)) == [FactFault(.to, .before(.from))])
    #expect(outage(from.day.adding(days: 1000).start).isEmpty)
    #expect(
      outage(from.day.adding(days: 1001).start) == [FactFault(.to, .longerThan(days: 1000))])
    let long = String(repeating: "断", count: 201)
    #expect(outage(nil, cause: long) == [FactFault(.cause, .tooLong(200))])
    #expect(outage(nil, cause: String(long.dropLast())).isEmpty)
  }

  @Test("tickets are answered when or after they are reported")
  func tickets() throws {
    let reported = try Sample.moment("2025-03-01 08:00")
    func ticket(_ responded: Moment?) -> [FactFault] {
      faults { try RepairTicket(reported: reported, responded: responded, device: "") }
    }
    #expect(ticket(nil).isEmpty)
    #expect(ticket(reported).isEmpty)
    #expect(
      ticket(Moment(minutes: reported.minutes - 1)) == [FactFault(.responded, .before(.reported))])
  }

  @Test("facts after now are refused, at the very field")
  func afterNow() throws {
    let now = try Sample.moment("2025-08-01 12:00")
    func check(_ content: FactContent, _ fields: [FactField]) {
      #expect(
        content.faults(now: now) == fields.map { FactFault($0, .afterNow) }, "\(content)")
    }
    check(try Sample.outage("2025-08-01 11:00", "2025-08-01 12:00"), [])
    check(try Sample.outage("2025-08-01 11:00", "2025-08-01 12:01"), [.to])
    check(try Sample.outage("2025-08-01 12:01", "2025-08-01 12:02"), [.from, .to])
    check(try Sample.outage("2025-08-01 12:00", nil), [])
    #expect(try Sample.outage("2022-11-05 00:00", nil).faults(now: now).isEmpty)
    #expect(
      try Sample.outage("2022-11-04 23:59", nil).faults(now: now)
        == [FactFault(.from, .longerThan(days: 1000))])
    check(try Sample.ticket("2025-08-01 12:00", "2025-08-01 12:01"), [.responded])
    check(try Sample.ticket("2025-08-01 12:01", nil), [.reported])
    check(try Sample.confirmed(.platform, "2025-08-01"), [])
    check(try Sample.confirmed(.platform, "2025-08-02"), [.through])
    check(try Sample.delivery("2025-08-01", 1), [])
    check(try Sample.delivery("2025-08-02", 1), [.day])
    check(try Sample.acceptance("2025-08-02", 1), [.day])
    check(try Sample.reading(of: Row.price(), "2025-08-02", .kept(true)), [.day])
    check(try Sample.delivery("2024-02-29", 1), [])
  }
}
