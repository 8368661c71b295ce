/// What is wrong with a fact, at which field.
public struct FactFault: Error, Hashable, Sendable {
  public let field: FactField
  public let problem: Problem

  public init(_ field: FactField, _ problem: Problem) {
    (self.field, self.problem) = (field, problem)
  }

  public enum Problem: Hashable, Sendable {
    /// A field that must be filled is empty.
    case missing
    /// A count below 0.
    case negative
    /// More of this than of that, such as more qualified than inspected.
    case exceeds(FactField)
    /// Together with that field more than that other one.
    case sumExceeds(with: FactField, FactField)
    /// Not above 0.
    case notPositive
    /// The end stands before the beginning.
    case before(FactField)
    /// It lasts longer than that many days.
    case longerThan(days: Int)
    /// It lies after now: facts are things that happened.
    case afterNow
    /// Above the greatest number that is accepted.
    case above(Int)
    /// A share above 100 %.
    case aboveWhole
    /// Text longer than that many characters.
    case tooLong(Int)
    /// Nothing in the fact counts: every number is 0.
    case empty
    /// The value is not of the form that the indicator's target needs.
    case wrongForm(ReadingForm)
    /// No project has such an indicator.
    case unknownIndicator
    /// The indicator is not computed from facts of this kind.
    case notFed(by: FactKind)
  }
}

/// Every fault of one fact at once, in the order of its fields.
public struct FactFaults: Error, Hashable, Sendable {
  public let faults: [FactFault]

  public init(_ faults: [FactFault]) {
    self.faults = faults
  }

  /// Throws the faults, if there are any.
  static func check(_ faults: [FactFault]) throws(FactFaults) {
    if !faults.isEmpty { throw FactFaults(faults) }
  }
}

/// The bounds of what one fact may say.
public enum FactLimit {
  /// The greatest count that one fact may state.
  public static let count = 100_000_000
  /// The longest outage, in days.
  public static let outageDays = 1000
  /// The greatest payment, in 万元: ten million of them can be added up.
  public static let payment = 1_000_000
  /// The greatest guide price, in 元.
  public static let price = 100_000_000
  /// The longest text, in characters.
  public static let text = 200
}

/// Collects faults of counts and texts in the words of the fields.
struct FactCheck {
  private(set) var faults: [FactFault] = []

  mutating func require(_ holds: Bool, _ field: FactField, _ problem: FactFault.Problem) {
    if !holds { faults.append(FactFault(field, problem)) }
  }

  mutating func count(_ value: Int, _ field: FactField) {
    require(value >= 0, field, .negative)
    require(value <= FactLimit.count, field, .above(FactLimit.count))
  }

  mutating func part(_ part: Int, _ field: FactField, of whole: Int, _ wholeField: FactField) {
    require(part <= whole, field, .exceeds(wholeField))
  }

  mutating func text(_ value: String, _ field: FactField, required: Bool = false) {
    require(!required || !value.isEmpty, field, .missing)
    require(value.count <= FactLimit.text, field, .tooLong(FactLimit.text))
  }
}
