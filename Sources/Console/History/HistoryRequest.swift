public import Core

/// Which part of the history the screen wants next.
public struct HistoryRequest: Equatable, Sendable {
  public let filter: Filter
  public let place: Place
  /// The most lines wanted.
  public let limit: Int

  /// Which lines are shown.
  public struct Filter: Equatable, Sendable {
    public var indicator: IndicatorID?
    public var person: String?
    public var since: Day?
    /// A part of anything that the line says; empty: whatever it says.
    public var word = ""

    public init(
      indicator: IndicatorID? = nil, person: String? = nil, since: Day? = nil, word: String = ""
    ) {
      (self.indicator, self.person, self.since, self.word) = (indicator, person, since, word)
    }
  }

  public enum Place: Equatable, Sendable {
    case newest, oldest
    /// Lines with lower numbers, the newest of them first.
    case older(than: Int)
    /// Lines with higher numbers, the oldest of them first.
    case newer(than: Int)

    /// Whether the answer comes with the newest line first.
    public var isNewestFirst: Bool {
      switch self {
      case .newest, .older: true
      case .oldest, .newer: false
      }
    }
  }
}

/// A part of the history, in the order of the request's place.
public struct HistoryPart: Equatable, Sendable {
  public let entries: [HistoryEntry]
  /// The line up to which was looked; nil if there is nothing behind it.
  public let next: Int?

  public init(entries: [HistoryEntry], next: Int?) {
    (self.entries, self.next) = (entries, next)
  }
}
