/// A value and how it was understood.
public struct Understood<Value: Hashable & Sendable>: Hashable, Sendable {
  public let value: Value
  public let echo: Echo

  init(_ value: Value, _ text: String, elapsed: Elapsed? = nil) {
    (self.value, echo) = (value, Echo(text: text, elapsed: elapsed))
  }
}

/// What is shown beside a field: the canonical text of what was understood.
public struct Echo: Hashable, Sendable {
  public let text: String
  /// The time from a beginning to the moment that `text` names.
  public let elapsed: Elapsed?
}

extension Echo: CustomStringConvertible {
  public var description: String { elapsed.map { "\(text) (\($0))" } ?? text }
}
