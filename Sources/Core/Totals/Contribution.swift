/// What one fact adds to a measure on a day.
public struct Contribution: Hashable, Sendable {
  public let key: TotalKey
  public let day: Day
  public let amount: Int

  public init(_ key: TotalKey, on day: Day, _ amount: Int) {
    (self.key, self.day, self.amount) = (key, day, amount)
  }
}

/// A part of one fact on one day that cannot be added up by numbers alone.
public struct Piece: Hashable, Sendable {
  public let key: TotalKey
  public let day: Day
  /// Minutes: of the day for downtime, since 1970 for a waiting ticket; 0 for a response, for an
  /// asset and for a price.
  public let from: Int
  /// The end of the span, in the same minutes; of a price the 分.
  public let to: Int
  /// Whether the time was planned, so that it takes away from downtime.
  public let planned: Bool

  public init(_ key: TotalKey, on day: Day, from: Int, to: Int, planned: Bool = false) {
    (self.key, self.day, self.from, self.to, self.planned) = (key, day, from, to, planned)
  }
}

extension Measure {
  /// The day's amount of a measure that is recomputed from its pieces; 0 for the others.
  public func amount(of pieces: [Piece], settings: Settings) -> Int {
    switch combining {
    case .union: unplannedMinutes(pieces, settings.serviceTime)
    case .maximum: pieces.map { $0.to - $0.from }.max() ?? 0
    case .sum, .list, .firstDay: 0
    }
  }
}

/// The length of the union of unplanned pieces less the union of planned ones, as far as it lies
/// in the agreed time of the pieces' day.
private func unplannedMinutes(_ pieces: [Piece], _ time: ServiceTime) -> Int {
  covered(pieces, time) - covered(pieces.filter(\.planned), time)
}

/// How many agreed minutes lie in at least one piece.
private func covered(_ pieces: [Piece], _ time: ServiceTime) -> Int {
  var (total, reached) = (0, Int.min)
  for piece in pieces.sorted(by: { $0.from < $1.from }) where piece.to > reached {
    for span in time.agreed(max(piece.from, reached)..<piece.to, on: piece.day) {
      total += span.count
    }
    reached = piece.to
  }
  return total
}
