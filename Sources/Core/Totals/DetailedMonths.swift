extension YearEvidence {
  /// The months in which a figure depends on single days, so that a row for the whole month is not
  /// enough: those in which a log's confirmation ends, and those in which a running total can rise
  /// to the quantity that a table wants.
  ///
  /// The rows of every month have to be there, for its days or for the month.
  public func monthsNeededByDay(of key: TotalKey, in project: Project) -> Set<Int> {
    switch key.measure {
    case .downtime:
      let services = Service.allCases.filter { TotalKey.downtime($0) == key }
      let days = services.flatMap { confirmations[$0.log] ?? [] }
      return Set(days.filter { $0.year == year }.map(\.month))
    case .delivered, .returned:
      return project.quantities {
        if case .deliveryCompleted(let wanted) = $0 { wanted } else { nil }
      }
      .reduce(into: []) {
        $0.formUnion(crossings(of: $1, TotalKey(.delivered), TotalKey(.returned)))
      }
    case .accepted:
      return project.quantities {
        if case .acceptanceCompleted(let wanted) = $0 { wanted } else { nil }
      }
      .reduce(into: []) { $0.formUnion(crossings(of: $1, TotalKey(.accepted))) }
    default: return []
    }
  }

  /// The months in which a running total can rise to a quantity, or fall below it and rise again.
  private func crossings(of quantity: Int, _ came: TotalKey, _ went: TotalKey? = nil) -> Set<Int> {
    let (up, down) = (amountsByMonth(came), went.map(amountsByMonth))
    var (total, months) = (0, Set<Int>())
    for month in 1...12 {
      let (rise, fall) = (up[month], down?[month] ?? 0)
      if total < quantity ? total + rise >= quantity : total - fall < quantity {
        months.insert(month)
      }
      total += rise - fall
    }
    return months
  }

  /// From 1 to 12.
  private func amountsByMonth(_ key: TotalKey) -> [Int] {
    (rows[key] ?? []).reduce(into: Array(repeating: 0, count: 13)) { $0[$1.day.month] += $1.amount }
  }
}

extension Project {
  fileprivate func quantities(_ wanted: (Formula) -> Int?) -> [Int] {
    allIndicators.compactMap { wanted($0.formula) }
  }
}
