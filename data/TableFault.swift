public import Core

/// What is wrong with a table file, and where.
public struct TableFault: Error, Hashable, Sendable {
  public let place: Place
  /// The keys that lead from the place to the value, such as `target.number`; empty if the place
  /// itself is meant.
  public let key: String
  public let problem: Problem

  public init(place: Place, key: String, problem: Problem) {
    (self.place, self.key, self.problem) = (place, key, problem)
  }

  /// What of the file the fault lies in.
  public enum Place: Hashable, Sendable {
    case file
    /// A project by its position in the file, counted from 1: its number may be the fault.
    case project(position: Int)
    /// The indicator that stands in this row.
    case indicator(IndicatorID)
  }

  public enum Problem: Hashable, Sendable {
    /// The bytes are no JSON.
    case notJSON
    /// The key is not there.
    case missing
    /// The value is of another type, such as a number where a text is due.
    case wrongType
    /// The value cannot be read, or lies outside its bounds; it is quoted.
    case malformed(String)
    /// The value does not go together with the value of that other key.
    case contradicts(key: String)
  }
}

/// The faults of a table file: the first of every indicator and of every project's head.
public struct TableFaults: Error, Hashable, Sendable {
  public let faults: [TableFault]
}
