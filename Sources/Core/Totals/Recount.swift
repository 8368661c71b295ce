extension YearEvidence {
  /// Counts a project's facts afresh, in any order.
  public init(recounting contents: some Sequence<FactContent>, year: Int, settings: Settings) {
    self.init(year: year)
    var sums: [TotalKey: [Day: Int]] = [:]
    for content in contents {
      note(content)
      for part in content.contributions(settings) where part.day.year == year {
        sums[part.key, default: [:]][part.day, default: 0] += part.amount
      }
      for piece in content.pieces where piece.day.year == year {
        pieces[piece.key, default: []].append(piece)
      }
    }
    for (key, pieces) in pieces where [.union, .maximum].contains(key.measure.combining) {
      for (day, ofDay) in Dictionary(grouping: pieces, by: \.day) {
        sums[key, default: [:]][day] = key.measure.amount(of: ofDay, settings: settings)
      }
    }
    for (key, pieces) in pieces where key.measure.combining == .firstDay {
      guard let day = pieces.map(\.day).min() else { continue }
      sums[TotalKey(.assets), default: [:]][day, default: 0] += 1
    }
    rows = sums.mapValues { days in
      days.map { DayAmount(day: $0.key, amount: $0.value) }.sorted { $0.day < $1.day }
    }
  }
}

extension Array where Element: Equatable {
  /// Removes the first element that equals the given one, if there is one.
  mutating func removeFirst(equalTo element: Element) {
    if let index = firstIndex(of: element) { remove(at: index) }
  }
}
