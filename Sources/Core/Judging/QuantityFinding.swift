extension Inquiry {
  /// Σ delivered - Σ returned; quality is another indicator's matter.
  func deliveredNet() -> Finding {
    guard hasDeliveries else { return .absent(.noFacts) }
    let (came, returned) = (total(.delivered), total(.returned))
    guard came >= returned else { return .absent(.negativeNet(came - returned)) }
    return Finding(
      actual: .number(Ratio(came - returned)), basis: .net(came: came, returned: returned))
  }

  func deliveredShare(of quantity: Int) -> Finding {
    let net = total(.delivered) - total(.returned)
    guard net >= 0 else { return .absent(.negativeNet(net)) }
    return .share(net, of: quantity, entered: hasDeliveries)
  }

  func acceptedQuantity() -> Finding {
    guard hasAcceptances else { return .absent(.noFacts) }
    let accepted = total(.accepted)
    return Finding(
      actual: .number(Ratio(accepted)), basis: .net(came: accepted, returned: 0))
  }

  func deliveryCompleted(_ quantity: Int) -> Finding {
    guard hasDeliveries else { return .absent(.noFacts) }
    let changes = [(TotalKey(.delivered), 1), (TotalKey(.returned), -1)]
    return completion(of: quantity, changes)
  }

  func acceptanceCompleted(_ quantity: Int) -> Finding {
    guard hasAcceptances else { return .absent(.noFacts) }
    return completion(of: quantity, [(TotalKey(.accepted), 1)])
  }

  /// The last day on which the running total rose to the quantity; none while it is below.
  private func completion(of quantity: Int, _ changes: [(key: TotalKey, sign: Int)]) -> Finding {
    var rest = changes.flatMap { key, sign in
      (evidence.rows[key] ?? []).filter { $0.day <= cut.day }
        .map { (day: $0.day, change: sign * $0.amount) }
    }.sorted { $0.day < $1.day }[...]
    var (net, reached) = (0, Day?.none)
    while let day = rest.first?.day {
      let ofDay = rest.prefix { $0.day == day }
      let change = ofDay.reduce(0) { $0 + $1.change }
      if net < quantity, net + change >= quantity { reached = day }
      net += change
      rest = rest.dropFirst(ofDay.count)
    }
    guard net >= 0 else { return .absent(.negativeNet(net)) }
    let basis = Basis.completion(net: net, wanted: quantity)
    guard net >= quantity, let reached else {
      return Finding(basis: basis, absence: .missing(Ratio(quantity - net)))
    }
    return Finding(actual: .day(reached), basis: basis)
  }
}
