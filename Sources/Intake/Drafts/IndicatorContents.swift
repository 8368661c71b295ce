import Core

// Facts that name the indicator, or the project, which they are entered for.

extension DraftReader {
  mutating func maintenance() -> FactContent? {
    let (day, asset) = (day(.day), text(.asset))
    do {
      return .maintenance(try Maintenance(day: day, asset: asset))
    } catch {
      collect(error.faults)
      return (try? Maintenance(day: day, asset: "-")).map(FactContent.maintenance)
    }
  }

  mutating func check() -> FactContent? {
    let (id, day) = (indicator(fedBy: .check), day(.day))
    let (whole, part) = (count(.whole), count(.part))
    do {
      return .check(try PartCheck(indicator: id, day: day, whole: whole, part: part))
    } catch {
      collect(error.faults)
      return (try? PartCheck(indicator: id, day: day, whole: 1, part: 0)).map(FactContent.check)
    }
  }

  mutating func survey() -> FactContent? {
    let project = read(.project) { text, _ throws(IntakeFault) in try text.project() }
    let day = day(.day)
    let (valid, satisfied, fairly) = (count(.valid), count(.satisfied), count(.fairly))
    let number = project ?? 0
    do {
      return .survey(
        try Survey(
          project: number, day: day, valid: valid, satisfied: satisfied, fairly: fairly))
    } catch {
      collect(error.faults)
      return (try? Survey(project: number, day: day, valid: 1, satisfied: 0, fairly: 0))
        .map(FactContent.survey)
    }
  }

  mutating func payment() -> FactContent? {
    let (id, day) = (indicator(fedBy: .payment), day(.day))
    let amount = read(.amount) { text, _ throws(IntakeFault) in try text.tenThousandYuan() }
    let source = read(.source) { text, _ throws(IntakeFault) in try text.source() } ?? .fiscal
    do {
      return .payment(
        try Payment(indicator: id, day: day, amount: amount ?? .zero, source: source))
    } catch {
      collect(error.faults)
      return (try? Payment(indicator: id, day: day, amount: Money(fen: 1), source: source))
        .map(FactContent.payment)
    }
  }

  mutating func milestone() -> FactContent? {
    let (id, day) = (indicator(fedBy: .milestone), day(.day))
    let year = read(.year) { text, _ throws(IntakeFault) in try text.year() }
    return .milestone(
      Milestone(indicator: id, day: day, year: year ?? context.edition(of: id, for: day)))
  }

  mutating func guidePrice() -> FactContent? {
    let category = text(.category)
    let price = read(.price) { text, _ throws(IntakeFault) in try text.yuan() }
    let stated = read(.year) { text, _ throws(IntakeFault) in try text.year() }
    let year = stated ?? context.priceEdition
    do {
      return .guidePrice(try GuidePrice(category: category, price: price ?? .zero, year: year))
    } catch {
      collect(error.faults)
      return (try? GuidePrice(category: "-", price: Money(fen: 1), year: year))
        .map(FactContent.guidePrice)
    }
  }

  mutating func readingContent() -> FactContent? {
    let id = read(.indicator) {
      text, context throws(IntakeFault) -> Understood<IndicatorID>? in
      let id = try text.indicator()
      guard context.indicator(id.value, in: nil) != nil else { throw .rule(.unknownIndicator) }
      return id
    }
    let day = day(.day)
    let indicator = id.flatMap { context.indicator($0, in: day.year) }
    let value = read(.value) {
      text, context throws(IntakeFault) -> Understood<Reading.Value>? in
      guard let indicator else { return nil }
      return try text.reading(as: indicator.readingForm, in: context)
    }
    let reading = Reading(
      indicator: id ?? IndicatorID(project: 0, row: 0), day: day, value: value ?? .kept(false))
    if let indicator { collect(reading.faults(for: indicator)) }
    return .reading(reading)
  }

  /// An indicator that facts of that kind feed.
  private mutating func indicator(fedBy kind: FactKind) -> IndicatorID {
    let id = read(.indicator) {
      text, context throws(IntakeFault) -> Understood<IndicatorID>? in
      let id = try text.indicator()
      let indicators = context.projects.compactMap { $0.indicator(id.value) }
      guard !indicators.isEmpty else { throw .rule(.unknownIndicator) }
      guard indicators.contains(where: { $0.formula.feeds.contains(kind) }) else {
        throw .rule(.notFed(by: kind))
      }
      return id
    }
    return id ?? IndicatorID(project: 0, row: 0)
  }
}
