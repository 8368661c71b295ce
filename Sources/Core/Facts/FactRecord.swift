/// A fact with what became of it.
public struct FactRecord: Equatable, Sendable {
  public let fact: Fact
  /// The fact that this one replaced.
  public let supersedes: FactID?
  /// Why it replaced that one; empty for a first entry.
  public let why: String
  public let state: State

  /// Whether a fact counts, and if not, since when and by whom.
  public enum State: Equatable, Sendable {
    case live
    case superseded(by: FactID, Entry, why: String)
    case voided(Entry, why: String)
  }

  public init(fact: Fact, supersedes: FactID? = nil, why: String = "", state: State = .live) {
    (self.fact, self.supersedes, self.why, self.state) = (fact, supersedes, why, state)
  }
}
