public import Core

/// One line of the history: what a person did to a fact.
public struct HistoryEntry: Equatable, Sendable {
  /// Counted from 1, without gaps.
  public let number: Int
  public let what: What
  /// The fact that came (added, corrected, restored) or went (voided, an addition undone).
  public let fact: FactID
  public let project: Int
  /// What counted before; nil if nothing did.
  public let before: FactContent?
  /// What counts after; nil if nothing does.
  public let after: FactContent?
  public let entry: Entry
  public let why: String

  /// Raw values are stored; they never change their meaning.
  public enum What: Int, CaseIterable, Sendable {
    case added = 1
    case corrected = 2
    case voided = 3
    case undone = 4
  }
}
