import Core

/// A formula as it is stored: its name, and what the name needs beside it.
struct FormulaRecord {
  let name: String
  var service: String?
  var quantity: Int?

  init(name: String, service: String? = nil, quantity: Int? = nil) {
    (self.name, self.service, self.quantity) = (name, service, quantity)
  }

  init(_ formula: Formula) {
    self =
      switch formula {
      case .uptime(let service): FormulaRecord(name: "uptime", service: service.rawValue)
      case .ticketsOnTime: FormulaRecord(name: "tickets-on-time")
      case .slowestResponse: FormulaRecord(name: "slowest-response")
      case .deliveredNet: FormulaRecord(name: "delivered-net")
      case .deliveredShare(let whole): FormulaRecord(name: "delivered-share", quantity: whole)
      case .deliveryQualified: FormulaRecord(name: "delivery-qualified")
      case .deliveryRepaired: FormulaRecord(name: "delivery-repaired")
      case .deliveryCompleted(let quantity):
        FormulaRecord(name: "delivery-completed", quantity: quantity)
      case .acceptedQuantity: FormulaRecord(name: "accepted-quantity")
      case .replacedShare: FormulaRecord(name: "replaced-share")
      case .acceptanceQualified: FormulaRecord(name: "acceptance-qualified")
      case .functionsPassed: FormulaRecord(name: "functions-passed")
      case .acceptanceCompleted(let quantity):
        FormulaRecord(name: "acceptance-completed", quantity: quantity)
      case .assetsMaintained: FormulaRecord(name: "assets-maintained")
      case .checkedShare: FormulaRecord(name: "checked-share")
      case .latestCheck: FormulaRecord(name: "latest-check")
      case .satisfiedShare: FormulaRecord(name: "satisfied-share")
      case .paid: FormulaRecord(name: "paid")
      case .milestone: FormulaRecord(name: "milestone")
      case .pricesWithinGuide: FormulaRecord(name: "prices-within-guide")
      case .reading: FormulaRecord(name: "reading")
      }
  }

  /// The formula; nil if name and what stands beside it make none.
  var formula: Formula? {
    switch name {
    case "uptime": service.flatMap { Service(rawValue: $0) }.map { .uptime($0) }
    case "tickets-on-time": .ticketsOnTime
    case "slowest-response": .slowestResponse
    case "delivered-net": .deliveredNet
    case "delivered-share": quantity.map { .deliveredShare(of: $0) }
    case "delivery-qualified": .deliveryQualified
    case "delivery-repaired": .deliveryRepaired
    case "delivery-completed": quantity.map { .deliveryCompleted(quantity: $0) }
    case "accepted-quantity": .acceptedQuantity
    case "replaced-share": .replacedShare
    case "acceptance-qualified": .acceptanceQualified
    case "functions-passed": .functionsPassed
    case "acceptance-completed": quantity.map { .acceptanceCompleted(quantity: $0) }
    case "assets-maintained": .assetsMaintained
    case "checked-share": .checkedShare
    case "latest-check": .latestCheck
    case "satisfied-share": .satisfiedShare
    case "paid": .paid
    case "milestone": .milestone
    case "prices-within-guide": .pricesWithinGuide
    case "reading": .reading
    default: nil
    }
  }
}
