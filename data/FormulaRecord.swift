import Core

/// A formula as the file writes it: its name, and what the name needs beside it.
struct FormulaRecord: Decodable {
  let name: String
  /// For `uptime`: the service whose outages count.
  let service: String?
  /// For `delivered-share`: the quantity that makes the whole.
  let of: Int?
  /// For `delivery-completed` and `acceptance-completed`: the quantity that completes.
  let quantity: Int?

  func formula() throws(KeyFault) -> Formula {
    switch name {
    case "uptime": .uptime(try read(service, "formula.service") { Service(rawValue: $0) })
    case "tickets-on-time": .ticketsOnTime
    case "slowest-response": .slowestResponse
    case "delivered-net": .deliveredNet
    case "delivered-share": .deliveredShare(of: try count(of, "formula.of"))
    case "delivery-qualified": .deliveryQualified
    case "delivery-repaired": .deliveryRepaired
    case "delivery-completed":
      .deliveryCompleted(quantity: try count(quantity, "formula.quantity"))
    case "accepted-quantity": .acceptedQuantity
    case "replaced-share": .replacedShare
    case "acceptance-qualified": .acceptanceQualified
    case "functions-passed": .functionsPassed
    case "acceptance-completed":
      .acceptanceCompleted(quantity: try count(quantity, "formula.quantity"))
    case "assets-maintained": .assetsMaintained
    case "checked-share": .checkedShare
    case "latest-check": .latestCheck
    case "satisfied-share": .satisfiedShare
    case "paid": .paid
    case "milestone": .milestone
    case "prices-within-guide": .pricesWithinGuide
    case "reading": .reading
    default: throw KeyFault("formula.name", .malformed(name))
    }
  }

  private func count(_ number: Int?, _ key: String) throws(KeyFault) -> Int {
    try read(number, key, in: 1...FactLimit.count)
  }
}
