/// A field of a fact with its canonical text.
public struct FieldText: Hashable, Sendable {
  public let field: FactField
  public let text: String

  public init(_ field: FactField, _ text: String) {
    (self.field, self.text) = (field, text)
  }
}

extension FactContent {
  /// The fact as canonical texts in the order of its kind's fields, less what is not stated.
  ///
  /// The same texts are stored, shown in the history and put back into a form.
  /// Counts are plain digits, days `2025-03-14`, moments `2025-03-14 08:00`, prices 元 with two
  /// decimals, amounts 万元, yes and no `yes` and `no`.
  public var fields: [FieldText] {
    switch self {
    case .outage(let outage):
      [
        FieldText(.service, outage.service.rawValue), FieldText(.from, "\(outage.from)"),
        outage.to.map { FieldText(.to, "\($0)") },
        FieldText(.planned, yesNo(outage.planned)), optional(.cause, outage.cause),
      ].compactMap(\.self)
    case .confirmation(let confirmation):
      [
        FieldText(.log, confirmation.log.rawValue),
        FieldText(.through, "\(confirmation.through)"),
      ]
    case .repair(let ticket):
      [
        FieldText(.reported, "\(ticket.reported)"),
        ticket.responded.map { FieldText(.responded, "\($0)") }, optional(.device, ticket.device),
      ].compactMap(\.self)
    case .delivery(let delivery):
      [
        FieldText(.day, "\(delivery.day)"), optional(.category, delivery.category),
        FieldText(.quantity, "\(delivery.quantity)"),
        FieldText(.inspected, "\(delivery.inspected)"),
        FieldText(.qualified, "\(delivery.qualified)"), FieldText(.repair, "\(delivery.repair)"),
        FieldText(.returned, "\(delivery.returned)"),
        delivery.unitPrice.map { FieldText(.unitPrice, $0.yuan.digits(decimals: 2)) },
      ].compactMap(\.self)
    case .acceptance(let acceptance):
      [
        FieldText(.day, "\(acceptance.day)"), FieldText(.item, acceptance.item),
        FieldText(.quantity, "\(acceptance.quantity)"),
        FieldText(.inspected, "\(acceptance.inspected)"),
        FieldText(.qualified, "\(acceptance.qualified)"),
        FieldText(.functions, "\(acceptance.functions)"),
        FieldText(.functionsPassed, "\(acceptance.functionsPassed)"),
        FieldText(.replaced, "\(acceptance.replaced)"), FieldText(.due, "\(acceptance.due)"),
      ]
    case .maintenance(let maintenance):
      [FieldText(.day, "\(maintenance.day)"), FieldText(.asset, maintenance.asset)]
    case .check(let check):
      [
        FieldText(.indicator, "\(check.indicator)"), FieldText(.day, "\(check.day)"),
        FieldText(.whole, "\(check.whole)"), FieldText(.part, "\(check.part)"),
      ]
    case .survey(let survey):
      [
        FieldText(.project, "\(survey.project)"), FieldText(.day, "\(survey.day)"),
        FieldText(.valid, "\(survey.valid)"), FieldText(.satisfied, "\(survey.satisfied)"),
        FieldText(.fairly, "\(survey.fairly)"),
      ]
    case .payment(let payment):
      [
        FieldText(.indicator, "\(payment.indicator)"), FieldText(.day, "\(payment.day)"),
        FieldText(.amount, payment.amount.tenThousandYuan.shortestDigits),
        FieldText(.source, payment.source.rawValue),
      ]
    case .milestone(let milestone):
      [
        FieldText(.indicator, "\(milestone.indicator)"), FieldText(.day, "\(milestone.day)"),
        FieldText(.year, "\(milestone.year)"),
      ]
    case .guidePrice(let guide):
      [
        FieldText(.category, guide.category),
        FieldText(.price, guide.price.yuan.digits(decimals: 2)),
        FieldText(.year, "\(guide.year)"),
      ]
    case .reading(let reading):
      [
        FieldText(.indicator, "\(reading.indicator)"), FieldText(.day, "\(reading.day)"),
        FieldText(.value, canonical(reading.value)),
      ]
    }
  }
}

private func yesNo(_ flag: Bool) -> String { flag ? "yes" : "no" }

private func optional(_ field: FactField, _ text: String) -> FieldText? {
  text.isEmpty ? nil : FieldText(field, text)
}

private func canonical(_ value: Reading.Value) -> String {
  switch value {
  case .number(let number): number.shortestDigits
  case .done(let day): "\(day)"
  case .kept(let kept): yesNo(kept)
  }
}
