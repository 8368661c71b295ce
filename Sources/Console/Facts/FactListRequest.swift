public import Core

/// A part of a list of facts that the console needs to show.
public struct FactListRequest: Equatable, Sendable {
  /// The list that asks; a later request of the same list makes this one pointless.
  public let list: Int
  /// Tells the answer to this request from the answers to earlier ones.
  public let number: Int
  public let query: FactQuery
  /// Where the part begins, itself left out; nil for the list's beginning, or its end when going
  /// backward.
  public let position: FactPosition?
  public let direction: ListDirection
  /// The most facts that are wanted.
  public let limit: Int
  /// Whether the list's length is asked for too.
  public let wantsCount: Bool

  /// Where counting all of them stops: more would be waited for.
  public static let countLimit = 10_000
}
