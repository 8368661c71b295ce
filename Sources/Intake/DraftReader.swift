import Core

/// Reads a draft field by field into canonical texts, and these into a fact.
struct DraftReader {
  let draft: FactDraft
  let context: IntakeContext
  private(set) var result = Understood()
  private let days: DayReader

  init(draft: FactDraft, context: IntakeContext) {
    (self.draft, self.context) = (draft, context)
    days = DayReader(now: context.now, lastDay: context.lastDay)
  }

  mutating func read() {
    for field in draft.kind.fields {
      do throws(IntakeFault) {
        if let text = try canonical(field) { result.echoes[field] = text }
      } catch {
        result.faults[field] = error
      }
    }
    guard result.faults.isEmpty else { return }
    makeFact()
  }

  /// The field's canonical text; nil where it is not stated.
  private func canonical(_ field: FactField) throws(IntakeFault) -> String? {
    let typed = draft[field]
    let isEmpty = try TypedText(typed).text.isEmpty
    if isEmpty, field.isOptional { return field.emptyText.flatMap { $0.isEmpty ? nil : $0 } }
    switch field.form {
    case .service:
      return try ValueReader.choice(
        typed, of: Service.allCases, named: \.names, form: .service
      ).rawValue
    case .log:
      return try ValueReader.choice(typed, of: Log.allCases, named: \.names, form: .log).rawValue
    case .yesNo: return try ValueReader.yesNo(typed) ? "yes" : "no"
    case .day: return "\(try days.day(typed))"
    case .moment: return "\(try days.moment(typed))"
    case .momentOrDuration(let start): return "\(try end(typed, since: start))"
    case .count:
      if isEmpty { throw .fact(.missing) }
      return "\(try ValueReader.count(typed))"
    case .price: return try ValueReader.price(typed).yuan.digits(decimals: 2)
    case .text: return try TypedText(typed).text
    case .indicator: return "\(try indicator(typed).id)"
    case .reading: return try reading(typed)
    }
  }

  private func end(_ typed: String, since start: FactField) throws(IntakeFault) -> Moment {
    guard let minutes = try DurationReader.minutes(typed) else {
      let context = (try? days.moment(draft[start]))?.day ?? self.context.lastDay
      return try DayReader(now: self.context.now, lastDay: context).moment(typed)
    }
    guard let beginning = try? days.moment(draft[start]) else { throw .noBeginning }
    guard let end = Moment(minutes: beginning.minutes + minutes) else { throw .noSuchDay }
    return end
  }

  private func indicator(_ typed: String) throws(IntakeFault) -> Indicator {
    let text = try TypedText(typed).text
    if text.isEmpty { throw .fact(.missing) }
    guard let id = IndicatorID(parsing: text) else { throw .unreadable(.indicator) }
    let year = (try? days.day(draft[.day]))?.year
    guard let indicator = context.indicator(id, year: year) ?? context.indicator(id, year: nil)
    else { throw .fact(.unknownIndicator) }
    return indicator
  }

  private func reading(_ typed: String) throws(IntakeFault) -> String {
    guard let indicator = try? indicator(draft[.indicator]) else {
      throw .unreadable(.reading(nil))
    }
    switch try ValueReader.reading(typed, indicator.readingForm, days) {
    case .number(let number): return number.shortestDigits
    case .done(let day): return "\(day)"
    case .kept(let kept): return kept ? "yes" : "no"
    }
  }

  private mutating func makeFact() {
    let texts = draft.kind.fields.compactMap { field in
      result.echoes[field].map { FieldText(field, $0) }
    }
    do {
      let content = try FactContent(kind: draft.kind, fields: texts)
      note(content.faults(now: context.now))
      if case .reading(let reading) = content { note(faults(of: reading)) }
      if result.faults.isEmpty { result.content = content }
    } catch {
      note(error.faults)
    }
  }

  private func faults(of reading: Reading) -> [FactFault] {
    guard let indicator = context.indicator(reading.indicator, year: reading.day.year) else {
      return []
    }
    return reading.faults(for: indicator)
  }

  /// The first fault of a field stands; later ones often follow from it.
  private mutating func note(_ faults: [FactFault]) {
    for fault in faults where result.faults[fault.field] == nil {
      result.faults[fault.field] = .fact(fault.problem)
    }
  }
}
