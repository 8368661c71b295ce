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
  /// Minutes: of the day for downtime, since 1970 for a waiting ticket, 0 for a response.
  public let from: Int
  /// The end of the span, in the same minutes.
  public let to: Int
  /// Whether the time was planned, so that it takes away from downtime.
  public let planned: Bool

  public init(_ key: TotalKey, on day: Day, from: Int, to: Int, planned: Bool = false) {
    (self.key, self.day, self.from, self.to, self.planned) = (key, day, from, to, planned)
  }
}

extension Measure {
  /// The day's amount of a measure that is recomputed from its pieces; 0 for the others.
  public func amount(of pieces: [Piece]) -> Int {
    switch combining {
    case .union: unplannedMinutes(pieces)
    case .maximum: pieces.map { $0.to - $0.from }.max() ?? 0
    case .sum, .list: 0
    }
  }
}

/// The length of the union of unplanned pieces less the union of planned ones.
private func unplannedMinutes(_ pieces: [Piece]) -> Int {
  covered(pieces) - covered(pieces.filter(\.planned))
}

/// How many minutes lie in at least one piece.
private func covered(_ pieces: [Piece]) -> Int {
  var (total, reached) = (0, Int.min)
  for piece in pieces.sorted(by: { $0.from < $1.from }) where piece.to > reached {
    total += piece.to - max(piece.from, reached)
    reached = piece.to
  }
  return total
}
