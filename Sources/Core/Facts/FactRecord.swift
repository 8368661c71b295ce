/// A fact with what became of it.
public struct FactRecord: Equatable, Sendable {
  public let fact: Fact
  public let state: State

  /// Whether a fact counts, and if not, since when and by whom.
  public enum State: Equatable, Sendable {
    case live
    /// Corrected by a later fact.
    case superseded(by: FactID, Entry, why: String)
    /// Removed; it stays in the history.
    case voided(Entry, why: String)
  }

  public init(fact: Fact, state: State) {
    (self.fact, self.state) = (fact, state)
  }
}
