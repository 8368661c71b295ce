import Core

extension DraftReader {
  /// The content as far as it can be read, with stand-ins for the rest.
  ///
  /// Where the fields contradict each other it is a content of the same service and days that
  /// stands in, good enough to hold against the clock and the projects.
  mutating func content() -> FactContent? {
    switch draft.kind {
    case .outage: outage()
    case .confirmation: confirmation()
    case .repair: repair()
    case .delivery: delivery()
    case .acceptance: acceptance()
    case .maintenance: maintenance()
    case .check: check()
    case .survey: survey()
    case .payment: payment()
    case .milestone: milestone()
    case .guidePrice: guidePrice()
    case .reading: readingContent()
    }
  }

  private mutating func outage() -> FactContent? {
    let service = read(.service) { text, _ throws(IntakeFault) in try text.service() } ?? .platform
    let from = moment(.from)
    let to = end(.to, after: .from, at: from)
    let planned = read(.planned) { text, _ throws(IntakeFault) in try text.flag() } ?? false
    let cause = text(.cause)
    do {
      return .outage(
        try Outage(service: service, from: from, to: to, planned: planned, cause: cause))
    } catch {
      collect(error.faults)
      return (try? Outage(service: service, from: from, to: nil, planned: planned, cause: ""))
        .map(FactContent.outage)
    }
  }

  private mutating func confirmation() -> FactContent? {
    let log = read(.log) { text, _ throws(IntakeFault) in try text.log() } ?? .platform
    return .confirmation(Confirmation(log: log, through: day(.through)))
  }

  private mutating func repair() -> FactContent? {
    let reported = moment(.reported)
    let responded = end(.responded, after: .reported, at: reported)
    let device = text(.device)
    do {
      return .repair(
        try RepairTicket(reported: reported, responded: responded, device: device))
    } catch {
      collect(error.faults)
      return (try? RepairTicket(reported: reported, responded: nil, device: ""))
        .map(FactContent.repair)
    }
  }

  private mutating func delivery() -> FactContent? {
    let (day, category) = (day(.day), text(.category))
    let (quantity, inspected, qualified) = (count(.quantity), count(.inspected), count(.qualified))
    let (repair, returned) = (count(.repair), count(.returned))
    let price = read(.unitPrice) { text, _ throws(IntakeFault) in try text.yuan() }
    do {
      return .delivery(
        try Delivery(
          day: day, category: category, quantity: quantity, inspected: inspected,
          qualified: qualified, repair: repair, returned: returned, unitPrice: price))
    } catch {
      collect(error.faults)
      let standIn = try? Delivery(
        day: day, category: "", quantity: 0, inspected: 0, qualified: 0, repair: 0, returned: 1,
        unitPrice: nil)
      return standIn.map(FactContent.delivery)
    }
  }

  private mutating func acceptance() -> FactContent? {
    let (day, item) = (day(.day), text(.item))
    let (quantity, inspected, qualified) = (count(.quantity), count(.inspected), count(.qualified))
    let (functions, passed) = (count(.functions), count(.functionsPassed))
    let (replaced, due) = (count(.replaced), count(.due))
    do {
      return .acceptance(
        try Acceptance(
          day: day, item: item, quantity: quantity, inspected: inspected, qualified: qualified,
          functions: functions, functionsPassed: passed, replaced: replaced, due: due))
    } catch {
      collect(error.faults)
      let standIn = try? Acceptance(
        day: day, item: "-", quantity: 1, inspected: 0, qualified: 0, functions: 0,
        functionsPassed: 0, replaced: 0, due: 0)
      return standIn.map(FactContent.acceptance)
    }
  }
}
