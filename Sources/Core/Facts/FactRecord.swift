/// A fact with what became of it.
public struct FactRecord: Equatable, Sendable {
  public let fact: Fact
  public let state: FactState

  public init(fact: Fact, state: FactState) {
    (self.fact, self.state) = (fact, state)
  }
}

/// Whether a fact still counts, and if not, who saw to that.
public enum FactState: Equatable, Sendable {
  case live
  /// Corrected by a later fact.
  case superseded(by: FactID, Entry, why: String)
  /// Removed; it stays in the history.
  case voided(Entry, why: String)
}
