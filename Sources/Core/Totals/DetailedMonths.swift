extension YearEvidence {
  /// The months, in order, in which a figure depends on single days, so that a row for the whole
  /// month is not enough: those in which a log's confirmation ends, and those in which a running
  /// total can rise to the quantity that a table wants.
  ///
  /// The rows of every month have to be there, for its days or for the month.
  public func monthsNeededByDay(of key: TotalKey, in project: Project) -> [Int] {
    switch key.measure {
    case .downtime:
      let service = Service.allCases.first { TotalKey.downtime($0) == key }
      let days = service.flatMap { confirmations[$0.log] } ?? []
      return (1...12).filter { month in days.contains { $0.year == year && $0.month == month } }
    case .delivered, .returned:
      return crossings(TotalKey(.delivered), TotalKey(.returned), of: project) {
        if case .deliveryCompleted(let quantity) = $0 { quantity } else { nil }
      }
    case .accepted:
      return crossings(TotalKey(.accepted), nil, of: project) {
        if case .acceptanceCompleted(let quantity) = $0 { quantity } else { nil }
      }
    default: return []
    }
  }

  /// The months in which a running total can rise to a quantity that some formula wants, or fall
  /// below it and rise again.
  private func crossings(
    _ came: TotalKey, _ went: TotalKey?, of project: Project, _ wanted: (Formula) -> Int?
  ) -> [Int] {
    let quantities = project.allIndicators.compactMap { wanted($0.formula) }
    let (up, down) = (amountsByMonth(came), went.map(amountsByMonth))
    var total = 0
    return (1...12).filter { month in
      let (rise, fall) = (up[month], down?[month] ?? 0)
      defer { total += rise - fall }
      return quantities.contains { total < $0 ? total + rise >= $0 : total - fall < $0 }
    }
  }

  /// From 1 to 12.
  private func amountsByMonth(_ key: TotalKey) -> [Int] {
    (rows[key] ?? []).reduce(into: Array(repeating: 0, count: 13)) { $0[$1.day.month] += $1.amount }
  }
}
